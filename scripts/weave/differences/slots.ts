import { once } from '../../model/once.ts'
import { RUNNING_TEXT } from '../../model/prose.ts'
import { sentencesIn } from '../sentences.ts'
import type { WeaveStory } from '../story.ts'
import { numberOfDay } from '../ties/nearness.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { Difference } from './difference.ts'
import { areOfTwoPapers, type Rest, readRest, sharedName, tellSame } from './nearlySame.ts'

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

interface Saying<S extends Slot> {
  readonly story: WeaveStory
  readonly text: string
  readonly paragraph: number
  readonly slot: S
  /** The day that the sentence says; else that of publication. */
  readonly day: string
  /** Read when it is compared: most are not. */
  readonly rest: () => Rest
}

/** So many paragraphs of a story are read, and so many sentences compared. */
const READ = 8
const COMPARED = 300
const LONGEST = 400
/** What is written days later may be of another time. */
const FEW_DAYS = 3

/** What papers say otherwise of one happening of one day, told in nearly the same words. */
export function findSlots<S extends Slot>(
  stories: readonly WeaveStory[],
  vocabulary: Vocabulary,
  kind: Kind<S>,
): readonly Difference[] {
  const read = stories.flatMap((story) => readSayings(story, vocabulary, kind)).slice(-COMPARED)
  const taken = new Set<Saying<S>>()
  return read.flatMap((one) => {
    const other = taken.has(one) ? undefined : read.find((each) => !taken.has(each) && areApart(one, each, kind))
    if (!other) return []
    for (const each of read) if (each === one || tellSame(one.rest(), each.rest())) taken.add(each)
    const said = kind.kind
    return [
      {
        ...{ kind: said, what: sharedName(one.text, other.text), date: one.day, grew: false },
        accounts: [one, other].map(({ slot, text, story, paragraph }) => ({
          ...{ value: slot.value, text, story: story.id, paragraph },
          ...(slot.number !== undefined && { number: slot.number }),
        })),
      },
    ]
  })
}

function areApart<S extends Slot>(one: Saying<S>, other: Saying<S>, { differ, mayBeOne }: Kind<S>): boolean {
  const [day, otherDay] = [numberOfDay(one.story.day) ?? 0, numberOfDay(other.story.day) ?? 0]
  return (
    areOfTwoPapers(one.story, other.story) &&
    one.day === other.day &&
    Math.abs(day - otherDay) <= FEW_DAYS &&
    differ(one.slot, other.slot) &&
    !mayBeOne(one.slot, other.story) &&
    !mayBeOne(other.slot, one.story) &&
    tellSame(one.rest(), other.rest())
  )
}

function readSayings<S extends Slot>(
  story: WeaveStory,
  vocabulary: Vocabulary,
  { read, maySay }: Kind<S>,
): readonly Saying<S>[] {
  const { paragraphs, language, digest, day: published } = story
  if (published === undefined) return []
  return paragraphs.slice(0, READ).flatMap(({ kind, text: whole }, at) => {
    if (!RUNNING_TEXT.has(kind) || !maySay(whole, language)) return []
    return sentencesIn(story, at + 1).flatMap(({ text, start }) => {
      const slot = text.length <= LONGEST && maySay(text, language) ? read(text, language) : undefined
      if (!slot) return []
      const dates = digest.dates.filter(
        (date) => date.paragraph === at + 1 && date.start >= start && date.start < start + text.length,
      )
      const days = new Set(dates.map(({ value }) => value?.slice(0, 10)))
      const [day = published] = days
      // Of several days nobody knows which one it is of.
      if (days.size > 1 || day.length < published.length) return []
      const spans = [
        slot,
        ...dates.map((date) => ({ start: date.start - start, end: date.start - start + date.text.length })),
      ]
      const rest = once(() => readRest(spans.reduce(blank, text), language, vocabulary))
      return [{ story, text, paragraph: at + 1, slot, day, rest }]
    })
  })
}

/** A text with blanks in place of a part. */
function blank(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + text.slice(end)
}
