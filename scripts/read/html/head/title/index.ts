import type { Found } from '../../../../model/article.ts'
import type { Clue, Reading } from '../clue.ts'
import { likeliest } from '../likeliest.ts'
import { listCandidates } from './candidates.ts'
import weights from './data/weights.json' with { type: 'json' }

/** Nearly every page has a title; a doubtful one is better than none. */
const LEAST = 0.05

/** The article's title without the site's name, as most of the page's places have it. */
export function chooseTitle(
  clues: readonly Clue<string>[],
  reading: Reading,
  sites: readonly string[],
): Found<string> | undefined {
  const title = likeliest(listCandidates(clues, reading, sites), weights, LEAST)
  const clue = title?.clues[0]
  return clue && { value: clue.value, trust: clue.trust, from: clue.from }
}
