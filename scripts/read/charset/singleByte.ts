import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { detectLanguage } from '../language/index.ts'
import { decodeAs } from './bytes.ts'

interface Alphabets {
  /** By encoding, the languages written in it (BCP 47). */
  readonly encodings: Readonly<Record<string, readonly string[]>>
  /** By language, its letters beyond ASCII, commonest first, parted by blanks. */
  readonly letters: Readonly<Record<string, string>>
}

const { encodings, letters }: Alphabets = parse(readFileSync(new URL('./data/alphabets.yaml', import.meta.url), 'utf8'))

const SAMPLED = 64 * 1024
/** Most of a long text says no more. */
const MOST_CHARACTERS = 4000

/** Logarithms of how likely a character beyond ASCII is in a text of a language, beside its own letters. */
const MARK = Math.log(0.25)
const SIGN = Math.log(0.05)
const FOREIGN = Math.log(0.0005)
const OTHER = Math.log(0.0001)
const NEVER = Math.log(0.000001)
/** A capital after a small letter, a sign between two letters, letters of two scripts in one word. */
const MISPLACED = Math.log(0.001)
/** The letters of other scripts are rarer still in it. */
const IN_OTHER_SCRIPT = -3
/** A language other than the one that the ASCII letters seem to be of: once, and for each character. */
const OTHER_LANGUAGE = Math.log(0.02)
const IN_OTHER_LANGUAGE = -1
/** A letter that is a word of its own: `à` may be one, and a dash that was read wrongly always is. */
const ALONE = Math.log(0.1)

const MARKS = new Set('“”„‘’‚«»‹›–—…\u00A0¿¡')
const SIGNS = new Set('•·€£§°©®™ºª½¼²³№')
const BETWEEN_LETTERS = new Set('’–—‘\u00A0·')
const NEVER_BEFORE_LETTERS = new Set('½¼²³ºª°’©®')

const alphabets = new Map(Object.entries(letters).map(([language, list]) => [language, likelihoodsOf(list)]))

/** The letters fall off as the ranks of words do (Zipf). */
function likelihoodsOf(list: string): ReadonlyMap<string, number> {
  const ordered = list.split(' ')
  const sum = ordered.reduce((total, _, rank) => total + 1 / (rank + 2), 0)
  return new Map(ordered.map((letter, rank) => [letter, Math.log(0.9 / (rank + 2) / sum)]))
}

/**
 * The single-byte encoding in which the bytes are likeliest to be words of a language that is written in it. `favoured` are asked first
 * and win unless another is clearly likelier.
 */
export function singleByteOf(bytes: Uint8Array, favoured: readonly string[]): string {
  const sample = bytes.subarray(0, SAMPLED)
  const language = detectLanguage(
    Buffer.from(sample)
      .toString('latin1')
      .replace(/[^\0-\x7F]/g, ' ')
      .replace(/<[^>]{0,500}>/g, ' '),
  )
  let best = { encoding: 'windows-1252', score: Number.NEGATIVE_INFINITY }
  const claimed = favoured.filter((encoding) => !MULTI_BYTE.test(encoding))
  const asked = [...claimed, ...Object.keys(encodings)]
  for (const [place, encoding] of asked.entries()) {
    const favour = place < claimed.length ? FAVOUR : 0
    const score =
      likelihoodOf(decodeAs(encoding, sample), encodings[encoding] ?? LATIN, language) + favour - (RARE[encoding] ?? 0)
    if (score > best.score + LEAST_BETTER) best = { encoding, score }
  }
  return best.encoding
}

/** What an encoding that is rarely claimed may hold. */
const LATIN = [
  ...new Set([
    ...(encodings['windows-1252'] ?? []),
    ...(encodings['windows-1250'] ?? []),
    ...(encodings['windows-1257'] ?? []),
  ]),
]
const MULTI_BYTE = /^(utf|shift|euc|gb|big5|iso-2022|replacement)/

/** How much likelier than others these must be: they are rarely met. */
const RARE: Readonly<Record<string, number>> = {
  macintosh: 4,
  'x-mac-cyrillic': 6,
  ibm866: 6,
  'koi8-u': 1,
  'iso-8859-5': 4,
}
const FAVOUR = 6
/** The order of the list decides where two are alike. */
const LEAST_BETTER = 0.5

/** How likely the characters beyond ASCII are in the likeliest of the languages. */
function likelihoodOf(text: string, languages: readonly string[], likely: string | undefined): number {
  const seen = charactersOf(text)
  return Math.max(
    ...languages.map(
      (language) =>
        likelihoodIn(seen, alphabets.get(language) ?? new Map()) +
        (language === likely ? 0 : OTHER_LANGUAGE + (likely ? seen.length * otherness(language, likely) : 0)),
    ),
  )
}

function otherness(language: string, likely: string): number {
  return isLatin(language) || !isLatin(likely) ? IN_OTHER_LANGUAGE : IN_OTHER_SCRIPT
}

/** Languages without a letter beyond ASCII here are written in Latin letters. */
function isLatin(language: string): boolean {
  return /^\p{Script=Latin}|^$/u.test(letters[language] ?? '')
}

interface Seen {
  readonly character: string
  readonly misplaced: boolean
  readonly alone: boolean
}

function charactersOf(text: string): readonly Seen[] {
  const seen: Seen[] = []
  for (const match of text.matchAll(/[^\0-\x7F]/g)) {
    if (seen.length >= MOST_CHARACTERS) break
    const [character] = match
    const before = text[match.index - 1] ?? ' '
    const after = text[match.index + 1] ?? ' '
    seen.push({ character, misplaced: isMisplaced(before, character, after), alone: isAlone(before, character, after) })
  }
  return seen
}

function isAlone(before: string, character: string, after: string): boolean {
  return /\p{Script=Latin}/u.test(character) && !/[\p{L}\p{M}]/u.test(before) && !/[\p{L}\p{M}’']/u.test(after)
}

function isMisplaced(before: string, character: string, after: string): boolean {
  if (/\p{L}|\p{M}/u.test(character)) {
    if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) return true
    return (
      !/\p{Script=Latin}|\p{Script=Inherited}/u.test(character) && (/[A-Za-z]/.test(before) || /[A-Za-z]/.test(after))
    )
  }
  if (!/\p{L}/u.test(after)) return false
  if (/\p{L}/u.test(before)) return !BETWEEN_LETTERS.has(character)
  return NEVER_BEFORE_LETTERS.has(character)
}

function likelihoodIn(seen: readonly Seen[], alphabet: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const { character, misplaced, alone } of seen) {
    sum += likelihoodOfCharacter(character, alphabet) + (misplaced ? MISPLACED : 0) + (alone ? ALONE : 0)
  }
  return sum
}

function likelihoodOfCharacter(character: string, alphabet: ReadonlyMap<string, number>): number {
  const own = alphabet.get(character)
  if (own !== undefined) return own
  // Capitals are rarer than small letters.
  const small = alphabet.get(character.toLowerCase())
  if (small !== undefined) return small - 2
  if (MARKS.has(character)) return MARK
  if (SIGNS.has(character)) return SIGN
  if (/\p{Script=Latin}/u.test(character)) return FOREIGN
  return character < '\u00A0' || character === '\uFFFD' || character > '\uE000' ? NEVER : OTHER
}
