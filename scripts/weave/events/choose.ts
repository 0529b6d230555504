import type { Rarity } from '../words/rarity.ts'
import { cosine, type Vector, weigh } from '../words/vector.ts'
import type { Day, Pooled } from './days.ts'
import { readsAlone } from './readsAlone.ts'

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
const LATE = 0.03
/** Words of a sentence of good length; longer ones count less. */
const LENGTH = 25
/** Fewer words tell little. */
const SHORT = 8
const TOO_SHORT = 0.3
/** What a sentence that has one of the topic's words counts more. */
const ABOUT = 0.5
/** Of a busy day so many sentences are compared, the first of their stories before others. */
const COMPARED = 400

interface Scored {
  readonly pooled: Pooled
  readonly vector: Vector
  readonly score: number
}

/** What happened on a day, told in the sentences nearest to what all say of it (the centroid), heaviest first. */
export function chooseEvents(day: Day, rarity: Rarity, about: ReadonlySet<number>): readonly Chosen[] {
  const chosen: { scored: Scored; told: Pooled[] }[] = []
  for (const scored of score(day, rarity, about)) {
    const likest = chosen
      .map((other) => ({ other, likeness: cosine(other.scored.vector, scored.vector) }))
      .reduce((a, b) => (b.likeness > a.likeness ? b : a), { other: chosen[0], likeness: 0 })
    if (likest.other && likest.likeness >= SAME) likest.other.told.push(scored.pooled)
    if (likest.likeness > REPEATED || chosen.length === MOST || !readsAlone(scored.pooled.telling)) continue
    chosen.push({ scored, told: [scored.pooled] })
  }
  return chosen.map(({ scored, told }) => ({ shown: scored.pooled, told }))
}

function score({ pool }: Day, rarity: Rarity, about: ReadonlySet<number>): readonly Scored[] {
  const read = [...pool].sort((a, b) => a.telling.place - b.telling.place).slice(0, COMPARED)
  const vectors = read.map(({ telling: { terms } }) => weigh(new Map(terms.map((term) => [term, ONCE])), rarity))
  const centre = new Map<number, number>()
  read.forEach(({ telling, sure, foreseen }, at) => {
    const weight = (sure * (foreseen ? FORESEEN : 1)) / (1 + LATE * telling.place)
    const { terms, shares } = vectors[at] ?? NOTHING
    terms.forEach((term, place) => {
      centre.set(term, (centre.get(term) ?? 0) + weight * (shares[place] ?? 0))
    })
  })
  const length = Math.sqrt([...centre.values()].reduce((sum, share) => sum + share * share, 0)) || 1
  return read
    .map((pooled, at) => {
      const vector = vectors[at] ?? NOTHING
      let near = 0
      vector.terms.forEach((term, place) => {
        near += ((vector.shares[place] ?? 0) * (centre.get(term) ?? 0)) / length
      })
      return { pooled, vector, score: near * manner(pooled, about) }
    })
    .sort((a, b) => b.score - a.score)
}

/** How well a sentence tells, whatever it says: early, of good length, with the topic's words, from after the day. */
function manner({ telling: { place, length, terms }, foreseen }: Pooled, about: ReadonlySet<number>): number {
  const ofLength = length < SHORT ? TOO_SHORT : Math.min(1, Math.sqrt(LENGTH / length))
  const named = terms.some((term) => about.has(term)) ? 1 + ABOUT : 1
  return (ofLength * named * (foreseen ? FORESEEN : 1)) / (1 + LATE * place)
}

/** In a sentence a word counts once, however often it stands. */
const ONCE = 1
/** What was written before the day says less of what happened on it. */
const FORESEEN = 0.5
const NOTHING: Vector = { terms: new Int32Array(), shares: new Float32Array() }
