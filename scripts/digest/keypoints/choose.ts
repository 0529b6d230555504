import type { Candidate } from './candidates.ts'
import { type Measured, weigh } from './measure.ts'
import type { Model } from './model.ts'
import { Selection } from './selection.ts'
import { drawUp, enlarge, visitSets } from './shortlist.ts'

/** The largest set of which all are looked at; more sentences are added one by one. */
const TOGETHER = 3

/** The numbers of up to `count` sentences, in story order, that together come nearest to the summary an editor would write. */
export function choose(
  candidates: readonly Candidate[],
  measured: Measured,
  model: Model,
  count: number,
): readonly number[] {
  const list = drawUp(candidates, measured)
  const selection = new Selection(candidates, measured)
  const values: number[] = []
  let best = Number.NEGATIVE_INFINITY
  let chosen: readonly number[] = []
  const compare = () => {
    let value = weigh(selection.measure(values), model.sets)
    for (const at of selection.chosen) value += measured.bonuses[at] ?? 0
    if (value <= best) return
    best = value
    chosen = [...selection.chosen]
  }
  // Where all sentences say the same, there is no larger set.
  for (let size = Math.min(count, TOGETHER); size > 0 && chosen.length === 0; size--)
    visitSets(selection, list, size, compare)
  for (let size = chosen.length + 1; size <= count && chosen.length === size - 1; size++) {
    best = Number.NEGATIVE_INFINITY
    for (const larger of enlarge(chosen, list)) {
      for (const at of larger) selection.add(at)
      compare()
      for (const _ of larger) selection.drop()
    }
  }
  return chosen
}
