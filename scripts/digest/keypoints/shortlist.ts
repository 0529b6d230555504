import type { Candidate } from './candidates.ts'
import { KINDS } from './kinds.ts'
import type { Measured } from './measure.ts'
import { count, LENGTH } from './sets.ts'
import type { Group, Shortlist } from './shortlisted.ts'
import type { Terms } from './terms.ts'

/** A shortlist has at least so many sentences, and so many times what is asked for; of more, good ones are passed over for the sake of others. */
const SHORT = 6
const TIMES = 2
/** Two sentences say the same when this share of either one’s content words stands in the other. */
const SAME = 0.75

/** The sentences that come nearest to a summary of `most` sentences on their own, of those that stand alone and are understood. */
export function drawUp(candidates: readonly Candidate[], measured: Measured, most: number): Shortlist {
  const { words, pairs, wordChances, pairChances } = measured
  const worths = candidates.map(({ words: own, place }) => expect(place, measured) / (LENGTH + own.length))
  const sorted = candidates
    .filter(({ standsAlone, place }) => standsAlone && !repeatsTitle(place, measured))
    .sort((a, b) => (worths[b.place] ?? 0) - (worths[a.place] ?? 0) || a.place - b.place)
  const sentences = takeUnderstood(sorted, Math.max(SHORT, TIMES * most)).sort((a, b) => a.place - b.place)
  const groups = groupTerms(words, wordChances, sentences, (word) => isContent(word, measured))
  return {
    sentences,
    alike: findAlike(groups, sentences.length),
    words: groups,
    pairs: groupTerms(pairs, pairChances, sentences, () => false),
  }
}

/** So many sentences are asked: those that come after them are chosen hardly ever, and a long story has hundreds. */
const JUDGED = 20

/** So many sentences that need nobody introduced are enough. */
const ENOUGH = 2

/** The first of them that a reader of the headline understands; few are looked at, as that takes time. Who is named by surname alone is left to stories that have little else. */
function takeUnderstood(sorted: readonly Candidate[], longest: number): Candidate[] {
  const taken: Candidate[] = []
  const strangers: Candidate[] = []
  for (const candidate of sorted.slice(0, JUDGED)) {
    if (taken.length === longest) break
    if (candidate.isUnderstood()) (candidate.isIntroduced() ? taken : strangers).push(candidate)
  }
  return taken.length < ENOUGH ? [...taken, ...strangers.slice(0, ENOUGH - taken.length)] : taken
}

/** Calls back for every set of so many sentences of a shortlist that say different things. */
export function visitSets(
  list: Shortlist,
  size: number,
  visit: (set: number) => void,
  set = 0,
  from = 0,
  barred = 0,
): void {
  const missing = size - count(set)
  if (missing === 0) visit(set)
  for (let i = from; missing > 0 && i <= list.sentences.length - missing; i++)
    if ((barred & (1 << i)) === 0) visitSets(list, size, visit, set | (1 << i), i + 1, barred | (list.alike[i] ?? 0))
}

/** The sets that have one more sentence of a shortlist, which says something different. */
export function enlarge(set: number, { alike }: Shortlist): readonly number[] {
  const barred = alike.reduce((bits, own, i) => (set & (1 << i) ? bits | own : bits), set)
  return alike.flatMap((_, i) => (barred & (1 << i) ? [] : [set | (1 << i)]))
}

/** How many of a summary’s words and pairs are expected in a sentence. */
function expect(at: number, { words, pairs, wordChances, pairChances }: Measured): number {
  let sum = 0
  for (const word of words.ofSentence[at] ?? []) sum += wordChances[word] ?? 0
  for (const pair of pairs.ofSentence[at] ?? []) sum += pairChances[pair] ?? 0
  return sum
}

/** Copied text often has the title once more as its first line. */
function repeatsTitle(at: number, { words, kinds }: Measured): boolean {
  return words.ofSentence[at]?.every((word) => ((kinds[word] ?? 0) & (KINDS.title | KINDS.function)) > 0) ?? false
}

function isContent(word: number, { kinds }: Measured): boolean {
  return ((kinds[word] ?? 0) & KINDS.function) === 0
}

/** Gathers terms by the sentences that have them: most stand in one alone, so that there are few groups. */
function groupTerms(
  terms: Terms,
  chances: Float64Array,
  sentences: readonly Candidate[],
  says: (term: number) => boolean,
): readonly Group[] {
  const seen = new Uint16Array(terms.size)
  sentences.forEach(({ place }, i) => {
    for (const term of terms.ofSentence[place] ?? []) seen[term] = (seen[term] ?? 0) | (1 << i)
  })
  const groups = new Map<number, { sentences: number; chances: number; content: number }>()
  for (let term = 0; term < seen.length; term++) {
    const own = seen[term] ?? 0
    if (own === 0) continue
    let group = groups.get(own)
    if (!group) {
      group = { sentences: own, chances: 0, content: 0 }
      groups.set(own, group)
    }
    group.chances += chances[term] ?? 0
    if (says(term)) group.content++
  }
  return [...groups.values()]
}

function findAlike(groups: readonly Group[], size: number): readonly number[] {
  const common = (set: number) =>
    groups.reduce((sum, { sentences, content }) => ((sentences & set) === set ? sum + content : sum), 0)
  const own = Array.from({ length: size }, (_, i) => common(1 << i))
  return own.map((one, i) =>
    own.reduce((bits, other, j) => {
      const same = i === j || common((1 << i) | (1 << j)) > SAME * Math.min(one, other)
      return same ? bits | (1 << j) : bits
    }, 0),
  )
}
