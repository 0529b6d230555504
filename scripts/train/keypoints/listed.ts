import { SENTENCE_FEATURES } from '../../digest/keypoints/features.ts'
import type { Measured } from '../../digest/keypoints/measure.ts'
import { SET_FEATURES, valuesOfSet } from '../../digest/keypoints/sets.ts'
import { drawUp, visitSets } from '../../digest/keypoints/shortlist.ts'
import { rouge } from './rouge.ts'
import type { Story } from './stories.ts'

/** All sets of sentences that could be a story’s key points. */
export interface Sets {
  /** Set by set the sums of SENTENCE_FEATURES, then SET_FEATURES: `WIDTH` values each. */
  readonly values: Float64Array
  /** How good each set is. */
  readonly rewards: Float64Array
}

export const WIDTH = SENTENCE_FEATURES.length + SET_FEATURES.length
/** What ROUGE-2 counts against ROUGE-1, which is two to three times as large. */
const PAIRS = 0.5
/** How many sentences a set has. */
const SIZES = [2, 3]

/** Lists the sets of sentences that a story’s key points are chosen from. */
export function listSets({ candidates, sentences, rouge1, rouge2 }: Story, measured: Measured): Sets {
  const list = drawUp(candidates, measured, SIZES.at(-1) ?? 3)
  const rows: number[][] = []
  const rewards: number[] = []
  const visit = (set: number) => {
    const chosen = list.sentences.flatMap(({ place }, i) => (set & (1 << i) ? [place] : []))
    const sums = SENTENCE_FEATURES.map((_, i) => chosen.reduce((sum, at) => sum + (sentences[at]?.[i] ?? 0), 0))
    rows.push([...sums, ...valuesOfSet(list, set, [])])
    rewards.push(rouge(rouge1, chosen) + PAIRS * rouge(rouge2, chosen))
  }
  for (const size of SIZES) visitSets(list, size, visit)
  return { values: Float64Array.from(rows.flat()), rewards: Float64Array.from(rewards) }
}
