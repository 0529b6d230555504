import type { Clue, Place } from './clue.ts'
import { isoOf } from './days/index.ts'

const PATTERNS: readonly { readonly pattern: RegExp; readonly trait: string }[] = [
  { pattern: /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=\/|-|_|$)/, trait: 'address y/m/d' },
  { pattern: /(?<!\d)((?:19|20)\d\d)[-_.](\d{1,2})[-_.](\d{1,2})(?!\d)/, trait: 'address y-m-d' },
  { pattern: /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/, trait: 'address yyyymmdd' },
  { pattern: /\/((?:19|20)\d\d)-?(\d\d)\/?(\d\d)(?=\/|-|_|$)/, trait: 'address y/md' },
]
const LONGEST = 500

/** The day that a page's address holds: `/2019/05/15/us-begins…`. */
export const readAddress: Place = (reading) => {
  const canonical = reading.page.links.find(({ rel }) => rel === 'canonical')?.href
  return { days: [reading.url, canonical].flatMap((address) => daysOf(address)) }
}

function daysOf(address = ''): readonly Clue<string>[] {
  const path = address.slice(0, LONGEST).replace(/^https?:\/\/[^/]*/, '')
  for (const { pattern, trait } of PATTERNS) {
    const [, year, month, day] = pattern.exec(path) ?? []
    const value = isoOf({ year: Number(year), month: Number(month), day: Number(day) })
    if (value) return [{ value, trust: 'meta', from: `the address “${path.slice(0, 60)}”`, traits: [trait] }]
  }
  return []
}
