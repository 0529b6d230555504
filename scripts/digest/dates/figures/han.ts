import type { Token } from '../tokens.ts'

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100 }

/** A figure in Han numerals, and the token after it. */
export interface HanFigure {
  readonly value: number
  readonly next: number
  /** Whether it is written digit by digit: 二〇一九. */
  readonly digits: boolean
}

export function isHanNumeral(lower: string): boolean {
  return lower.length === 1 && (Object.hasOwn(DIGITS, lower) || Object.hasOwn(TENS, lower))
}

/** 二十三 is 23, 二〇一九 is 2019. */
export function readHan(tokens: readonly Token[], at: number): HanFigure | undefined {
  let [sum, digit, digits, next] = [0, 0, true, at]
  for (let token = tokens[next]; token && isHanNumeral(token.lower); token = tokens[++next]) {
    const tens = TENS[token.lower]
    if (tens === undefined) digit = digits ? digit * 10 + (DIGITS[token.lower] ?? 0) : (DIGITS[token.lower] ?? 0)
    else [sum, digit, digits] = [sum + (digit || 1) * tens, 0, false]
  }
  return next === at ? undefined : { value: sum + digit, next, digits }
}
