import type { Candidate } from './candidates.ts'
import { KINDS } from './kinds.ts'
import type { Measured } from './measure.ts'
import { Selection } from './selection.ts'

/** The sentences of a story that are looked at together. */
export interface Shortlist {
  /** Their numbers, in story order. */
  readonly sentences: readonly number[]
  /** With which of them each says the same, as bits. */
  readonly alike: readonly number[]
}

const LONGEST = 12
/** Two sentences say the same when this share of either one’s content words stands in the other. */
const SAME = 0.75

/** The sentences that come nearest to a summary on their own, of those that stand alone. */
export function drawUp(candidates: readonly Candidate[], measured: Measured): Shortlist {
  const selection = new Selection(candidates, measured)
  const worths = candidates.map((_, at) => {
    selection.add(at)
    const { worth } = selection
    selection.drop()
    return worth
  })
  const sentences = candidates
    .flatMap(({ standsAlone }, at) => (standsAlone && !repeatsTitle(at, measured) ? [at] : []))
    .sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0) || a - b)
    .slice(0, LONGEST)
    .sort((a, b) => a - b)
  const contents = sentences.map(
    (at) => new Set(measured.words.ofSentence[at]?.filter((word) => isContent(word, measured))),
  )
  return {
    sentences,
    alike: contents.map((one) => contents.reduce((bits, other, i) => bits | (sayTheSame(one, other) ? 1 << i : 0), 0)),
  }
}

/** Calls back for every set of so many sentences of a shortlist that say different things; the selection then holds it. */
export function visitSets(
  selection: Selection,
  list: Shortlist,
  size: number,
  visit: () => void,
  from = 0,
  barred = 0,
): void {
  const missing = size - selection.chosen.length
  if (missing === 0) visit()
  for (let i = from; missing > 0 && i <= list.sentences.length - missing; i++) {
    if (barred & (1 << i)) continue
    selection.add(list.sentences[i] ?? 0)
    visitSets(selection, list, size, visit, i + 1, barred | (list.alike[i] ?? 0))
    selection.drop()
  }
}

/** The sets that have one more sentence of a shortlist, which says something different. */
export function enlarge(chosen: readonly number[], { sentences, alike }: Shortlist): readonly (readonly number[])[] {
  const barred = sentences.reduce((bits, at, i) => (chosen.includes(at) ? bits | (1 << i) | (alike[i] ?? 0) : bits), 0)
  return sentences
    .filter((_, i) => (barred & (1 << i)) === 0)
    .map((at) => [...chosen, at].sort((one, other) => one - other))
}

/** Copied text often has the title once more as its first line. */
function repeatsTitle(at: number, { words, kinds }: Measured): boolean {
  return words.ofSentence[at]?.every((word) => ((kinds[word] ?? 0) & (KINDS.title | KINDS.function)) > 0) ?? false
}

function isContent(word: number, { kinds }: Measured): boolean {
  return ((kinds[word] ?? 0) & KINDS.function) === 0
}

function sayTheSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  let common = 0
  for (const word of one) if (other.has(word)) common++
  return common > SAME * Math.min(one.size, other.size)
}
