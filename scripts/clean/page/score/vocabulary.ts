import type { BlockView } from './view.ts'

/** Where a word stands: in a class name of the block's own element or its parent, of the three around them, of any further out; in the block's text, or at its beginning. */
export const FIELDS = ['own', 'near', 'far', 'text', 'start'] as const
export type Field = (typeof FIELDS)[number]

/** What each word says for (above 0) or against (below 0) a block being part of the article: log-odds by logistic regression. */
export type Vocabulary = Readonly<Record<Field, Readonly<Record<string, number>>>>

export type WordsByField = Readonly<Record<Field, ReadonlySet<string>>>

/** A longer text is told by its make, not by its words. */
const LONGEST_TEXT = 50
const START = 3

/** The words of a block by where they stand, each once. */
export function wordsOf({ block, around, words }: BlockView): WordsByField {
  const text = words <= LONGEST_TEXT ? (block.text.toLowerCase().match(/\p{L}+|©/gu) ?? []) : []
  return {
    own: namesOf(around, 0, 2),
    near: namesOf(around, 2, 5),
    far: namesOf(around, 5, around.length),
    text: new Set(text),
    start: new Set(text.length > 0 ? [text.slice(0, START).join(' '), text[0] ?? ''] : []),
  }
}

function namesOf(around: BlockView['around'], from: number, to: number): ReadonlySet<string> {
  const names = new Set<string>()
  for (let level = from; level < to; level++) {
    const element = around[level]
    if (!element) break
    names.add(element.tag)
    for (const word of element.words) names.add(word)
  }
  return names
}

/** What the words of each field say together. */
export function weighWords(vocabulary: Vocabulary, view: BlockView): Readonly<Record<Field, number>> {
  const words = wordsOf(view)
  const weigh = (field: Field) => {
    const weights = vocabulary[field]
    let sum = 0
    for (const word of words[field]) if (Object.hasOwn(weights, word)) sum += weights[word] ?? 0
    return sum
  }
  return { own: weigh('own'), near: weigh('near'), far: weigh('far'), text: weigh('text'), start: weigh('start') }
}
