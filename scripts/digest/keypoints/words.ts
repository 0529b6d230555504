import lists from './data/words.json' with { type: 'json' }

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** The word lists in `data/words.json`. */
export const WORDS = {
  stop: setOf(lists.stop),
  pronouns: setOf(lists.pronouns),
  demonstratives: setOf(lists.demonstratives),
  pointers: setOf(lists.pointers),
  things: setOf(lists.things),
  leadIns: setOf(lists.leadIns),
  openers: setOf(lists.openers),
  first: setOf(lists.first),
  saying: setOf(lists.saying),
  times: setOf(lists.times),
}

/** Phrases of credits and links, which cleaning may have left. */
export const FURNITURE: readonly string[] = lists.furniture

/** A word of a sentence. */
export interface Word {
  readonly text: string
  readonly lower: string
  /** Lower-cased, without the commonest English endings. */
  readonly root: string
  /** Says nothing of what a story is about: `the`, `said`. */
  readonly isFunction: boolean
  readonly isName: boolean
  readonly isNumber: boolean
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu
const ZERO = 48
const NINE = 57

/** The words of a text, in order. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = []
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase().replace('’', "'")
    const isFunction = lower.length === 1 || WORDS.stop.has(lower)
    const apostrophe = lower.indexOf("'")
    const root = stemOf(apostrophe > 0 ? lower.slice(0, apostrophe) : lower)
    const code = word.charCodeAt(0)
    const isName = word[0] !== lower[0] && (words.length > 0 || !isFunction)
    words.push({ text: word, lower, root, isFunction, isName, isNumber: code >= ZERO && code <= NINE })
  }
  return words
}

/** A word without its commonest English endings, so that `attacks` and `attacked` are the same. */
export function stemOf(word: string): string {
  if (word.length < 5) return word
  if (word.endsWith('ies') || word.endsWith('ing')) return word.slice(0, -3)
  if (word.endsWith('es') || word.endsWith('ed')) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
