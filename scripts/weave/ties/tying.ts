import type { Memory } from '../../model/memory.ts'
import type { Account } from '../story.ts'
import { recallTerms } from '../words/counts.ts'
import { Rarity } from '../words/rarity.ts'
import { heaviest, Spread, type Vector, weigh } from '../words/vector.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { Candidates, FOUND } from './candidates.ts'
import { nearness, numberOfDay } from './nearness.ts'
import { inOrder } from './order.ts'
import type { Tie, Ties } from './tie.ts'

/** Less is no tie, unless the words alone are so alike: one story goes on with the other after a while. */
const LEAST = 0.04
const LEAST_IN_WORDS = 0.35

interface Tied {
  readonly story: Account
  readonly day: number | undefined
  readonly vector: Vector
  /** Heaviest first. */
  readonly terms: readonly number[]
  readonly ties: readonly Tie[]
}

/**
 * Ties stories one after the other, in order of publication, and takes the newest back: what was tied before a story never depends
 * on it. So stories that are tied again, with a few more among the newest, cost what these few do.
 */
export class Tying {
  readonly #vocabulary: Vocabulary
  readonly #rarity: Rarity
  readonly #candidates = new Candidates()
  readonly #spread = new Spread()
  readonly #tied: Tied[] = []
  /** By id: all ties of a story. */
  readonly #all = new Map<string, readonly Tie[]>()

  readonly #memory: Memory

  constructor(vocabulary: Vocabulary, memory: Memory) {
    this.#vocabulary = vocabulary
    this.#memory = memory
    this.#rarity = new Rarity(vocabulary)
  }

  /** The ties of these stories and no others. */
  tie(stories: readonly Account[]): Ties {
    const ordered = inOrder(stories)
    let same = 0
    while (same < this.#tied.length && isSame(this.#tied[same]?.story, ordered[same])) same++
    while (this.#tied.length > same) this.#takeBack()
    for (const story of ordered.slice(same)) this.#add(story)
    return {
      order: ordered.map(({ id }) => id),
      earlier: new Map(this.#tied.map(({ story, ties }) => [story.id, ties])),
      all: new Map(this.#all),
      vectors: new Map(this.#tied.map(({ story, vector }) => [story.id, vector])),
      terms: new Map(this.#tied.map(({ story, terms }) => [story.id, terms])),
    }
  }

  #add(story: Account): void {
    const counts = recallTerms(story, this.#vocabulary, this.#memory)
    this.#rarity.tell(counts.keys())
    const vector = weigh(counts, this.#rarity)
    const day = numberOfDay(story.day)
    const terms = heaviest(vector, FOUND)
    const ties: Tie[] = []
    this.#spread.lay(vector)
    for (const place of this.#candidates.find(terms, day)) {
      const other = this.#tied[place]
      if (!other) continue
      const inWords = this.#spread.cosine(other.vector)
      const likeness = inWords * nearness(day, other.day)
      if (likeness < LEAST && inWords < LEAST_IN_WORDS) continue
      const undated = day === undefined || other.day === undefined
      ties.push({ id: other.story.id, likeness, inWords, undated })
      const known = this.#all.get(other.story.id) ?? []
      this.#all.set(other.story.id, [...known, { id: story.id, likeness, inWords, undated }])
    }
    this.#all.set(story.id, [...ties])
    this.#tied.push({ story, day, vector, terms, ties })
    this.#candidates.add(terms, day)
  }

  #takeBack(): void {
    const last = this.#tied.pop()
    if (!last) return
    this.#rarity.takeBack(last.vector.terms)
    this.#candidates.takeBack(last.terms)
    this.#all.delete(last.story.id)
    // A story's newest tie is the last that it was given.
    for (const { id } of last.ties) this.#all.set(id, this.#all.get(id)?.slice(0, -1) ?? [])
  }
}

/** Whether a story is the one that was tied, by all that ties are found by. */
function isSame(one: Account | undefined, other: Account | undefined): boolean {
  if (one === other) return true
  if (!one || !other || one.id !== other.id || one.day !== other.day) return false
  if (one.title !== other.title || one.deck !== other.deck || one.language !== other.language) return false
  if (datesOf(one) !== datesOf(other)) return false
  return (
    one.paragraphs === other.paragraphs ||
    (one.paragraphs.length === other.paragraphs.length &&
      one.paragraphs.every(({ kind, text }, at) => {
        const there = other.paragraphs[at]
        return there?.kind === kind && there.text === text
      }))
  )
}

function datesOf({ digest }: Account): string {
  return digest?.dates.map(({ value = '' }) => value).join(' ') ?? ''
}
