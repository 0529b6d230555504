import { readList } from '../../model/readList.ts'
import { monthOf } from '../text/head/months.ts'

/** The languages whose weekdays are known, by their names in CLDR. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru', 'pl', 'sv', 'da', 'tr', 'id', 'ar', 'hi']
/** Short ones only in English: `Mo.` is Missouri, and Paz no Turkish Sunday. */
const weekdays = new Set([
  ...LANGUAGES.flatMap((language) => weekdaysIn(language, 'long')),
  ...weekdaysIn('en', 'short'),
])

const LAST = /[\s,]*(?<=[\s,.]|^)([^\s,]+?)[.,]*\s*$/u
const DAY = /^\p{Nd}{1,2}(?:st|nd|rd|th|er|º|日)?$/u
/** Hindi wires spell small ones: `तीन मई`. */
const dayWords = new Set(readList(new URL('../data/day-words.txt', import.meta.url)))
const YEAR = /^(?:19|20)\d\d$/u
/** Wires misspell them: `Marc 3`. */
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}$/u
const HOUR = /^\d{1,2}[:.h]\d\d$/u
/** What else stands between the parts of a day and its hour: `May 3, 2024 / 10:30 am MT`. */
const JOINING = new Set([
  '/',
  'am',
  'pm',
  'a.m',
  'p.m',
  'AM',
  'PM',
  'MT',
  'ET',
  'CT',
  'PT',
  'GMT',
  'UTC',
  'CET',
  'de',
  'del',
  'of',
  'on',
  'le',
  'el',
  'den',
  'am',
  'vom',
  'dated',
  'года',
  'г',
])

/** What stands before the day that a text ends with (`, Feb 26`, `, 3. Mai 2019`, ` May 15, 2019`, `, Wednesday`); undefined when it ends with none. */
export function cutDay(text: string): string | undefined {
  if (!mayHoldDay(text)) return undefined
  let rest = text
  let found = { day: false, month: false, weekday: false }
  for (let word = LAST.exec(rest); word; word = LAST.exec(rest)) {
    const kind = kindOf(word[1] ?? '', found)
    if (!kind) break
    found = { ...found, ...kind }
    rest = rest.slice(0, word.index)
  }
  return found.weekday || (found.day && found.month) ? rest : undefined
}

/** Most openings have neither a figure nor a weekday; asking each word whether it is a month in any language takes longer. */
function mayHoldDay(text: string): boolean {
  return /\p{Nd}/u.test(text) || text.split(/[\s,.]+/u).some((word) => isWordOfDay(word.toLowerCase()))
}

function isWordOfDay(word: string): boolean {
  return weekdays.has(word) || dayWords.has(word)
}

/** Whether a text is a day and nothing else: `June 21`, `3 May 2019`. */
export function isDay(text: string): boolean {
  return cutDay(text)?.trim() === ''
}

function kindOf(
  word: string,
  { day, month }: { readonly day: boolean; readonly month: boolean },
): Partial<Record<'day' | 'month' | 'weekday', true>> | undefined {
  const plain = word.toLowerCase()
  if ((DAY.test(plain) || dayWords.has(plain)) && !day) return { day: true }
  if (YEAR.test(plain) || HOUR.test(plain) || JOINING.has(word)) return {}
  if ((MONTH.test(plain) || monthOf(plain, 'en') !== undefined) && !month) return { month: true }
  if (weekdays.has(plain)) return { weekday: true }
  return undefined
}

function weekdaysIn(language: string, weekday: 'long' | 'short'): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
  return [4, 5, 6, 7, 8, 9, 10].map((day) => format.format(Date.UTC(2021, 0, day)).toLowerCase())
}
