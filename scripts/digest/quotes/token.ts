import type { Classes, Words } from './words.ts'

/** A word, a mark, or a whole quotation seen from outside, with its place in the paragraph. */
export interface Token {
  readonly text: string
  readonly lower: string
  /** What the word can be; nothing for a mark or a quotation. */
  readonly is: Classes
  readonly kind: 'word' | 'mark' | 'quote'
  /** Whether it is a word with a capital. */
  readonly capital: boolean
  readonly start: number
  readonly end: number
}

const TOKEN = /\d+(?:[.,]\d+)+|[\p{L}\p{N}$€£]+(?:['’.&/-][\p{L}\p{N}]+)*(?:['’](?!\p{L}))?|[^\s]/gu
const WORD = /^[\p{L}\p{N}$€£]/u
/** One character, of one or two UTF-16 units. */
const LONGEST_MARK = 2
const INITIALS = /^(\p{L}\.)*\p{L}$/u
const LONGEST_INITIALS = 7

/** Adds the words and marks of a stretch of a text. */
export function addTokens(
  tokens: Token[],
  text: string,
  from: number,
  to: number,
  { classesOf, isAcronym }: Words,
): void {
  const stretch = text.slice(from, to)
  for (let at = 0, next = 0; at < stretch.length; at = next) {
    if (stretch.charCodeAt(at) === SPACE) {
      next = at + 1
      continue
    }
    next = findPlainEnd(stretch, at)
    if (next === at) {
      TOKEN.lastIndex = at
      const exact = TOKEN.exec(stretch)
      if (!exact) break
      at = exact.index
      next = TOKEN.lastIndex
    }
    const found = stretch.slice(at, next)
    const start = from + at
    const last = tokens[tokens.length - 1]
    // Mr. Obama, U.S. officials, J. Smith, (D-Md.)
    if (found === '.' && last?.kind === 'word' && last.end === start && isShort(last, classesOf)) {
      tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: start + 1 }
      continue
    }
    const lower = found.toLowerCase()
    const kind = found.length > LONGEST_MARK || WORD.test(found) ? 'word' : 'mark'
    const capital = found !== lower && found[0] !== lower[0] && kind === 'word'
    const is = classesOf(capital && isAcronym(found) ? '' : lower)
    tokens.push({ text: found, lower, is, kind, capital, start, end: from + next })
  }
}

const SPACE = 32
/** `, ; : ! ? ) "` */
const MARKS: ReadonlySet<number> = new Set([44, 59, 58, 33, 63, 41, 34])

/** Where a word of plain letters ends that a space or a plain mark follows, as most do; its own start where something else begins there. */
function findPlainEnd(text: string, start: number): number {
  let end = start
  let code = text.charCodeAt(end)
  // Setting this bit makes a capital small.
  while ((code | 32) >= 97 && (code | 32) <= 122) code = text.charCodeAt(++end)
  return code === SPACE || MARKS.has(code) ? end : start
}

function isShort({ text, lower }: Token, classesOf: Words['classesOf']): boolean {
  if (text.length <= LONGEST_INITIALS && INITIALS.test(text)) return true
  return classesOf(lower.slice(lower.lastIndexOf('-') + 1)).abbreviation
}

export function isName(token: Token | undefined): boolean {
  return token?.capital === true
}

export function isTime(token: Token | undefined): boolean {
  return token?.is.time === true && token.text !== 'May'
}

/** A pronoun that can be a subject, also with its verb: `he’s`, `they’ve`. */
export function isPronoun(token: Token | undefined): boolean {
  const kind = token?.is.pronoun
  return kind !== undefined && kind !== 'relative' && kind !== 'object'
}

/** Whether a token is somebody’s: `Roe’s`, `the dogs’`. */
export function isOwner(token: Token | undefined): boolean {
  return token !== undefined && endingOf(token) > 0
}

/** How long the ending is that makes a token somebody’s. */
export function endingOf({ text }: Token): number {
  const last = text[text.length - 1]
  const ending = last === 's' ? 2 : 1
  const mark = text[text.length - ending]
  return mark === "'" || mark === '’' ? ending : 0
}
