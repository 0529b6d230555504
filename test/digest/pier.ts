import { findDates } from '../../scripts/digest/dates/index.ts'
import { readHeadline } from '../../scripts/digest/reference/index.ts'
import { splitSentences } from '../../scripts/digest/sentences/index.ts'
import { buildTimeline } from '../../scripts/digest/timeline/index.ts'
import type { TimelineEvent } from '../../scripts/model/digest.ts'
import type { Prose } from '../../scripts/model/prose.ts'
import type { Tags } from '../../scripts/model/tags.ts'

const NOBODY: Tags = { countries: [], actors: [], mentions: { countries: [], actors: [] } }

/** Of a pier that was closed: days of the week, before and after others, told and to come. */
export const STORY = `The harbor board on Thursday closed the old pier at Lindmouth, a day after ferry crews refused to land there.

The closing came 12 days after the board's engineer reported cracks in two pillars.

“I heard it on Sunday and I was afraid,” said one captain.

Crews and the board both said Wednesday that they hoped for a quick repair.

The town has argued about the pier since 1990. Some see the board's purchase of a second dredger in March as the start of the dispute.

But since a first warning on June 2, the only mishap was a dropped anchor Monday beside the fuel dock.

The board will meet Tuesday.`

/** A story of this text in English. */
export function prose(text: string, date?: string): Prose {
  const paragraphs = text.split('\n\n').map((words) => ({ kind: 'paragraph' as const, text: words }))
  return { title: '', language: 'en', paragraphs, ...(date && { date }) }
}

/** The events of a story that is about nobody. */
export function timelineOf(story: Prose): readonly TimelineEvent[] {
  const sentences = splitSentences(story)
  return buildTimeline(story, sentences, findDates(story, sentences), readHeadline(story, NOBODY))
}
