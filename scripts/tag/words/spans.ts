import { withoutPoints } from './key.ts'
import { arabicGivenNames } from './lists.ts'

/**
 * Initials with points, the last one or not; a run of katakana; one Han or hiragana letter at a time, for no spaces part words there;
 * any other word with inner apostrophes or `&`.
 */
const WORD =
  /\p{Lu}(?:\.\p{Lu})+(?!\p{Ll})\.?|[\p{sc=Katakana}ー]+|[\p{sc=Han}\p{sc=Hiragana}]|[\p{L}\p{N}](?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}\p{N}])*(?:['’`&‘](?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu
const WRITTEN_ON = /^[وفلبك]/
const LATIN_TEXT = /^[\0-\u024F\u2010-\u2027\u20AC]*$/
const POSSESSIVE = /['’][sS]$/

/** Where the words of a text begin and end, by turns. A possessive `’s` is left out of them. */
export function findSpans(text: string): readonly number[] {
  return LATIN_TEXT.test(text) ? findLatinSpans(text) : findAnySpans(text)
}

function findAnySpans(text: string): readonly number[] {
  const spans: number[] = []
  for (const match of text.matchAll(WORD)) {
    const possessive = POSSESSIVE.exec(match[0])
    const end = match.index + (possessive?.index ?? match[0].length)
    // “and Omar” is written in one.
    if (WRITTEN_ON.test(match[0]) && isNameBehind(match[0]))
      spans.push(match.index, match.index + 1, match.index + 1, end)
    else spans.push(match.index, end)
  }
  return spans
}

/** Whether a given name stands behind the first letter of a word; but Walter (والتر) begins with it. */
function isNameBehind(word: string): boolean {
  const name = withoutPoints(word)
  return arabicGivenNames.has(name.slice(1)) && !arabicGivenNames.has(name)
}

const DIGIT = 1
const LETTER = 2
const CAPITAL = 3
/** `'`, a backtick, `&`, `’` or `‘` between letters. */
const JOIN = 4
const POINT = 5
const OTHER = 0

/** What each character of a Latin text is, by its code up to U+2027. */
const KINDS = readKinds()

function readKinds(): Uint8Array {
  const kinds = new Uint8Array(0x2028).fill(OTHER)
  kinds.fill(LETTER, 0xc0, 0x250).fill(LETTER, 97, 123).fill(CAPITAL, 65, 91).fill(DIGIT, 48, 58)
  for (const mark of "'`&’‘") kinds[mark.charCodeAt(0)] = JOIN
  kinds[46] = POINT
  return kinds
}

/** The same for texts of Latin letters alone, by hand: it takes a fraction of the time. */
function findLatinSpans(text: string): readonly number[] {
  const spans: number[] = []
  const { length } = text
  for (let start = 0; start < length; ) {
    const kind = KINDS[text.charCodeAt(start)] ?? OTHER
    if (kind === OTHER || kind > CAPITAL) {
      start++
      continue
    }
    let end = kind === CAPITAL ? endOfInitials(text, start) : start
    if (end === start) end = endOfWord(text, start)
    spans.push(start, isPossessive(text, start, end) ? end - 2 : end)
    start = end
  }
  return spans
}

function kindAt(text: string, index: number): number {
  return index < text.length ? (KINDS[text.charCodeAt(index)] ?? OTHER) : OTHER
}

/** `U.S.`, `U.S`; the start itself when there are no initials. */
function endOfInitials(text: string, start: number): number {
  let end = start + 1
  while (kindAt(text, end) === POINT && kindAt(text, end + 1) === CAPITAL && kindAt(text, end + 2) !== LETTER) end += 2
  if (end === start + 1) return start
  return kindAt(text, end) === POINT ? end + 1 : end
}

function endOfWord(text: string, start: number): number {
  const { length } = text
  let end = start + 1
  while (end < length) {
    const kind = KINDS[text.charCodeAt(end)] ?? OTHER
    if (kind === DIGIT || kind === LETTER || kind === CAPITAL) end++
    else if (kind === JOIN && isLetter(kindAt(text, end + 1))) end += 2
    else break
  }
  return end
}

function isLetter(kind: number): boolean {
  return kind === LETTER || kind === CAPITAL
}

function isPossessive(text: string, start: number, end: number): boolean {
  return end >= start + 3 && kindAt(text, end - 2) === JOIN && /['’][sS]/.test(text.slice(end - 2, end))
}
