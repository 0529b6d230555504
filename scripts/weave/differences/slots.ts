import { once } from '../../model/once.ts'
import { RUNNING_TEXT } from '../../model/prose.ts'
import { sentencesIn } from '../sentences.ts'
import type { WeaveStory } from '../story.ts'
import { numberOfDay } from '../ties/nearness.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { Difference } from './difference.ts'
import { type Comparable, findPairs, readRest, sharedName } from './nearlySame.ts'

/** The one thing of its kind that a sentence says: its price, its place. */
export interface Slot {
  /** Verbatim, and where it stands in the sentence. */
  readonly value: string
  readonly start: number
  readonly end: number
  readonly number?: number
}

/** A kind of thing that two papers may say otherwise in nearly the same words. */
export interface Kind<S extends Slot> {
  readonly kind: Difference['kind']
  /** What a sentence says; undefined where it says nothing of the kind, or several. */
  read(text: string, language: string): S | undefined
  /** Whether a text may say it, quickly told. */
  maySay(text: string, language: string): boolean
  /** Whether two of them cannot both be. */
  differ(one: S, other: S): boolean
  /** Whether each may be another name, or a part, of the other. */
  mayBeOne(one: S, story: WeaveStory): boolean
}

interface Saying<S extends Slot> extends Comparable {
  readonly paragraph: number
  readonly slot: S
  /** The day that the sentence says; else that of publication. */
  readonly day: string
  /** The day of publication, counted from 1970. */
  readonly published: number
}

/** So many paragraphs of a story are read. */
const READ = 8
const LONGEST = 400
/** What is written days later may be of another time. */
const FEW_DAYS = 3

/** What papers say otherwise of one happening of one day, told in nearly the same words. */
export function findSlots<S extends Slot>(
  stories: readonly WeaveStory[],
  vocabulary: Vocabulary,
  kind: Kind<S>,
): readonly Difference[] {
  const read = stories.flatMap((story) => readSayings(story, vocabulary, kind))
  return findPairs(read, (one, other) => areApart(one, other, kind)).map((pair) => {
    const [one, other] = pair
    return {
      ...{ kind: kind.kind, what: sharedName(one.text, other.text), date: one.day, grew: false },
      accounts: pair.map(({ slot, text, story, paragraph }) => ({
        ...{ value: slot.value, text, story: story.id, paragraph },
        ...(slot.number !== undefined && { number: slot.number }),
      })),
    }
  })
}

function areApart<S extends Slot>(one: Saying<S>, other: Saying<S>, { differ, mayBeOne }: Kind<S>): boolean {
  return (
    one.day === other.day &&
    Math.abs(one.published - other.published) <= FEW_DAYS &&
    differ(one.slot, other.slot) &&
    !mayBeOne(one.slot, other.story) &&
    !mayBeOne(other.slot, one.story)
  )
}

function readSayings<S extends Slot>(
  story: WeaveStory,
  vocabulary: Vocabulary,
  { read, maySay }: Kind<S>,
): readonly Saying<S>[] {
  const { paragraphs, language, digest, day: written } = story
  const published = numberOfDay(written)
  if (written === undefined || published === undefined) return []
  return paragraphs.slice(0, READ).flatMap(({ kind, text: whole }, at) => {
    if (!RUNNING_TEXT.has(kind) || !maySay(whole, language)) return []
    return sentencesIn(story, at + 1).flatMap(({ text, start }) => {
      const slot = text.length <= LONGEST && maySay(text, language) ? read(text, language) : undefined
      if (!slot) return []
      const dates = digest.dates.filter(
        (date) => date.paragraph === at + 1 && date.start >= start && date.start < start + text.length,
      )
      const days = new Set(dates.map(({ value }) => value?.slice(0, 10)))
      const [day = written] = days
      // Of several days nobody knows which one it is of.
      if (days.size > 1 || day.length < written.length) return []
      const spans = [
        slot,
        ...dates.map((date) => ({ start: date.start - start, end: date.start - start + date.text.length })),
      ]
      const rest = once(() => readRest(spans.reduce(blank, text), language, vocabulary))
      return [{ story, text, paragraph: at + 1, slot, day, published, rest }]
    })
  })
}

/** A text with blanks in place of a part. */
function blank(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + text.slice(end)
}
