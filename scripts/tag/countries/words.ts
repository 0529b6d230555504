import { foldWord } from './fold.ts'

/** One word of a text; hyphens part words, so that `US-led` gives two. */
export interface Word {
  /** As the dictionaries spell it, without a possessive `'s`. */
  readonly key: string
  /** Offsets in the text, in UTF-16 units; a possessive is left out. */
  readonly start: number
  readonly end: number
  readonly capital: boolean
  /** Two letters or more, all of them capitals. */
  readonly shouted: boolean
  readonly possessive: boolean
  /** What stands between this word and the next: ` `, `, `, `-`, `. `. */
  readonly after: string
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
const HAS_UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** The words of a text, in order, in linear time. */
export function readWords(text: string): readonly Word[] {
  const spans = findSpans(text)
  return spans.map(([start, end], index) => readWord(text, start, end, spans[index + 1]?.[0] ?? text.length))
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 128 && word.charCodeAt(1) !== APOSTROPHE && word.charCodeAt(1) !== HIGH_COMMA)
    return code > 64 && code < 91
  return CAPITAL.test(word)
}

const APOSTROPHE = 0x27
const HIGH_COMMA = 0x2019

function findSpans(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = []
  if (ENGLISH_TEXT.test(text)) {
    for (const { index, 0: whole } of text.matchAll(ENGLISH_WORD)) spans.push([index, index + whole.length])
    return spans
  }
  const unspaced = HAS_UNSPACED.test(text)
  for (const { index, 0: whole } of text.matchAll(WORD)) {
    if (!unspaced || !HAS_UNSPACED.test(whole)) spans.push([index, index + whole.length])
    else
      for (const piece of whole.matchAll(PIECE))
        spans.push([index + piece.index, index + piece.index + piece[0].length])
  }
  return spans
}

function readWord(text: string, start: number, end: number, next: number): Word {
  const whole = text.slice(start, end)
  const possessive = whole.length > 2 && POSSESSIVE.test(whole)
  const written = possessive ? whole.slice(0, -2) : whole
  const capital = isCapital(written)
  return {
    key: foldWord(written),
    start,
    end: start + written.length,
    capital,
    shouted: capital && written.length > 1 && !LOWER.test(written),
    possessive,
    after: text.slice(end, next),
  }
}
