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

/** The words of a text, in order. */
export function readWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word }, at) => {
    const lower = word.toLowerCase().replace('’', "'")
    const isStop = WORDS.stop.has(lower) || lower.length === 1
    const root = stemOf(lower.replace(/'\p{L}+$/u, ''))
    return {
      text: word,
      lower,
      root,
      isFunction: isStop,
      isName: /^\p{Lu}/u.test(word) && (at > 0 || !isStop),
      isNumber: /^\p{N}/u.test(word),
    }
  })
}

/** A word without its commonest English endings, so that `attacks` and `attacked` are the same. */
export function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word
}
