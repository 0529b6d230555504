import { readClock } from './figures/clock.ts'
import { isHanNumeral, readHan } from './figures/han.ts'
import { readDecade, readSlashed, readYear } from './figures/year.ts'
import type { Language } from './knowledge.ts'
import type { Slots } from './slots.ts'
import type { Token } from './tokens.ts'

interface Read {
  readonly slots: Slots
  readonly next: number
}

type Reader = (tokens: readonly Token[], at: number, language: Language) => Read | undefined

/** The classes that read figures; all others are words of the language. */
const READERS: Readonly<Record<string, Reader>> = {
  DAY: readDay,
  DAYWORD: readDayWord,
  YEAR: (tokens, at) => ofToken('YEAR', readYear)(tokens, at) ?? readHanYear(tokens, at),
  ERAYEAR: readEraYear,
  TWOYEAR: ofToken('YEAR', ({ text }) => (/^\d\d$/.test(text) ? yearOfTwo(Number(text)) : undefined)),
  MONTHNUMBER: readMonthNumber,
  SHORTYEAR: ofToken('YEAR', ({ lower }) => (/^'\d\d$/.test(lower) ? yearOfTwo(Number(lower.slice(1))) : undefined)),
  TAIL: ofToken('TAIL', ({ text }) => (/^\d\d$/.test(text) ? Number(text) : undefined)),
  DECADE: (tokens, at, language) =>
    ofToken('DECADE', readDecade)(tokens, at) ?? readWord('DECADE', tokens, at, language),
  ISO: ofToken('ISO', ({ text }) => (/^[12]\d{3}-\d\d-\d\d$/.test(text) ? text : undefined)),
  SLASHED: (tokens, at, { monthFirst }) => ofToken('ISO', (token) => readSlashed(token.text, monthFirst))(tokens, at),
  QUARTER: ofToken('ORDINAL', ({ lower }) => (/^q[1-4]$/.test(lower) ? Number(lower[1]) : undefined)),
  NUMBER: readNumber,
  ORDINAL: (tokens, at, language) => readFigureOrdinal(tokens, at) ?? readWord('ORDINAL', tokens, at, language),
  CLOCK: (tokens, at, language) => readClock(tokens, at, language) ?? readWord('CLOCK', tokens, at, language),
}

/** Reads one term of a pattern at a token: what it stands for and the token after it. */
export function readTerm(kind: string, tokens: readonly Token[], at: number, language: Language): Read | undefined {
  const read = READERS[kind]
  return read ? read(tokens, at, language) : readWord(kind, tokens, at, language)
}

const NO_KINDS: readonly string[] = []
const HAN_KINDS: readonly string[] = ['DAY', 'NUMBER', 'YEAR', 'MONTHNUMBER']

/** The classes that a figure may be of, by its shape. */
const OF_FIGURES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\d{1,2}$/, ['DAY', 'NUMBER', 'CLOCK', 'TAIL', 'TWOYEAR', 'MONTHNUMBER']],
  [/^\d{4}$/, ['YEAR', 'NUMBER', 'CLOCK']],
  [/^\d{3}$/, ['NUMBER']],
  [/^\d{1,2}(?:[.:]\d\d)?(?:am|pm|h)?$/, ['CLOCK']],
  [/^\d{1,2}\p{L}{1,2}|\d{1,2}[ºª]$/u, ['DAY', 'ORDINAL']],
  [/^\d{4}(?:s|er)$/, ['DECADE']],
  [/^\d{4}-/, ['ISO']],
  [/^\d{1,2}[/.]/, ['SLASHED']],
  [/^'\d/, ['SHORTYEAR', 'DECADE']],
  [/^q\d$/, ['QUARTER']],
]

/** The classes that a token may be of. */
export function kindsOf({ lower }: Token, { lexicon }: Language): readonly string[] {
  const known = lexicon.get(lower)?.kinds
  if (isHanNumeral(lower)) return known ? [...known, ...HAN_KINDS] : HAN_KINDS
  if (!hasFigure(lower)) return known ?? NO_KINDS
  const shaped = OF_FIGURES.find(([shape]) => shape.test(lower))?.[1] ?? NO_KINDS
  return known ? [...shaped, ...known] : shaped
}

/** Whether a token is a figure, or begins with one after a mark or letter: `'98`, `q3`. */
export function hasFigure(lower: string): boolean {
  return isFigure(lower.charCodeAt(0)) || isFigure(lower.charCodeAt(1))
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57
}

function readWord(
  kind: string,
  tokens: readonly Token[],
  at: number,
  { lexicon, capitals }: Language,
): Read | undefined {
  const token = tokens[at]
  if (!token) return undefined
  for (const entry of lexicon.get(token.lower)?.entries ?? []) {
    if (entry.kind !== kind) continue
    if (capitals && CAPITALIZED.has(kind) && !/^\p{Lu}/u.test(token.text)) continue
    if (entry.rest.some((word, index) => tokens[at + 1 + index]?.lower !== word)) continue
    const next = at + 1 + entry.rest.length
    if (kind === 'NAME' && !isWritten(String(entry.value), tokens.slice(at, next))) continue
    if (!entry.short) return { slots: { [kind]: entry.value }, next }
    const stop = tokens[next]?.text === '.' && tokens[next]?.start === tokens[next - 1]?.end
    return { slots: { [kind]: entry.value, [`SHORT${kind}`]: 1 }, next: stop ? next + 1 : next }
  }
  return undefined
}

/** Names count only with their capitals: “USA Today” and “USA TODAY”, but not “figures out today show”. */
function isWritten(name: string, tokens: readonly Token[]): boolean {
  return tokens.every(({ text, lower }) => {
    const plain = text.replaceAll('’', "'")
    return name.includes(plain) || (plain !== lower && name.toUpperCase().includes(plain))
  })
}

const CAPITALIZED = new Set(['WEEKDAY', 'MONTH', 'HOLIDAY'])

function ofToken<T extends string | number>(
  slot: string,
  read: (token: Token) => T | undefined,
): (tokens: readonly Token[], at: number) => Read | undefined {
  return (tokens, at) => {
    const token = tokens[at]
    const value = token && read(token)
    return value === undefined ? undefined : { slots: { [slot]: value }, next: at + 1 }
  }
}

/** 二〇一九 */
function readHanYear(tokens: readonly Token[], at: number): Read | undefined {
  const han = readHan(tokens, at)
  const year = han?.digits && han.next - at === 4 ? readYear({ text: String(han.value) }) : undefined
  return han && year !== undefined ? { slots: { YEAR: year }, next: han.next } : undefined
}

/** 令和5, 民国三, 平成元: the years of an era are counted from its first. */
function readEraYear(tokens: readonly Token[], at: number, language: Language): Read | undefined {
  const era = readWord('ERAYEAR', tokens, at, language)
  if (!era) return undefined
  const isFirst = language.words.firstYear.has(tokens[era.next]?.lower ?? '')
  const count = isFirst ? { slots: { NUMBER: 1 }, next: era.next + 1 } : readNumber(tokens, era.next, language)
  const year = count && Number(era.slots.ERAYEAR) + Number(count.slots.NUMBER) - 1
  return year === undefined ? undefined : { slots: { YEAR: year }, next: count?.next ?? at }
}

/** The month of `9 de 8 de 1971` and of 12月. */
function readMonthNumber(tokens: readonly Token[], at: number): Read | undefined {
  const han = readHan(tokens, at)
  const month = han?.value ?? Number(/^\d{1,2}$/.exec(tokens[at]?.text ?? '')?.[0] ?? 0)
  return month >= 1 && month <= 12 ? { slots: { MONTH: month }, next: han?.next ?? at + 1 } : undefined
}

/** `6`, `6th`, `1er`; in German `6.`; 二十三 */
function readDay(tokens: readonly Token[], at: number, { dayStop }: Language): Read | undefined {
  const han = readHan(tokens, at)
  if (han) return han.value >= 1 && han.value <= 31 ? { slots: { DAY: han.value }, next: han.next } : undefined
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th|er|º)?$/.exec(tokens[at]?.lower ?? '')?.[1] ?? 0)
  if (day < 1 || day > 31) return undefined
  const stop = dayStop && tokens[at + 1]?.text === '.' && tokens[at + 1]?.start === tokens[at]?.end
  return { slots: { DAY: day }, next: stop ? at + 2 : at + 1 }
}

/** “payable May two” is a day, “in May two men” and “In May three of them” are people: a day in words ends its phrase. */
function readDayWord(tokens: readonly Token[], at: number, language: Language): Read | undefined {
  const read = language.words.dayless.has(tokens[at - 2]?.lower ?? '')
    ? undefined
    : readWord('DAYWORD', tokens, at, language)
  const after = read && tokens[read.next]
  const ends = !after || !/^\p{L}/u.test(after.text) || language.words.dayBefore.has(after.lower)
  return read && ends ? { slots: { DAY: Number(read.slots.DAYWORD) }, next: read.next } : undefined
}

/** `3`, `three`, `twenty-five`, `a couple of`, 二十五. */
function readNumber(tokens: readonly Token[], at: number, language: Language): Read | undefined {
  const figure = /^\d{1,4}$/.exec(tokens[at]?.text ?? '')?.[0]
  if (figure) return { slots: { NUMBER: Number(figure) }, next: at + 1 }
  const han = readHan(tokens, at)
  if (han) return { slots: { NUMBER: han.value }, next: han.next }
  const word = readWord('NUMBER', tokens, at, language)
  const tens = Number(word?.slots.NUMBER)
  if (!word || tens < 20 || tens > 90 || tokens[word.next]?.text !== '-') return word
  const ones = readWord('NUMBER', tokens, word.next + 1, language)
  return ones && Number(ones.slots.NUMBER) < 10
    ? { slots: { NUMBER: tens + Number(ones.slots.NUMBER) }, next: ones.next }
    : word
}

function readFigureOrdinal(tokens: readonly Token[], at: number): Read | undefined {
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th|e|º|ª)$/.exec(tokens[at]?.lower ?? '')?.[1]
  return ordinal ? { slots: { ORDINAL: Number(ordinal) }, next: at + 1 } : undefined
}

/** '98 is 1998 and '07 is 2007. */
function yearOfTwo(figure: number): number {
  return figure < 40 ? 2000 + figure : 1900 + figure
}
