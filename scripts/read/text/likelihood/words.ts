import type { LineView } from './view.ts'

/** Where a word stands in a line: anywhere, among the first, among the last. */
export const FIELDS = ['text', 'start', 'end'] as const
export type Field = (typeof FIELDS)[number]

/** What each word says for (above 0) or against (below 0) its line being the article's: log-odds by logistic regression. */
export type Vocabulary = Readonly<Record<Field, Readonly<Record<string, number>>>>

/** A longer line is told by its make, not by its words. */
const LONGEST = 45
const OPENING = 3
const CLOSING = 2

/** The words of a line by where they stand, each once. */
export function wordsByField({ words }: LineView): Readonly<Record<Field, readonly string[]>> {
  if (words.length > LONGEST) return { text: [], start: [], end: [] }
  return {
    text: [...new Set(words)],
    start: [...new Set([words.slice(0, OPENING).join(' '), words.slice(0, 2).join(' '), words[0] ?? ''])],
    end: [...new Set([words.slice(-CLOSING).join(' '), words.at(-1) ?? ''])],
  }
}

/** What the words of each field say together, for each line. */
export function weighWords(
  vocabulary: Vocabulary,
  views: readonly LineView[],
): readonly Readonly<Record<Field, number>>[] {
  return views.map((view) => {
    const words = wordsByField(view)
    const weigh = (field: Field) => {
      const weights = vocabulary[field]
      let sum = 0
      for (const word of words[field]) if (Object.hasOwn(weights, word)) sum += weights[word] ?? 0
      return sum
    }
    return { text: weigh('text'), start: weigh('start'), end: weigh('end') }
  })
}
