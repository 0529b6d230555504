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
const POSSESSIVE = /['’][sS]$/u
/** `Iraq`, and `d'Ivoire`. */
const CAPITAL = /^(?:\p{Ll}['’])?\p{Lu}/u
const LOWER = /\p{Ll}/u

/** The words of a text, in order, in linear time. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = []
  const found = [...text.matchAll(WORD)]
  for (let index = 0; index < found.length; index++) {
    const match = found[index]
    if (!match) continue
    const whole = match[0]
    const possessive = POSSESSIVE.test(whole)
    const written = possessive ? whole.slice(0, -2) : whole
    const end = match.index + whole.length
    words.push({
      key: foldWord(written),
      start: match.index,
      end: match.index + written.length,
      capital: CAPITAL.test(written),
      shouted: written.length > 1 && CAPITAL.test(written) && !LOWER.test(written),
      possessive,
      after: text.slice(end, found[index + 1]?.index ?? text.length),
    })
  }
  return words
}
