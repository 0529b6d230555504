import { closest, distance } from 'fastest-levenshtein'

/** The candidate that is most likely meant by a misspelt word; undefined when none is near (more than a third of its letters, rounded up, differ). */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined
  const nearest = closest(
    word.toLowerCase(),
    candidates.map((candidate) => candidate.toLowerCase()),
  )
  const match = candidates.find((candidate) => candidate.toLowerCase() === nearest)
  return distance(word.toLowerCase(), nearest) <= Math.ceil(word.length / 3) ? match : undefined
}
