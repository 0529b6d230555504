import type { Found } from '../../../../model/article.ts'
import type { Clue, Reading } from '../clue.ts'
import { likeliest } from '../likeliest.ts'
import { listCandidates } from './candidates.ts'
import weights from './data/weights.json' with { type: 'json' }

/** In doubt none: a wrong author is worse than no author. */
const LEAST = 0.22

/** The people who wrote the article, as the page's bylines and data agree. */
export function chooseAuthors(
  clues: readonly Clue<readonly string[]>[],
  reading: Reading,
  sites: readonly string[],
): Found<readonly string[]> | undefined {
  const authors = likeliest(listCandidates(clues, reading, sites), weights, LEAST)
  const clue = authors?.clues[0]
  return authors && clue && { value: authors.names, trust: clue.trust, from: clue.from }
}
