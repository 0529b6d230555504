import { readPassage, type Word } from './words.ts'

interface Branch<T> {
  next?: Map<string, Branch<T>>
  readonly ends: { readonly words: readonly Part[]; readonly value: T }[]
}

/** What of a phrase's word is compared. */
type Part = Pick<Word, 'text' | 'key' | 'gap' | 'capital' | 'acronym'>

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** The words of a phrase. Most are plain, and thousands are read at the start: those take a short way. */
function readParts(phrase: string): readonly Part[] {
  if (!PLAIN.test(phrase)) return readPassage(phrase, 0).words
  return phrase.split(' ').map((text) => {
    const key = text.toLowerCase()
    return { text, key, gap: ' ', capital: text[0] !== key[0], acronym: text.length > 1 && text === text.toUpperCase() }
  })
}

/** A phrase found in a run of words: the words from `from` to before `to`. */
export interface PhraseMatch<T> {
  readonly from: number
  readonly to: number
  readonly values: readonly T[]
}

/** How capitals are compared: `names` as written (an acronym must be one, a name has its capitals), `any` not at all. */
export type CapitalRule = 'names' | 'any'

/** Phrases found by their words: a tree of word keys, so that finding takes one pass however many phrases there are. */
export class Phrases<T> {
  readonly #root: Branch<T> = { ends: [] }
  readonly #capitals: CapitalRule

  constructor(capitals: CapitalRule) {
    this.#capitals = capitals
  }

  /** Adds a phrase and gives the keys of its words, parted by spaces. */
  add(phrase: string, value: T): string {
    const words = readParts(phrase)
    if (words.length === 0) return ''
    let branch = this.#root
    for (const { key } of words) {
      branch.next ??= new Map()
      let next = branch.next.get(key)
      if (!next) {
        next = { ends: [] }
        branch.next.set(key, next)
      }
      branch = next
    }
    branch.ends.push({ words, value })
    return words.map(({ key }) => key).join(' ')
  }

  /** The longest phrase that begins with the word at `from`. */
  matchAt(words: readonly Word[], from: number): PhraseMatch<T> | undefined {
    let branch: Branch<T> | undefined = this.#root
    let best: PhraseMatch<T> | undefined
    for (let index = from; index < words.length; index++) {
      const word = words[index]
      branch = word && (index === from || isJoined(word)) ? branch?.next?.get(word.key) : undefined
      if (!branch) break
      const values = branch.ends
        .filter((end) => sameCommas(end.words, words, from))
        .filter((end) => this.#capitals === 'any' || sameCapitals(end.words, words, from))
        .map((end) => end.value)
      if (values.length > 0) best = { from, to: index + 1, values: values.length > 1 ? [...new Set(values)] : values }
    }
    return best
  }

  /** Every longest phrase, from left to right, none over another. */
  find(words: readonly Word[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = []
    for (let from = 0; from < words.length; ) {
      const match = this.#root.next?.has(words[from]?.key ?? '') ? this.matchAt(words, from) : undefined
      if (match) found.push(match)
      from = match ? match.to : from + 1
    }
    return found
  }
}

const JOINED = /^(?: |-|‑|–| & |'s |’s |\. |\.|, |·|・| ?\(|["“” ]{1,2})?$/

/** Whether a word goes on with the phrase of the word before it. */
function isJoined({ gap }: Word): boolean {
  return gap === ' ' || gap === '' || gap === '-' || JOINED.test(gap)
}

/** A comma parts names, unless it is one of the name's own: `Gavi, the Vaccine Alliance`. */
function sameCommas(name: readonly Part[], words: readonly Word[], from: number): boolean {
  return name.every((part, index) => index === 0 || words[from + index]?.gap !== ', ' || part.gap === ', ')
}

function sameCapitals(name: readonly Part[], words: readonly Word[], from: number): boolean {
  return name.every((part, index) => {
    const word = words[from + index]
    if (!word) return false
    if (part.acronym) return word.acronym || (part.text.length > 3 && word.capital && name.length === 1)
    return word.capital || !part.capital
  })
}
