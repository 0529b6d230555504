import { latinDigits } from '../../moment/digits.ts'
import { IRANIAN, JALALI_DAY, jalaliDay } from '../../moment/jalali.ts'
import { UPDATED } from './dayWords.ts'
import { monthOf } from './months.ts'

/** A day named in a line. */
export interface DayFound {
  /** `2019-05-15` */
  readonly day: string
  /** Whether the words before it say that the story was changed then. */
  readonly updated: boolean
}

/** A line longer than this is text that mentions a day, not a date line. */
const LONGEST = 200
/** `May 13, 20241:12 PM`, `13.05.202409:12`: a page's columns run together. */
const GLUED = /(?<!\d)((?:19|20)\d\d)(?=\d{1,2}(?::|h|\.)\d\d(?!\d))/g
const EARLIEST_YEAR = 1800
/** Languages whose readers write the month first in 5/3/2021; without the country it cannot be told, so such days are not read. */
const AMBIGUOUS = /^en$/
const MONTH_FIRST = /^en-(?:US|PH)$/

const M = String.raw`(\p{L}[\p{L}\p{M}]{1,14}|\p{Script=Thai}{1,3}\.\p{Script=Thai}{1,2})\.?`
const FORMS: readonly {
  readonly pattern: RegExp
  read(groups: readonly string[], language: string): Parts | undefined
}[] = [
  // 2019-05-15, 2019/05/15, 2019. 05. 15.
  {
    pattern: /(?<!\d)(\d{4})(?:-|\/|\.\s?)(\d{1,2})(?:-|\/|\.\s?)(\d{1,2})(?!\d)/gu,
    read: ([y, m, d]) => parts(y, m, d),
  },
  // 2019年5月15日, 2019년 5월 15일
  {
    pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu,
    read: ([y, m, d]) => parts(y, m, d),
  },
  // 15 May 2019, 15. Mai 2019, 15-May-2019, 15 de mayo de 2019, 15th of May, 2019
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?,?[\s-]?(?:de |of )?${M},?[\s-]?(?:de |del )?(\d{4})(?!\d)`,
      'giu',
    ),
    read: ([d, m, y], language) => parts(y, monthOf(m ?? '', language)?.toString(), d),
  },
  // May 15, 2019; May 15th 2019
  {
    pattern: new RegExp(String.raw`(?<!\p{L})${M}\s?(\d{1,2})(?:st|nd|rd|th)?\.?,?\s(\d{4})(?!\d)`, 'giu'),
    read: ([m, d, y], language) => parts(y, monthOf(m ?? '', language)?.toString(), d),
  },
  // 15 اسفند 1402: the solar Hijri calendar
  {
    pattern: new RegExp(JALALI_DAY, 'gu'),
    read: ([d, m, y]) => jalali(y, m, d),
  },
  // 1402/12/15, where that calendar is in use
  {
    pattern: /(?<!\d)(1[34]\d\d)[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/gu,
    read: ([y, m, d], language) => (IRANIAN.test(language) ? jalali(y, m, d) : undefined),
  },
  // 15.5.2019, 06. 01. 2026, 15.05.19; and 05.15.2019, which can only be read the other way round
  {
    pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2}(?!\d|\.))(?!\d)/gu,
    read: ([a, b, y]) => (Number(b) > 12 ? parts(fullYear(y), a, b) : parts(fullYear(y), b, a)),
  },
  // 15/05/2019, 15-05-2019
  {
    pattern: /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/gu,
    read: ([a, b, y], language) => {
      if (Number(a) > 12) return parts(y, b, a)
      if (Number(b) > 12) return parts(y, a, b)
      if (AMBIGUOUS.test(language)) return undefined
      return MONTH_FIRST.test(language) ? parts(y, a, b) : parts(y, b, a)
    },
  },
]

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

const NUMERIC = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/g

/** Whether a line has a day of which nobody can tell without the country which figure is the month: `03/04/2024`. */
export function isAmbiguous(line: string): boolean {
  return line.length <= LONGEST && [...line.matchAll(NUMERIC)].some(([, a, b]) => Number(a) <= 12 && Number(b) <= 12)
}

/** English as it is written where lines have `25/12/2023`, or `12/25/2023`; without such a day, or with both, as it was. */
export function englishOf(lines: readonly string[], language: string): string {
  if (!AMBIGUOUS.test(language)) return language
  let [dayFirst, monthFirst] = [false, false]
  for (const line of lines)
    if (line.length <= LONGEST)
      for (const [, a, b] of line.matchAll(NUMERIC)) {
        dayFirst ||= Number(a) > 12
        monthFirst ||= Number(b) > 12
      }
  return dayFirst === monthFirst ? language : dayFirst ? 'en-GB' : 'en-US'
}

/** The days that a date line names, in its order; none that lie after `today` (`2026-11-22`), none of a longer line. */
export function findDays(line: string, language: string, today: string): readonly DayFound[] {
  if (line.length > LONGEST) return []
  const text = latinDigits(line).replace(GLUED, '$1 ')
  const found = FORMS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const day = isoOf(read(match.slice(1), language))
      return day && day <= today ? [{ day, at: match.index, updated: isUpdated(text.slice(0, match.index)) }] : []
    }),
  )
  return found.sort((a, b) => a.at - b.at).map(({ day, updated }) => ({ day, updated }))
}

function jalali(y: string | undefined, m: string | undefined, d: string | undefined): Parts | undefined {
  const [year, month, day] = jalaliDay(y, m, d) ?? []
  return year && month && day ? { year, month, day } : undefined
}

/** Years of the Buddhist era are 543 ahead; Thai pages have no others. */
const BUDDHIST = 2400

function parts(year = '', month = '', day = ''): Parts {
  const number = Number(year)
  return { year: number > BUDDHIST ? number - 543 : number, month: Number(month), day: Number(day) }
}

/** `19` is 2019; only this century writes so on the web. */
function fullYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year
}

function isoOf(value: Parts | undefined): string | undefined {
  if (!value || value.year < EARLIEST_YEAR) return undefined
  const date = new Date(Date.UTC(value.year, value.month - 1, value.day))
  const real = date.getUTCMonth() === value.month - 1 && date.getUTCDate() === value.day
  return real ? date.toISOString().slice(0, 10) : undefined
}

/** The label nearest before a day counts: `Published 3 May 2021 | Updated`. */
function isUpdated(before: string): boolean {
  const label =
    before
      .split(/\d{4}|[|•·]/)
      .at(-1)
      ?.toLowerCase() ?? ''
  return UPDATED.some((word) => label.includes(word))
}
