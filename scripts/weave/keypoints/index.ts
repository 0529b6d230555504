import type { WeaveStory } from '../story.ts'
import type { Rarity } from '../words/rarity.ts'
import { cosine, type Vector, weigh } from '../words/vector.ts'
import type { Vocabulary } from '../words/vocabulary.ts'

/** A sentence that says much of several stories, verbatim. */
export interface PointOfMany {
  readonly text: string
  /** The story's id. */
  readonly story: string
  readonly paragraph: number
}

const MOST = 4
/** Points more alike than this say the same. */
const REPEATED = 0.3
/** Of the stories of a storyline, so many of the newest are asked for points. */
const NEWEST = 60

interface Candidate {
  readonly point: PointOfMany
  readonly day: string
  readonly vector: Vector
}

/**
 * The few sentences that say most of some stories, without repeating each other: what the newest story says first, then those
 * nearest to what all say, newest first. Taken from the stories' own key points, which read alone. `stories` in order of publication.
 */
export function choosePoints(
  stories: readonly WeaveStory[],
  rarity: Rarity,
  vocabulary: Vocabulary,
): readonly PointOfMany[] {
  const candidates = firstTellings(stories.slice(-NEWEST).flatMap((story) => readCandidates(story, rarity, vocabulary)))
  // What a story says first is what is new in it.
  const state = candidates.find(({ point }) => point.story === candidates.at(-1)?.point.story)
  const ranked = candidates
    .map((candidate) => ({ ...candidate, central: centrality(candidate, candidates) }))
    .sort((a, b) => b.central - a.central)
  const chosen: Candidate[] = []
  for (const candidate of state ? [state, ...ranked] : ranked) {
    if (chosen.length === MOST) break
    if (chosen.every(({ vector }) => cosine(vector, candidate.vector) <= REPEATED)) chosen.push(candidate)
  }
  const [first, ...others] = chosen
  const rest = others.sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0))
  return first ? [first, ...rest].map(({ point }) => point) : []
}

/** A sentence that later stories repeat is background there. */
function firstTellings(candidates: readonly Candidate[]): readonly Candidate[] {
  const told = new Set<string>()
  return candidates.filter(({ point: { text } }) => !told.has(text) && told.add(text))
}

function readCandidates({ id, day = '', language, digest }: WeaveStory, rarity: Rarity, vocabulary: Vocabulary) {
  return digest.keyPoints.map(({ text, paragraph }): Candidate => {
    const terms = vocabulary.read(text, language)
    return {
      point: { text, story: id, paragraph },
      day,
      vector: weigh(new Map(terms.map(({ number, isName }) => [number, isName ? 2 : 1])), rarity),
    }
  })
}

function centrality({ vector }: Candidate, all: readonly Candidate[]): number {
  return all.reduce((sum, other) => sum + cosine(vector, other.vector), 0)
}
