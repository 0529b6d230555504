import { Centre } from '../words/centre.ts'
import type { Rarity } from '../words/rarity.ts'
import { cosine, type Vector, weigh } from '../words/vector.ts'
import type { Day, Pooled } from './days.ts'
import { isInPassing } from './inPassing.ts'
import { readsAlone } from './readsAlone.ts'
import type { Telling } from './telling.ts'

/** What a day's event is told by. */
export interface Chosen {
  readonly shown: Pooled
  /** All sentences that tell the same, the shown one first. */
  readonly told: readonly Pooled[]
}

/** A day has so many events at most. */
const MOST = 8
/** Sentences more alike than this tell the same. */
const SAME = 0.35
/** An event further down is not told in words that are this near to another's. */
const REPEATED = 0.2
/** What each sentence further down its story counts less. */
const LATE = 0.006
/** Words of a sentence of good length; longer ones count a little less. */
const LENGTH = 28
const LONGER = 0.25
/** What being near to all that is told, of whatever day, counts beside being near to what is told of this one. */
const CENTRAL = 0.3
/** Fewer words tell little. */
const SHORT = 8
const TOO_SHORT = 0.3
/** What a sentence that has one of the topic's words counts more. */
const ABOUT = 0.1
/** Of a busy day so many sentences are compared, the first of their stories before others. */
const COMPARED = 400

interface Scored {
  readonly pooled: Pooled
  readonly vector: Vector
  readonly score: number
}

/** The words of each sentence that may tell an event, and what all have in common. */
export interface Words {
  readonly vectors: ReadonlyMap<Telling, Vector>
  readonly centre: Centre
  /** Those that say what the stories are about. */
  readonly about: ReadonlySet<number>
}

/** Reads the words of sentences that may tell an event. `rarity`: of words among their stories. */
export function readWords(tellings: readonly Telling[], about: ReadonlySet<number>, rarity: Rarity): Words {
  const vectors = new Map(tellings.map((telling) => [telling, weigh(once(telling.terms), rarity)]))
  const centre = new Centre()
  for (const vector of vectors.values()) centre.add(vector, 1)
  return { vectors, centre, about }
}

/** In a sentence a word counts once, however often it stands. */
function once(terms: readonly number[]): ReadonlyMap<number, number> {
  return new Map(terms.map((term) => [term, 1]))
}

/** What happened on a day, told in the sentences nearest to what all say of it, heaviest first. */
export function chooseEvents(day: Day, words: Words): readonly Chosen[] {
  const chosen: Kept[] = []
  const repeated: { readonly scored: Scored; readonly alike: readonly Alike[] }[] = []
  for (const scored of score(day, words)) {
    const alike = chosen.map((other) => ({ other, likeness: cosine(other.scored.vector, scored.vector) }))
    const likest = alike.reduce((a, b) => (b.likeness > a.likeness ? b : a), { other: chosen[0], likeness: 0 })
    if (likest.other && likest.likeness >= SAME) likest.other.told.push(scored.pooled)
    else if (likest.likeness > REPEATED) repeated.push({ scored, alike })
    if (likest.likeness > REPEATED || chosen.length === MOST || !readsAlone(scored.pooled.telling)) continue
    chosen.push({ scored, told: [scored.pooled] })
  }
  const isPassing = ({ scored: { pooled } }: Pick<Kept, 'scored'>) => isInPassing(pooled.telling, day.date)
  // What “who was behind the attack on 14 September” names by the way is told by the sentence that tells of the attack.
  for (const { scored, alike } of repeated) {
    const near = alike.filter(({ likeness }) => likeness > REPEATED).map(({ other }) => other)
    if (!near.every((other) => isPassing(other) && !other.isTold) || isPassing({ scored })) continue
    if (!readsAlone(scored.pooled.telling)) continue
    for (const other of near) other.isTold = true
    near[0]?.told.push(scored.pooled)
  }
  return chosen.map(({ scored, told }) => ({ shown: scored.pooled, told }))
}

interface Kept {
  readonly scored: Scored
  readonly told: Pooled[]
  /** One that tells the event as its own is among its tellings. */
  isTold?: boolean
}

interface Alike {
  readonly other: Kept
  readonly likeness: number
}

function score({ pool }: Day, { vectors, centre, about }: Words): readonly Scored[] {
  const read = [...pool].sort((a, b) => a.telling.place - b.telling.place).slice(0, COMPARED)
  const ofDay = new Centre()
  for (const { telling, sure, foreseen } of read)
    ofDay.add(vectors.get(telling) ?? NOTHING, (sure * (foreseen ? FORESEEN : 1)) / (1 + LATE * telling.place))
  return read
    .map((pooled) => {
      const vector = vectors.get(pooled.telling) ?? NOTHING
      const near = ofDay.near(vector) + CENTRAL * centre.near(vector)
      return { pooled, vector, score: near * manner(pooled, about) }
    })
    .sort((a, b) => b.score - a.score)
}

/** How well a sentence tells, whatever it says: early, of good length, with the topic's words, from after the day. */
function manner({ telling: { place, length, terms }, foreseen }: Pooled, about: ReadonlySet<number>): number {
  const ofLength = length < SHORT ? TOO_SHORT : Math.min(1, (LENGTH / length) ** LONGER)
  const named = terms.some((term) => about.has(term)) ? 1 + ABOUT : 1
  return (ofLength * named * (foreseen ? FORESEEN : 1)) / (1 + LATE * place)
}

/** What was written before the day says less of what happened on it. */
const FORESEEN = 0.5
const NOTHING: Vector = { terms: new Int32Array(), shares: new Float32Array() }
