import type { Shortlist } from './shortlisted.ts'

/** The names of the values that `valuesOfSet` gives, in order; `data/weights.json` goes by them. */
export const SET_FEATURES = [
  'words',
  'pairs',
  'length',
  'beyond',
  'repeated',
  'neighbours',
  'sameParagraph',
  'spread',
  'early',
] as const

/** How long a summary is that an editor writes, in words. */
export const LENGTH = 33
/** A set longer than this is long. */
const LONG = 60

/**
 * What speaks for some sentences of a shortlist together, given as bits: the values of SET_FEATURES, written into `values`.
 * The first two are the expected F1 of their words and pairs against a summary; a term counts once,
 * so that saying it twice gains nothing (Gillick and Favre 2009, with chances for weights).
 */
export function valuesOfSet(list: Shortlist, set: number, values: number[]): readonly number[] {
  let words = 0
  let content = 0
  let repeated = 0
  for (const group of list.words) {
    const times = count(group.sentences & set)
    if (times === 0) continue
    words += group.chances
    content += times * group.content
    repeated += (times - 1) * group.content
  }
  let pairs = 0
  for (const group of list.pairs) if (group.sentences & set) pairs += group.chances
  let length = 0
  let neighbours = 0
  let sameParagraph = 0
  let [first, last, paragraph] = [-1, -1, -1]
  for (let i = 0; i < list.sentences.length; i++) {
    const sentence = list.sentences[i]
    if (!sentence || (set & (1 << i)) === 0) continue
    length += sentence.words.length
    if (first < 0) first = sentence.place
    else if (sentence.place === last + 1) neighbours++
    if (sentence.paragraph === paragraph) sameParagraph++
    last = sentence.place
    paragraph = sentence.paragraph
  }
  values[0] = (20 * words) / (LENGTH + length)
  values[1] = (20 * pairs) / (LENGTH + length)
  values[2] = length / 20
  values[3] = Math.max(0, length - LONG) / 20
  values[4] = repeated / (content || 1)
  values[5] = neighbours
  values[6] = sameParagraph
  values[7] = Math.log(1 + last - first)
  values[8] = first < 3 ? 1 : 0
  return values
}

/** How many sentences a set of up to twelve has. */
export function count(set: number): number {
  return COUNTS[set] ?? 0
}

const COUNTS = new Uint8Array(1 << 12)
for (let set = 1; set < COUNTS.length; set++) COUNTS[set] = (COUNTS[set >> 1] ?? 0) + (set & 1)
