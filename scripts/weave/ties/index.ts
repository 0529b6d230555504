import type { Account } from '../story.ts'
import { countTerms } from '../words/counts.ts'
import { Rarity } from '../words/rarity.ts'
import { heaviest, Spread, type Vector, weigh } from '../words/vector.ts'
import { Vocabulary } from '../words/vocabulary.ts'
import { Candidates, FOUND } from './candidates.ts'
import { nearness, numberOfDay } from './nearness.ts'
import { inOrder } from './order.ts'

/** Two stories on the same event, or one that goes on with the other. */
export interface Tie {
  readonly id: string
  /** How alike the two are in words and time, 0 to 1. */
  readonly likeness: number
  /** Whether the day of one of them is unknown, so that time says nothing. */
  readonly undated: boolean
}

/** Which stories are tied, and the words they were compared by. */
export interface Ties {
  /** In order of publication. */
  readonly order: readonly string[]
  /** By id: the ties to stories that came before. */
  readonly earlier: ReadonlyMap<string, readonly Tie[]>
  /** By id: all ties, likest first. */
  readonly all: ReadonlyMap<string, readonly Tie[]>
  /** By id. */
  readonly vectors: ReadonlyMap<string, Vector>
}

/** Less is no tie. */
const LEAST = 0.04

/**
 * Ties stories by their whole text (TF-IDF) and nearness in time. Each is compared with those before it that share its rare words
 * alone, so the work a story does not grow with the number of stories.
 */
export function tie(stories: readonly Account[], vocabulary = new Vocabulary()): Ties {
  const rarity = new Rarity(vocabulary)
  const candidates = new Candidates()
  const spread = new Spread()
  const ordered = inOrder(stories)
  const days = ordered.map(({ day }) => numberOfDay(day))
  const vectors: Vector[] = []
  const earlier = new Map<string, Tie[]>()
  const all = new Map<string, Tie[]>(ordered.map(({ id }) => [id, []]))
  ordered.forEach((story, place) => {
    const counts = countTerms(story, vocabulary)
    rarity.tell(counts.keys())
    const vector = weigh(counts, rarity)
    const day = days[place]
    const terms = heaviest(vector, FOUND)
    const found: Tie[] = []
    spread.lay(vector)
    for (const other of candidates.find(terms, day)) {
      const [otherVector, otherStory] = [vectors[other], ordered[other]]
      if (!otherVector || !otherStory) continue
      const likeness = spread.cosine(otherVector) * nearness(day, days[other])
      if (likeness < LEAST) continue
      const undated = day === undefined || days[other] === undefined
      found.push({ id: otherStory.id, likeness, undated })
      all.get(otherStory.id)?.push({ id: story.id, likeness, undated })
    }
    earlier.set(story.id, found)
    all.get(story.id)?.push(...found)
    vectors.push(vector)
    candidates.add(terms, day)
  })
  for (const ties of all.values()) ties.sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
  return {
    order: ordered.map(({ id }) => id),
    earlier,
    all,
    vectors: new Map(ordered.flatMap(({ id }, place) => (vectors[place] ? [[id, vectors[place]]] : []))),
  }
}
