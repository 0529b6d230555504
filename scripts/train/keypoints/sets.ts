import { SENTENCE_FEATURES } from '../../digest/keypoints/features.ts'
import type { Measured } from '../../digest/keypoints/measure.ts'
import { SET_FEATURES, Selection } from '../../digest/keypoints/selection.ts'
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

/** How many sentences a set has, also where a story is so short that it gets two points: what is learned from three is better for two, too. */
const SIZE = 3

/** Lists the sets of sentences that a story’s key points are chosen from. */
export function listSets({ candidates, sentences, rouge1, rouge2 }: Story, measured: Measured): Sets {
  const selection = new Selection(candidates, measured)
  const rows: number[][] = []
  const rewards: number[] = []
  const visit = () => {
    const { chosen } = selection
    const sums = SENTENCE_FEATURES.map((_, i) => chosen.reduce((sum, at) => sum + (sentences[at]?.[i] ?? 0), 0))
    rows.push([...sums, ...selection.measure([])])
    rewards.push(rouge(rouge1, chosen) + PAIRS * rouge(rouge2, chosen))
  }
  visitSets(selection, drawUp(candidates, measured), SIZE, visit)
  return { values: Float64Array.from(rows.flat()), rewards: Float64Array.from(rewards) }
}
