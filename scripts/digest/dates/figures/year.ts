import type { Token } from '../tokens.ts'

const FIRST_YEAR = 1400
const LAST_YEAR = 2100

/** A year in four figures. Whether it may be an amount is for the guards to say. */
export function readYear({ text }: Pick<Token, 'text'>): number | undefined {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined
}

/** `1960s`, `'60s`, German `1960er`: the decade as TIMEX3 has it, 196. */
export function readDecade({ lower }: Token): number | undefined {
  const long = /^(1[4-9]\d|20\d)0(?:s|er)$/.exec(lower)
  if (long) return Number(long[1])
  const short = /^'(\d)0s$/.exec(lower)
  return short ? 190 + Number(short[1]) : undefined
}

/** `14/05/2019`, `5/14/2019`, `14.5.19` as a day; where either order is possible the language's own holds. */
export function readSlashed(text: string, monthFirst: boolean): string | undefined {
  const [first = 0, second = 0, last = 0] = text.split(/[/.]/).map(Number)
  const american = second > 12 || (monthFirst && first <= 12)
  const month = american ? first : second
  const day = american ? second : first
  if (!/^\d{1,2}([/.])\d{1,2}\1(\d{4}|\d\d)$/.test(text) || month < 1 || month > 12 || day < 1 || day > 31)
    return undefined
  const year = last > 99 ? last : last < 40 ? 2000 + last : 1900 + last
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
