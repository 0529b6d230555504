import { keyOf } from '../words/key.ts'
import { readPassage, type Word } from '../words/passage.ts'
import { findSpans } from '../words/spans.ts'
import type { Spelling } from '../words/spelling.ts'

interface Branch<T> {
  next?: Map<string, Branch<T>>
  readonly ends: { readonly words: readonly Part[]; readonly value: T }[]
}

/** All phrases that begin with one word. */
interface Tree<T> extends Branch<T> {
  /** Whether some of them begin with a small letter: `al-Nusra Front`. */
  hasSmall: boolean
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

/** The key of a phrase's first word. */
function firstKeyOf(phrase: string): string {
  const [start, end] = findSpans(phrase)
  return keyOf(phrase.slice(start, end))
}

/** A phrase found in a run of words: the words from `from` to before `to`. */
export interface PhraseMatch<T> {
  readonly from: number
  readonly to: number
  readonly values: readonly T[]
}

/** How capitals are compared: `names` as written (an acronym must be one, a name has its capitals), `any` not at all. */
export type CapitalRule = 'names' | 'any'

interface Waiting<T> {
  readonly phrase: string
  readonly value: T
}

/** `Syrian` of `Syrian Democratic Forces`: the first word of a phrase whose first word is plain. */
const PLAIN_FIRST = /^[A-Za-z]+(?=[ -]|$)/
const BEYOND_LATIN = /^[^\0-\u024F]/

/**
 * Phrases found by their words: trees of word keys, so that finding takes one pass however many phrases there are.
 * A tree is built when a text first has the word that it begins with: most of the thousands are never asked for.
 */
export class Phrases<T> {
  readonly #trees = new Map<string, Tree<T>>()
  /** By their first words, the phrases that no text has asked for yet. */
  readonly #waiting = new Map<string, Waiting<T>[]>()
  /** 1 for the numbers of spellings that are known to begin no phrase: most words of a text, which is walked once for each kind of phrase. */
  #idle = new Uint8Array(0)
  #foreign: Waiting<T>[] = []
  readonly #capitals: CapitalRule

  constructor(capitals: CapitalRule) {
    this.#capitals = capitals
  }

  /** All phrases are added before a text is looked through. */
  add(phrase: string, value: T): void {
    const plain = PLAIN_FIRST.exec(phrase)
    if (plain) this.#wait(plain[0].toLowerCase(), { phrase, value })
    else if (BEYOND_LATIN.test(phrase)) this.#foreign.push({ phrase, value })
    else this.#wait(firstKeyOf(phrase), { phrase, value })
  }

  #wait(first: string, each: Waiting<T>): void {
    const waiting = this.#waiting.get(first)
    if (waiting) waiting.push(each)
    else this.#waiting.set(first, [each])
  }

  /** The tree of the phrases that begin with this word as it is written; looked for no more for a spelling that has none. */
  #treeFor({ number, key, capital }: Spelling): Tree<T> | undefined {
    if (this.#idle[number] === 1) return undefined
    const tree = this.#trees.get(key) ?? this.#growTree(key)
    if (tree && (capital || tree.hasSmall || this.#capitals === 'any')) return tree
    if (number >= 0) this.#setIdle(number)
    return undefined
  }

  #setIdle(number: number): void {
    if (number >= this.#idle.length) {
      const wider = new Uint8Array(2 * number + 64)
      wider.set(this.#idle)
      this.#idle = wider
    }
    this.#idle[number] = 1
  }

  #growTree(first: string): Tree<T> | undefined {
    if (this.#foreign.length > 0 && first.charCodeAt(0) > 0x24f) this.#readForeign()
    const waiting = this.#waiting.get(first)
    if (!waiting) return undefined
    this.#waiting.delete(first)
    const tree: Tree<T> = { ends: [], hasSmall: false }
    this.#trees.set(first, tree)
    for (const { phrase, value } of waiting) grow(tree, readParts(phrase), value)
    return tree
  }

  #readForeign(): void {
    for (const each of this.#foreign) {
      this.#wait(firstKeyOf(each.phrase), each)
    }
    this.#foreign = []
  }

  /** The longest phrase that begins with the word at `from`. */
  matchAt(words: readonly Word[], from: number): PhraseMatch<T> | undefined {
    const first = words[from]
    let branch: Branch<T> | undefined = first && this.#treeFor(first.spelling)
    let best: PhraseMatch<T> | undefined
    for (let index = from + 1; branch; index++) {
      if (branch.ends.length > 0) {
        const values = this.#valuesAt(branch, words, from)
        if (values.length > 0) best = { from, to: index, values }
      }
      const word: Word | undefined = branch.next && words[index]
      branch = word && isJoined(word) ? branch.next?.get(word.key) : undefined
    }
    return best
  }

  #valuesAt({ ends }: Branch<T>, words: readonly Word[], from: number): readonly T[] {
    const values: T[] = []
    for (const { words: name, value } of ends) {
      if (this.#capitals === 'names' && !sameCapitals(name, words, from)) continue
      if (sameCommas(name, words, from) && !values.includes(value)) values.push(value)
    }
    return values
  }

  /** Every longest phrase, from left to right, none over another. */
  find(words: readonly Word[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = []
    const { length } = words
    for (let from = 0; from < length; ) {
      const idle = this.#idle[words[from]?.spelling.number ?? -1] === 1
      const match = idle ? undefined : this.matchAt(words, from)
      if (match) found.push(match)
      from = match ? match.to : from + 1
    }
    return found
  }
}

function grow<T>(tree: Tree<T>, words: readonly Part[], value: T): void {
  if (!words[0]?.capital) tree.hasSmall = true
  let branch: Branch<T> = tree
  for (const { key } of words.slice(1)) {
    branch.next ??= new Map()
    let next = branch.next.get(key)
    if (!next) {
      next = { ends: [] }
      branch.next.set(key, next)
    }
    branch = next
  }
  branch.ends.push({ words, value })
}

const JOINED = /^(?: |-|‑|–| & |'s |’s |' |’ |\. |\.|, |·|・| ?\(|["“” ]{1,2})?$/

/** Whether a word goes on with the phrase of the word before it. */
function isJoined({ gap }: Word): boolean {
  return gap === ' ' || gap === '' || gap === '-' || JOINED.test(gap)
}

/** A comma parts names, unless it is one of the name's own: `Gavi, the Vaccine Alliance`. */
function sameCommas(name: readonly Part[], words: readonly Word[], from: number): boolean {
  for (let index = 1; index < name.length; index++) {
    if (words[from + index]?.gap === ', ' && name[index]?.gap !== ', ') return false
  }
  return true
}

function sameCapitals(name: readonly Part[], words: readonly Word[], from: number): boolean {
  for (let index = 0; index < name.length; index++) {
    const [part, word] = [name[index], words[from + index]]
    if (!part || !word) return false
    const same = part.acronym
      ? word.acronym || (part.text.length > 3 && word.capital && name.length === 1)
      : word.capital || !part.capital
    if (!same) return false
  }
  return true
}
