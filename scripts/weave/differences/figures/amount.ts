import type { FigureWords } from '../words.ts'
import type { Token } from './token.ts'

/** A number in a sentence. */
export interface Amount {
  readonly value: number
  /** Rounded, as its words say. */
  readonly isAbout: boolean
  /** The least of it: `more than 100`. */
  readonly isOver: boolean
  /** A part or an addition of another figure: `another 12`. */
  readonly isPart: boolean
  /** `$`, `€`. */
  readonly currency?: string
  /** The places of its first and last token, and of its first with the words that lead it (`at least`). */
  readonly first: number
  readonly last: number
  readonly lead: number
}

const CURRENCY = /[$€£¥₹₽]$/

/** The numbers of a sentence; ordinals, times of day, ranges and words such as `10-day` are none. */
export function readAmounts(tokens: readonly Token[], words: FigureWords): readonly Amount[] {
  const amounts: Amount[] = []
  for (let at = 0; at < tokens.length; at++) {
    const found = readNumber(tokens, at, words)
    if (!found) continue
    const { value, last } = found
    const { lead, isAbout, isOver } = readLead(tokens, at, words)
    const joined = tokens[at]?.before ?? ''
    const after = tokens[last + 1]?.before ?? ''
    const currency = CURRENCY.exec(joined)?.[0]
    const isBroken = after === ',' && /^\p{Nd}{3}$/u.test(tokens[last + 1]?.text ?? '') // 170, 000
    if (!isBroken && !isBound(joined, currency) && !isBound(after, undefined))
      amounts.push({
        ...{ value, isAbout, isOver, first: at, last, lead },
        isPart: isPart(tokens, lead, words),
        ...(currency && { currency }),
      })
    at = last
  }
  const isRange = (one: Amount | undefined, other: Amount | undefined) =>
    one !== undefined && other?.lead === one.last + 2 && words.sets.ranges.has(tokens[one.last + 1]?.lower ?? '')
  // “12 to 14” is neither.
  return amounts.filter((each, place) => !isRange(amounts[place - 1], each) && !isRange(each, amounts[place + 1]))
}

function isPart(tokens: readonly Token[], lead: number, { sets }: FigureWords): boolean {
  const [one, before] = [tokens[lead - 2]?.lower, tokens[lead - 1]?.lower]
  if (before === undefined || tokens[lead]?.before !== '') return false
  return sets.parts.has(before) || sets.parts.has(`${one}_${before}`)
}

/** What makes a number part of something longer: `10-day`, `3:30`, `9/11`, `No. 5%`. */
function isBound(sign: string, currency: string | undefined): boolean {
  return currency === undefined && /[-–—:/%°#'’+]$|^[-–:/%°'’]/.test(sign) && !/^[–—]$/.test(sign)
}

function readNumber(tokens: readonly Token[], at: number, words: FigureWords) {
  const token = tokens[at]
  if (!token) return undefined
  let last = at
  let value = /^\p{Nd}/u.test(token.text) ? parseDigits(token.text, words.decimal) : words.numbers.get(token.lower)
  if (value === undefined || Number.isNaN(value)) return undefined
  // twenty-five
  const unit = words.numbers.get(tokens[last + 1]?.lower ?? '')
  if (value >= 20 && value < 100 && value % 10 === 0 && unit && unit < 10 && tokens[last + 1]?.before === '-') {
    value += unit
    last++
  }
  for (let times = words.magnitudes.get(tokens[last + 1]?.lower ?? ''); times; times = undefined) {
    if (tokens[last + 1]?.before !== '') break
    value *= times
    last++
  }
  return { value, last }
}

/** `1,200.5` in English, `1.200,5` elsewhere. */
function parseDigits(text: string, decimal: string): number {
  const groups = decimal === '.' ? ',' : '.'
  return Number(
    text
      .replaceAll(groups, '')
      .replace(/[\u00a0\u202f ]/g, '')
      .replace(decimal, '.'),
  )
}

/** Where the words begin that lead a figure: `at least`. */
function readLead(tokens: readonly Token[], at: number, words: FigureWords) {
  let lead = at
  let isAbout = false
  let isOver = false
  while (
    lead > 0 &&
    /^[$€£¥]?$/.test(tokens[lead]?.before ?? '') &&
    words.sets.leads.has(tokens[lead - 1]?.lower ?? '')
  ) {
    lead--
    isAbout ||= words.sets.about.has(tokens[lead]?.lower ?? '')
    isOver ||= words.sets.over.has(tokens[lead]?.lower ?? '')
  }
  return { lead, isAbout, isOver }
}
