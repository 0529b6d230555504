import { trimDateline } from '../../digest/sentences/dateline.ts'
import type { DateMention } from '../../model/digest.ts'
import { RUNNING_TEXT } from '../../model/prose.ts'
import { sentencesIn } from '../sentences.ts'
import type { WeaveStory } from '../story.ts'
import type { Vocabulary } from '../words/vocabulary.ts'

/** A sentence of a story that may tell an event. */
export interface Telling {
  readonly story: WeaveStory
  /** Verbatim, after a dateline. */
  readonly text: string
  readonly paragraph: number
  /** Its number among the sentences of its story, from 0. */
  readonly place: number
  /** Its telling words, in order. */
  readonly terms: readonly number[]
  /** All its words. */
  readonly length: number
  /** The dates in it. */
  readonly mentions: readonly DateMention[]
}

/** Sentences of a story that are read: what comes later is seldom what it is about. */
const READ = 150
/** A text longer than this is no sentence. */
const LONGEST = 700
/** A dateline stands before one of the first so many sentences. */
const OPENING = 3

/** The first so many sentences of a story may tell of the day that it came out, where they name no other. */
export const LEAD = 5

/** The sentences of a story's running text that name a date, and its lead. */
export function readTellings(story: WeaveStory, vocabulary: Vocabulary): readonly Telling[] {
  const { language, paragraphs, digest } = story
  const tellings: Telling[] = []
  let read = 0
  const dates = digest.dates
  let at = 0
  for (const { text, paragraph, start } of sentencesOf(story)) {
    const mentions: DateMention[] = []
    for (let date = dates[at]; date && isBefore(date, paragraph, start + text.length); date = dates[++at])
      if (!isBefore(date, paragraph, start)) mentions.push(date)
    const kind = paragraphs[paragraph - 1]?.kind
    if (!kind || !RUNNING_TEXT.has(kind) || text.length > LONGEST) continue
    const place = read++
    if (place === READ) break
    if (mentions.length === 0 && place >= LEAD) continue
    const own = place < OPENING ? trimDateline(text) : text
    tellings.push({
      story,
      text: own,
      paragraph,
      place,
      terms: vocabulary.read(own, language).map(({ number }) => number),
      length: own.split(/\s+/).length,
      mentions,
    })
  }
  return tellings
}

function* sentencesOf(story: WeaveStory) {
  for (let number = 1; number <= story.paragraphs.length; number++) yield* sentencesIn(story, number)
}

/** Whether a date stands before a place of a paragraph; both are in reading order. */
function isBefore(date: DateMention, paragraph: number, place: number): boolean {
  return date.paragraph < paragraph || (date.paragraph === paragraph && date.start < place)
}
