import type { PageElement } from '../../../model/block.ts'
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
const WORD = /\p{L}+|©/gu
const NO_WORDS = { text: new Set<string>(), start: new Set<string>() }

/** The words of a block by where they stand, each once. */
export function wordsOf(view: BlockView): WordsByField {
  const { around } = view
  return {
    own: namesOf(around, 0, 2),
    near: namesOf(around, 2, 5),
    far: namesOf(around, 5, around.length),
    ...textWordsOf(view),
  }
}

function textWordsOf({ block, words }: BlockView): Pick<WordsByField, 'text' | 'start'> {
  if (words > LONGEST_TEXT) return NO_WORDS
  const text = block.text.toLowerCase().match(WORD) ?? []
  return {
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

/** Sums what the words of a page's blocks say. The names around a block are summed once for all blocks that share them. */
export class WordWeights {
  readonly #vocabulary: Readonly<Record<Field, ReadonlyMap<string, number>>>
  readonly #sums = {
    own: new Map<PageElement, number>(),
    near: new Map<PageElement, number>(),
    far: new Map<PageElement, number>(),
  }

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = mapped(vocabulary)
  }

  /** What the words of each field say together, in the order of `FIELDS`. */
  of(view: BlockView): readonly number[] {
    const { around } = view
    const { text, start } = textWordsOf(view)
    return [
      this.#sumNames('own', around, 0, 2),
      this.#sumNames('near', around, 2, 5),
      this.#sumNames('far', around, 5, around.length),
      this.#sum('text', text),
      this.#sum('start', start),
    ]
  }

  #sumNames(field: 'own' | 'near' | 'far', around: BlockView['around'], from: number, to: number): number {
    const element = around[from]
    if (!element) return 0
    const known = this.#sums[field].get(element)
    if (known !== undefined) return known
    const sum = this.#sum(field, namesOf(around, from, to))
    this.#sums[field].set(element, sum)
    return sum
  }

  #sum(field: Field, words: Iterable<string>): number {
    const weights = this.#vocabulary[field]
    let sum = 0
    for (const word of words) sum += weights.get(word) ?? 0
    return sum
  }
}

/** Maps are asked quicker than objects of so many names; made once of each vocabulary. */
const maps = new WeakMap<Vocabulary, Readonly<Record<Field, ReadonlyMap<string, number>>>>()

function mapped(vocabulary: Vocabulary): Readonly<Record<Field, ReadonlyMap<string, number>>> {
  const known = maps.get(vocabulary)
  if (known) return known
  const mapOf = (field: Field) => new Map(Object.entries(vocabulary[field]))
  const made = { own: mapOf('own'), near: mapOf('near'), far: mapOf('far'), text: mapOf('text'), start: mapOf('start') }
  maps.set(vocabulary, made)
  return made
}
