import { ROLES, type Words } from './words.ts'

/** A word as a story writes it. */
export interface Form {
  /** Lower-cased, with a straight apostrophe. */
  readonly lower: string
  /** The number of its root: `attacks` and `attacked` have the same. */
  readonly root: number
  /** What it is on its language’s lists: bits of ROLES. */
  readonly roles: number
  /** Says nothing of what a story is about. */
  readonly isFunction: boolean
  readonly isCapital: boolean
  readonly isNumber: boolean
}

/** Letters and digits in a row, and what an apostrophe joins to them: where they end that begin at a place. */
function endOfWord(text: string, at: number): number {
  let end = at
  let joined = false
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isWordy(code, text, end)) end++
    else if (
      !joined &&
      end > at &&
      (code === 39 || code === 8217) &&
      isWordy(text.charCodeAt(end + 1), text, end + 1)
    ) {
      joined = true
      end++
    } else break
  }
  return end
}

/** Whether a letter, a digit or half of one stands there. */
function isWordy(code: number, text: string, at: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
  return OTHER.test(code >> 10 === 54 ? text.slice(at, at + 2) : (text[at] ?? ''))
}

const OTHER = /[\p{L}\p{N}\p{M}\p{Cs}]/u
const ZERO = 48
const NINE = 57

/** Before it in Unicode all scripts part words. */
const FIRST_UNPARTED = 0x0e00

/** Whether a character is of a script that does not part words: Han, kana, Thai, Lao, Khmer, Burmese. */
function isUnparted(code: number): boolean {
  if (code < FIRST_UNPARTED) return false
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff)
  )
}

/** Pairs of hiragana are endings and particles. */
function isKana(word: string): boolean {
  return word.length === 2 && /^[\u3040-\u309f]+$/.test(word)
}

/** The different words of a story. Each form is looked at once, however often it is read. */
export class Lexicon {
  /** By number. */
  readonly roots: string[] = []
  readonly words: Words
  readonly #forms = new Map<string, Form>()
  readonly #numbers = new Map<string, number>()
  #unparted = false

  constructor(words: Words) {
    this.words = words
  }

  /** Whether its language parts words. */
  get partsWords(): boolean {
    return !this.#unparted
  }

  /** The words of a text, in order; of scripts that do not part them pairs of characters stand for words. */
  read(text: string): readonly Form[] {
    const forms: Form[] = []
    for (let at = 0; at < text.length; at++) {
      let end = endOfWord(text, at)
      if (end === at) continue
      if (isUnparted(text.charCodeAt(at))) {
        this.#unparted = true
        end = Math.min(end, at + 2)
      }
      const word = text.slice(at, end)
      let form = this.#forms.get(word)
      if (!form) {
        form = this.#look(word)
        this.#forms.set(word, form)
      }
      forms.push(form)
      // The next pair begins at this one’s second character.
      at = isUnparted(text.charCodeAt(at)) ? at : end
    }
    return forms
  }

  #look(word: string): Form {
    const lower = word.toLowerCase().replace('’', "'")
    const apostrophe = lower.indexOf("'")
    const base = apostrophe > 0 ? lower.slice(0, apostrophe) : lower
    let roles = this.words.roles.get(lower) ?? 0
    // it's: as it
    if (apostrophe > 0) roles |= this.words.roles.get(base) ?? 0
    const code = word.charCodeAt(0)
    return {
      lower,
      root: this.#number(stemOf(base)),
      roles,
      isFunction: lower.length === 1 || (roles & ROLES.stop) > 0 || (code >= FIRST_UNPARTED && isKana(word)),
      isCapital: word[0] !== lower[0],
      isNumber: code >= ZERO && code <= NINE,
    }
  }

  #number(root: string): number {
    const known = this.#numbers.get(root)
    if (known !== undefined) return known
    this.#numbers.set(root, this.roots.length)
    return this.roots.push(root) - 1
  }
}

/** Whether the word at a place of a sentence is a name: a capital says little of a first word that is `The`. */
export function isName({ isCapital, isFunction }: Form, place: number): boolean {
  return isCapital && (place > 0 || !isFunction)
}

/** A word without its commonest English endings, so that `attacks` and `attacked` are the same. */
function stemOf(word: string): string {
  if (word.length < 5) return word
  if (word.endsWith('ies') || word.endsWith('ing')) return word.slice(0, -3)
  if (word.endsWith('es') || word.endsWith('ed')) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
