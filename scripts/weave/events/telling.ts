import { trimDateline } from '../../digest/sentences/dateline.ts'
import { splitSentences } from '../../digest/sentences/index.ts'
import type { DateMention } from '../../model/digest.ts'
import { RUNNING_TEXT } from '../../model/prose.ts'
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

/** The sentences of a story's running text, each with the dates in it. */
export function readTellings(story: WeaveStory, vocabulary: Vocabulary): readonly Telling[] {
  const { title, language, paragraphs, digest } = story
  const tellings: Telling[] = []
  const dates = digest.dates
  let at = 0
  for (const { text, paragraph, start } of splitSentences({ title, language, paragraphs })) {
    const mentions: DateMention[] = []
    for (let date = dates[at]; date && isBefore(date, paragraph, start + text.length); date = dates[++at])
      if (!isBefore(date, paragraph, start)) mentions.push(date)
    const kind = paragraphs[paragraph - 1]?.kind
    if (!kind || !RUNNING_TEXT.has(kind) || text.length > LONGEST) continue
    const own = tellings.length < OPENING ? trimDateline(text) : text
    tellings.push({
      story,
      text: own,
      paragraph,
      place: tellings.length,
      terms: vocabulary.read(own, language).map(({ number }) => number),
      length: own.split(/\s+/).length,
      mentions,
    })
    if (tellings.length === READ) break
  }
  return tellings
}

/** Whether a date stands before a place of a paragraph; both are in reading order. */
function isBefore(date: DateMention, paragraph: number, place: number): boolean {
  return date.paragraph < paragraph || (date.paragraph === paragraph && date.start < place)
}
