import type { Prose } from '../../model/prose.ts'

/** A word of a passage. Hyphens part words, so that `IRGC-commanded` holds the name IRGC; a possessive `’s` belongs to none. */
export interface Word {
  readonly text: string
  /** What words are compared by: lower case, no accents, no apostrophes, no points (`U.S.` is `us`). */
  readonly key: string
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one: ` `, `-`, `, `, `’s `. */
  readonly gap: string
  /** Begins with a capital, or with a digit and holds letters (`3rd`). */
  readonly capital: boolean
  /** Two letters or more, all capitals: `UN`, `U.S.`, `AT&T`. */
  readonly acronym: boolean
  /** Whether a sentence, heading or quotation begins with it. */
  readonly opens: boolean
}

/** One text of a story as words: title, deck or paragraph. */
export interface Passage {
  /** 0 for the title, -1 for the deck, otherwise the paragraph's number from 1. */
  readonly paragraph: number
  readonly text: string
  readonly words: readonly Word[]
  /** A title, deck or subhead. */
  readonly heading: boolean
  /** A heading most of whose longer words begin with a capital, so capitals say little. */
  readonly shouts: boolean
}

// Initials with points; katakana; one Han character at a time (no spaces part Chinese names); any other word with inner apostrophes or `&`.
const WORD =
  /(?:\p{Lu}\.){2,}|[\p{scx=Katakana}]+|\p{scx=Han}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’`&‘](?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu
// The same for texts of Latin letters alone, where it takes a fraction of the time.
const LATIN_WORD =
  /(?:[A-Z]\.){2,}|[A-Za-z0-9\u00C0-\u024F]+(?:['’`&‘](?=[A-Za-z\u00C0-\u024F])[A-Za-z0-9\u00C0-\u024F]+)*/g
const LATIN_TEXT = /^[\0-\u024F\u2010-\u2027\u20AC]*$/
const POSSESSIVE = /['’][sS]$/
const OPENING = /[.!?:;\n“"(—–|•]|(^|\s)['‘]/
const ABBREVIATED = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt brig adm cmdr cpl sen rep gov rev st hon spc pfc jr sr supt insp det'.split(
    ' ',
  ),
)

/** The passages of a story in reading order: title, deck, paragraphs. */
export function readPassages(prose: Prose): readonly Passage[] {
  const passages = [readPassage(prose.title, 0)]
  if (prose.deck) passages.push(readPassage(prose.deck, -1))
  prose.paragraphs.forEach(({ text, kind }, index) => {
    if (kind !== 'code') passages.push(readPassage(text, index + 1, kind === 'heading'))
  })
  return passages
}

/** One text as words. */
export function readPassage(text: string, paragraph: number, heading = paragraph <= 0): Passage {
  const words: Word[] = []
  let last = 0
  for (const match of text.matchAll(LATIN_TEXT.test(text) ? LATIN_WORD : WORD)) {
    const possessive = /['’]/.test(match[0]) ? POSSESSIVE.exec(match[0]) : null
    const bare = possessive ? match[0].slice(0, possessive.index) : match[0]
    const gap = text.slice(last, match.index)
    words.push(readWord(bare, match.index, gap, words.at(-1)))
    last = match.index + bare.length
  }
  return { paragraph, text, words, heading, shouts: heading && shouts(words) }
}

function readWord(text: string, start: number, gap: string, before: Word | undefined): Word {
  const first = text.codePointAt(0) ?? 0
  const capital = isUpper(first) || (isDigit(first) && /\p{L}/u.test(text))
  return {
    text,
    key: keyOf(text),
    start,
    end: start + text.length,
    gap,
    capital,
    acronym: capital && text.length > 1 && !/[a-z]/.test(text) && /^(?:\p{Lu}[.&\d]*){2,}$/u.test(text),
    opens: !before || (gap !== ' ' && OPENING.test(gap) && !isAbbreviation(before, gap)),
  }
}

/** Whether the point after a word belongs to it: `Lt. Gen.`, `George W. Bush`. */
export function isAbbreviation(word: Word, gap: string): boolean {
  return gap === '. ' && (ABBREVIATED.has(word.key) || (word.text.length === 1 && word.capital))
}

/** What words are compared by; see `Word.key`. The Arabic “and” (و) is written in one with the word behind it and left out. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase()
  if (isPlain(lower)) return lower
  const plain = lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`‘.]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
  if (/^\p{Script=Cyrillic}{5,}$/u.test(plain)) return withoutEnding(plain)
  return /^و\p{Script=Arabic}{3,}$/u.test(plain) ? plain.slice(1) : plain
}

function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (code < 48 || code > 122 || (code > 57 && code < 97)) return false
  }
  return true
}

/** Slavic names are declined (Путин, Путина, Путиным): compared without their last vowels. */
function withoutEnding(word: string): string {
  return word.replace(/(?:ого|ому|ыми|ами|ым|им|ом|ем|ой|ей|ою|ах|[аеуыиоюяйь])$/u, '')
}

function shouts(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3)
  return long.length > 2 && long.filter(({ capital }) => capital).length > long.length * 0.6
}

function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  return /\p{Lu}/u.test(String.fromCodePoint(code))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
