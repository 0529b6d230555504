import { IRANIAN, JALALI_MONTH, jalaliDay } from './jalali.ts'
import { monthNamed } from './months.ts'

/** The figures of a day, not yet known to be a real one. */
type Figures = readonly [year: number, month: number, day: number]

/** A way to write a day: what it gives of a text, or undefined when the text is not written so. */
type Form = (text: string, language: string | undefined) => Figures | 'ambiguous' | undefined

const forms: readonly Form[] = [
  readJalali,
  readIso,
  readBasic,
  readWeek,
  readOrdinal,
  readIdeographs,
  readVietnamese,
  readNamed,
  readNumeric,
]

/** `2023-03-06` of a text that holds a day and little else; `ambiguous` when it could be two; undefined when it is none, or no real one. */
export function readDay(text: string, language: string | undefined): string | undefined {
  for (const form of forms) {
    const figures = form(text, language)
    if (figures === 'ambiguous') return undefined
    if (figures) return realDay(figures)
  }
  return undefined
}

/** Older years are what programs write that know no date. */
const EARLIEST_YEAR = 1500
const LATEST_YEAR = 2200

function realDay([year, month, day]: Figures): string | undefined {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}

const JALALI = new RegExp(String.raw`(?<!\d)(\d{1,2})\s(${JALALI_MONTH})\s(1[34]\d\d)(?!\d)`, 'u')

/** 15 اسفند 1402; and 1402/12/15 where the language has that calendar. */
function readJalali(text: string, language: string | undefined): Figures | undefined {
  const [, day, name, year] = JALALI.exec(text) ?? []
  if (year) return jalaliDay(year, name, day)
  if (!IRANIAN.test(language ?? '')) return undefined
  const [, y, m, d] = /(?<!\d)(1[34]\d\d)[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/.exec(text) ?? []
  return d ? jalaliDay(y, m, d) : undefined
}

/** 2023-03-06, 2023/3/6, 2023. 03. 06., 2023:03:06 */
function readIso(text: string): Figures | undefined {
  const [, year, month, day] = /(?<!\d)(\d{4})(?:-|\/|\.\s?|:)(\d{1,2})(?:-|\/|\.\s?|:)(\d{1,2})(?!\d)/.exec(text) ?? []
  return day ? [Number(year), Number(month), Number(day)] : undefined
}

/** 20230306 */
function readBasic(text: string): Figures | undefined {
  const [, year, month, day] = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text) ?? []
  return day ? [Number(year), Number(month), Number(day)] : undefined
}

/** 2023-W10-1, 2023W101: the first week has the year's first Thursday (ISO 8601). */
function readWeek(text: string): Figures | undefined {
  const [, year, week, weekday] = /(?<!\d)(\d{4})-?W(\d{2})-?([1-7])(?!\d)/.exec(text) ?? []
  if (!weekday || Number(week) < 1 || Number(week) > 53) return undefined
  const fourth = new Date(Date.UTC(Number(year), 0, 4))
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY
  return figuresOf(monday + ((Number(week) - 1) * 7 + Number(weekday) - 1) * DAY)
}

/** 2023-065, 2023065 */
function readOrdinal(text: string): Figures | undefined {
  const [, year, ordinal] = /(?<!\d)(\d{4})-?(\d{3})(?!\d)/.exec(text) ?? []
  if (!ordinal || Number(ordinal) < 1 || Number(ordinal) > 366) return undefined
  return figuresOf(Date.UTC(Number(year), 0, Number(ordinal)))
}

const DAY = 86_400_000

function figuresOf(time: number): Figures {
  const date = new Date(time)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

/** The year before the first of an era of East Asia. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 }

/** 2023年3月6日, 2023년 3월 6일, 令和5年3月6日, 民國112年3月6日 */
function readIdeographs(text: string): Figures | undefined {
  const [, era, year, month, day] =
    /(令和|平成|昭和|民國|民国)?\s?(\d{1,4}|元)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})(?!\d)/.exec(text) ?? []
  if (!day || (!era && year?.length !== 4)) return undefined
  const number = year === '元' ? 1 : Number(year)
  return [era ? (ERAS[era] ?? 0) + number : number, Number(month), Number(day)]
}

/** 6 tháng 3 năm 2021, 6 tháng 3, 2021 */
function readVietnamese(text: string): Figures | undefined {
  const [, day, month, year] =
    /(?<!\d)(\d{1,2})\s?(?:tháng|thg)\s(\d{1,2})(?:,|\snăm)?\s(\d{4})(?!\d)/iu.exec(text) ?? []
  return year ? [Number(year), Number(month), Number(day)] : undefined
}

const TOKEN = /\d+|[\p{L}\p{M}॰]+/gu

/** 6 March 2023, Mar 6 23, 2023 March 6, lunes 6 de marzo de 2023: two numbers and the name of a month, in any order. */
function readNamed(text: string, language: string | undefined): Figures | undefined {
  const tokens = (text.match(TOKEN) ?? []).filter((token) => !ENDINGS.has(token.toLowerCase()))
  const numbers = tokens.flatMap((token, at) => (/^\d/.test(token) ? [at] : []))
  if (numbers.length !== 2) return undefined
  const [first = 0, second = 0] = numbers
  // Between the numbers, before them, or after them, in this order: “mar 7 juin 2023” begins with a Tuesday.
  const places = [range(first + 1, second), range(0, first).reverse(), range(second + 1, tokens.length)].flat()
  const month = places.map((at) => monthNamed(tokens[at] ?? '', language)).find((found) => found !== undefined)
  if (!month) return undefined
  const [a = '', b = ''] = [tokens[first], tokens[second]]
  if (a.length === 4) return [calendarYear(Number(a)), month, Number(b)]
  if (b.length === 4) return [calendarYear(Number(b)), month, Number(a)]
  return b.length === 2 && a.length <= 2 ? [century(Number(b)), month, Number(a)] : undefined
}

/** What stands behind a figure: 6th, 1er, 6-го. */
const ENDINGS = new Set(['st', 'nd', 'rd', 'th', 'er', 'ste', 'º', 'ª', 'го'])
/** Thai years count from the Buddha's death. */
const BUDDHIST = 2400

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

function calendarYear(year: number): number {
  return year > BUDDHIST ? year - 543 : year
}

/** Years of two digits as RFC 2822 (section 4.3) reads them. */
function century(year: number): number {
  return year + (year < 50 ? 2000 : 1900)
}

/** 06.03.2023 is a day before its month wherever it is written; 25/03/2023 and 5-5-2023 can be read in one way, 03/06/2023 in two. */
function readNumeric(text: string): Figures | 'ambiguous' | undefined {
  const [, a, sign, b, year] = /(?<!\d)(\d{1,2})(\.\s?|\/|-)(\d{1,2})(?:\.\s?|\/|-)(\d{4})(?!\d)/.exec(text) ?? []
  if (!year) return undefined
  const [first, second] = [Number(a), Number(b)]
  if (sign?.startsWith('.') || first > 12 || first === second) return [calendarYear(Number(year)), second, first]
  return second > 12 ? [calendarYear(Number(year)), first, second] : 'ambiguous'
}
