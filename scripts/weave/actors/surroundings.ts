import type { Memory } from '../../model/memory.ts'
import type { Sighting } from './node.ts'
import type { ActorsOfStory } from './story.ts'

/** So many stories of a candidate, those nearest in time, are compared with the one that is to be settled. */
const NEAREST = 12
/** What a role in common says, and how near in time two stories are, against the likeness of their words (0 to 1). */
const SAME_ROLE = 0.3
const SAME_DAYS = 0.05
const FEW_DAYS = 4

/** Tells how much two namings look like one person's or body's, from what surrounds them. */
export interface Surroundings {
  /** From 0: how like the story is to the nearest of others, with the role that both have and the days between. */
  likeness(one: Sighting, others: readonly Sighting[]): number
}

/** Reads stories as they are asked for; how rare a word is, is counted over all of them. */
export function createSurroundings(stories: readonly ActorsOfStory[], memory: Memory): Surroundings {
  const vectors = new Map<ActorsOfStory, Weights>()
  let stems: ReadonlyMap<ActorsOfStory, ReadonlySet<string>> | undefined
  let counts: ReadonlyMap<string, number> | undefined
  const vectorOf = (story: ActorsOfStory) => {
    const known = vectors.get(story)
    if (known) return known
    stems ??= new Map(stories.map((each) => [each, stemsOf(each, memory)]))
    counts ??= countStories(stems.values())
    const weights = new Map<string, number>()
    for (const stem of stems.get(story) ?? [])
      weights.set(stem, Math.log((stories.length + 1) / (counts.get(stem) ?? 1)))
    const vector = { weights, length: lengthOf(weights) }
    vectors.set(story, vector)
    return vector
  }
  return {
    likeness(one, others) {
      const near = nearest(one, others)
      const alike = near.map((other) => cosine(vectorOf(one.story), vectorOf(other.story)))
      const roles = new Set(others.flatMap(({ actor }) => actor.roles.flatMap(roleWords)))
      const role = one.actor.roles.flatMap(roleWords).some((word) => roles.has(word))
      const days = Math.min(...near.map((other) => daysBetween(one, other)))
      return Math.max(0, ...alike) + (role ? SAME_ROLE : 0) + (days <= FEW_DAYS ? SAME_DAYS : 0)
    },
  }
}

/** The stems of a story's words; and who else is named. */
function stemsOf(story: ActorsOfStory, memory: Memory): ReadonlySet<string> {
  const read = () => readStems(story.text())
  const words = story.mark === undefined ? read() : memory.recall(`stems ${story.mark}`, read)
  return new Set([...story.actors.map(({ slug }) => `@${slug}`), ...words])
}

/** Words of six letters and more by their first six (`senator`, `senators`), short ones where words are not parted by spaces. */
function readStems(text: string): readonly string[] {
  return [...new Set([...text.toLowerCase().matchAll(/\p{L}{6,}/gu)].map(([word]) => word.slice(0, 6)))]
}

function countStories(all: Iterable<ReadonlySet<string>>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const stems of all) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

/** What a story's stems weigh, and the length of it all as a vector. */
interface Weights {
  readonly weights: ReadonlyMap<string, number>
  readonly length: number
}

function cosine(one: Weights, other: Weights): number {
  let dot = 0
  for (const [stem, weight] of one.weights) dot += weight * (other.weights.get(stem) ?? 0)
  return dot === 0 ? 0 : dot / (one.length * other.length)
}

function lengthOf(vector: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of vector.values()) sum += weight * weight
  return Math.sqrt(sum)
}

function nearest(one: Sighting, others: readonly Sighting[]): readonly Sighting[] {
  if (others.length <= NEAREST) return others
  return others
    .map((other) => ({ other, days: daysBetween(one, other) }))
    .sort((a, b) => a.days - b.days)
    .slice(0, NEAREST)
    .map(({ other }) => other)
}

function daysBetween(one: Sighting, other: Sighting): number {
  if (!one.story.day || !other.story.day) return Number.POSITIVE_INFINITY
  return Math.abs(Date.parse(one.story.day) - Date.parse(other.story.day)) / 86_400_000
}

/** What a role is made of, without courtesies, which anybody may have: `Senator`, but not `Ms.` */
function roleWords(role: string): readonly string[] {
  return [...role.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => word).filter((word) => !COURTESIES.has(word))
}

const COURTESIES = new Set(['miss', 'herr', 'frau', 'madame', 'monsieur', 'señor', 'señora', 'former', 'then'])
