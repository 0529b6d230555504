import type { Branch } from './branches.ts'
import { tradeWords } from './cues.ts'
import { foldWord } from './fold.ts'
import { townsFrom } from './gazetteer.ts'
import type { Lexicon, Meaning, Sense } from './lexicon.ts'

/** A word as it is written, and all that is known of it wherever it stands; hyphens part words, so that `US-led` gives two. */
export interface Word {
  /** As the dictionaries spell it, without a possessive `'s`. */
  readonly key: string
  readonly capital: boolean
  /** Two letters or more, all of them capitals. */
  readonly shouted: boolean
  readonly possessive: boolean
  /** The names that begin with it, and the towns if it has a capital. */
  readonly names: Branch<Sense> | undefined
  readonly towns: Branch<Meaning> | undefined
  readonly isTrade: boolean
}

/** A text in words. */
export interface Wording {
  readonly text: string
  readonly words: readonly Word[]
  /** Where each word starts and where it ends, one after the other: offsets in the text, in UTF-16 units. */
  readonly bounds: readonly number[]
}

/** An abbreviation of initials (`U.S.`, `N.Y.`), or a word with its inner apostrophes. */
const WORD = /\p{Lu}(?:\.\p{Lu})+(?!\p{Ll})\.?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
/** The same in a text of the letters, marks and signs of English alone, where it takes a fraction of the time. */
const ENGLISH_WORD = /[A-Z](?:\.[A-Z])+(?![a-z])\.?|[A-Za-z0-9]+(?:['’][A-Za-z]+)*/g
const ENGLISH_TEXT = /^[\0-\x7f\u2013\u2014\u2018-\u201d\u2026\u20ac]*$/
const POSSESSIVE = /['’][sS]$/u
/** `Iraq`, `d'Ivoire`, and letters of scripts that have no capitals. */
const CAPITAL = /^(?:\p{Ll}['’])?[\p{Lu}\p{Lo}]/u
const LOWER = /\p{Ll}/u

/** A letter of a script without spaces, or a run of others. */
const PIECE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** The words of a text, in order, in linear time. */
export function readWords(text: string, lexicon: Lexicon): Wording {
  const words: Word[] = []
  const bounds: number[] = []
  if (ENGLISH_TEXT.test(text)) addEnglish(text, lexicon, words, bounds)
  else {
    const hasUnspaced = UNSPACED.test(text)
    for (const { index, 0: written } of text.matchAll(WORD)) {
      if (hasUnspaced && UNSPACED.test(written)) addPieces(written, index, lexicon, words, bounds)
      else add(text, index, index + written.length, lexicon, words, bounds)
    }
  }
  return { text, words, bounds }
}

function add(text: string, start: number, end: number, lexicon: Lexicon, words: Word[], bounds: number[]): void {
  words.push(wordOf(text.slice(start, end), lexicon))
  bounds.push(start, end)
}

/** Asks only where each word ends: making a match of each takes longer than all else that is done with it. */
function addEnglish(text: string, lexicon: Lexicon, words: Word[], bounds: number[]): void {
  ENGLISH_WORD.lastIndex = 0
  for (let start = 0; ENGLISH_WORD.test(text); start = ENGLISH_WORD.lastIndex) {
    while (!isEnglishLetter(text.charCodeAt(start))) start++
    add(text, start, ENGLISH_WORD.lastIndex, lexicon, words, bounds)
  }
}

/** `A` to `Z`, `a` to `z`, `0` to `9`. */
function isEnglishLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
}

function addPieces(written: string, start: number, lexicon: Lexicon, words: Word[], bounds: number[]): void {
  for (const { index, 0: piece } of written.matchAll(PIECE)) {
    words.push(wordOf(piece, lexicon))
    bounds.push(start + index, start + index + piece.length)
  }
}

/** Where a word starts. */
export function startOf({ text, bounds }: Wording, index: number): number {
  return bounds[2 * index] ?? text.length
}

/** Where a word ends; a possessive is left out. */
export function endOf({ words, bounds }: Wording, index: number): number {
  return (bounds[2 * index + 1] ?? 0) - (words[index]?.possessive ? 2 : 0)
}

/** What stands between a word and the next: ` `, `, `, `-`, `. `. */
export function gapAfter({ text, bounds }: Wording, index: number): string {
  return index < 0 ? '' : text.slice(bounds[2 * index + 1] ?? text.length, bounds[2 * index + 2])
}

const MOST_KEPT = 50_000
/** A longer word is seldom seen again, and so is a number. */
const LONGEST_KEPT = 30
const DIGIT = /^\d/

/** Words are looked up once and kept: texts use the same few thousand again and again. */
function wordOf(written: string, lexicon: Lexicon): Word {
  const kept = lexicon.words.get(written)
  if (kept) return kept
  const own = copy(written)
  const word = readWord(own, lexicon)
  if (own.length > LONGEST_KEPT || DIGIT.test(own)) return word
  if (lexicon.words.size >= MOST_KEPT) lexicon.words.clear()
  lexicon.words.set(own, word)
  return word
}

/** A part of a text that is kept would keep all of the text in memory. */
function copy(part: string): string {
  return Buffer.from(part).toString()
}

function readWord(written: string, { names }: Lexicon): Word {
  const possessive = written.length > 2 && POSSESSIVE.test(written)
  const bare = possessive ? written.slice(0, -2) : written
  const capital = CAPITAL.test(bare)
  const key = foldWord(bare)
  return {
    key,
    capital,
    shouted: capital && bare.length > 1 && !LOWER.test(bare),
    possessive,
    names: names.get(key),
    towns: capital ? townsFrom(key) : undefined,
    isTrade: tradeWords.has(key),
  }
}
