import type { Candidate } from './candidates.ts'
import { type Measured, weigh } from './measure.ts'
import type { Model } from './model.ts'
import { count, valuesOfSet } from './sets.ts'
import { drawUp, enlarge, visitSets } from './shortlist.ts'
import type { Shortlist } from './shortlisted.ts'
import { ROLES } from './words.ts'

/** The largest set of which all are looked at; more sentences are added one by one. */
const TOGETHER = 3
/** Sets of so many sentences and more are weighed against each other. */
const FEWEST = 2

/** What key points tell together besides what happened, where the story has it, in one sentence more: the other side, and what comes next. */
const ASPECTS = [ROLES.answer, ROLES.toCome]

/** Whether one of the sentences of a set says such a thing. */
function has({ sentences }: Shortlist, set: number, aspect: number): boolean {
  return sentences.some(({ words }, i) => (set & (1 << i)) > 0 && words.some(({ roles }) => (roles & aspect) > 0))
}

/** The numbers of up to `most` sentences, in story order, that together come nearest to the summary an editor would write. */
export function choose(
  candidates: readonly Candidate[],
  measured: Measured,
  model: Model,
  most: number,
): readonly number[] {
  const list = drawUp(candidates, measured, most)
  const bonuses = list.sentences.map(({ place }) => measured.bonuses[place] ?? 0)
  const values: number[] = []
  let best = Number.NEGATIVE_INFINITY
  let chosen = 0
  const compare = (set: number) => {
    let value = weigh(valuesOfSet(list, set, values), model.sets)
    for (let i = 0; i < bonuses.length; i++) if (set & (1 << i)) value += bonuses[i] ?? 0
    if (value <= best) return
    best = value
    chosen = set
  }
  // A third that tells little more is left out; where all sentences say the same, there is no larger set.
  for (let size = Math.min(most, TOGETHER); size > 0 && (size >= FEWEST || chosen === 0); size--)
    visitSets(list, size, compare)
  if (most > TOGETHER)
    for (let size = count(chosen) + 1; size <= most && count(chosen) === size - 1; size++) {
      best = Number.NEGATIVE_INFINITY
      for (const larger of enlarge(chosen, list)) compare(larger)
    }
  for (const aspect of count(chosen) > 1 || candidates.length > most ? ASPECTS : []) {
    if (count(chosen) > most || has(list, chosen, aspect)) continue
    best = Number.NEGATIVE_INFINITY
    for (const larger of enlarge(chosen, list)) if (has(list, larger, aspect)) compare(larger)
  }
  return list.sentences.flatMap(({ place }, i) => (chosen & (1 << i) ? [place] : []))
}
