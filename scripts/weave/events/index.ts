import type { WeaveStory } from '../story.ts'
import type { Rarity } from '../words/rarity.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { type Chosen, chooseEvents, readWords } from './choose.ts'
import { type Day, gatherDays } from './days.ts'
import { isInPassing } from './inPassing.ts'
import { type EventKind, kindOf } from './kind.ts'
import { readTellings, type Telling } from './telling.ts'

/** A paragraph of a story. */
export interface Place {
  /** The story's id. */
  readonly story: string
  readonly paragraph: number
}

/** Where a story tells an event, and in which words. */
export interface ToldAt extends Place {
  /** Verbatim. */
  readonly text: string
  /** The sentence tells something else and names the day by the way. */
  readonly inPassing: boolean
}

/** One happening, in the words of one of its tellings. */
export interface Event {
  /** As `digest.timeline`: `2019-05-15`, `2019-05`. */
  readonly date: string
  /** Verbatim in the story's body. */
  readonly text: string
  /** The story's id. */
  readonly story: string
  readonly paragraph: number
  /** How many stories tell it. */
  readonly told: number
  /** Where each of these tells it, the shown telling first. */
  readonly tellings: readonly ToldAt[]
  /** The heaviest event of a day has the day's weight: about how many stories tell of that day. */
  readonly weight: number
  readonly kind: EventKind
}

/** The events that some stories tell of, in order of time, those of one day heaviest first. `about`: words that say what they are about; `rarity`: of words among these stories. */
export function tellEvents(
  stories: readonly WeaveStory[],
  about: string,
  rarity: Rarity,
  vocabulary: Vocabulary,
): readonly Event[] {
  const read = stories.map((story) => readTellings(story, vocabulary))
  const topic = new Set(vocabulary.read(about, stories[0]?.language ?? 'en').map(({ number }) => number))
  const newest = stories.reduce<string | undefined>(
    (last, { day }) => (day && day > (last ?? '') ? day : last),
    undefined,
  )
  const words = readWords(read.flat(), topic, rarity)
  return gatherDays(read).flatMap((day) =>
    chooseEvents(day, words).map((chosen, rank) => writeEvent(day, chosen, rank, newest)),
  )
}

function writeEvent({ date, weight }: Day, chosen: Chosen, rank: number, newest: string | undefined): Event {
  const { telling } = chosen.shown
  const tellings = oneAStory(chosen, date)
  return {
    date,
    text: telling.text,
    story: telling.story.id,
    paragraph: telling.paragraph,
    told: tellings.length,
    tellings,
    weight: Math.round((weight / (1 + rank)) * 1000) / 1000,
    kind: kindOf(date, chosen, newest),
  }
}

/** The first telling of each story. */
function oneAStory({ told }: Chosen, date: string): readonly ToldAt[] {
  const first = new Map<string, Telling>()
  for (const { telling } of told) if (!first.has(telling.story.id)) first.set(telling.story.id, telling)
  return [...first].map(([story, telling]) => ({
    ...{ story, paragraph: telling.paragraph, text: telling.text },
    inPassing: isInPassing(telling, date),
  }))
}
