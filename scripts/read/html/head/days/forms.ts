import { IRANIAN, JALALI_DAY, jalaliDay } from '../../../moment/jalali.ts'
import { monthOf } from '../../../text/head/months.ts'

/** The figures of a day as they were read, not yet known to be a real one. */
export interface Figures {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** How a page writes numeric days: 5/3/2021 is in May only in `month first`. */
export type Order = 'day first' | 'month first'

export interface Manner {
  /** BCP 47, for the names of months. */
  readonly language: string
  readonly order: Order
}

/** One way to write a day. */
export interface Form {
  readonly name: 'iso' | 'numeric' | 'named' | 'short year'
  readonly pattern: RegExp
  read(groups: readonly string[], manner: Manner): Figures | undefined
}

/** The name of a month, and the case endings and particles that may stand around it. */
const MONTH = String.raw`(\p{L}[\p{L}\p{M}]{1,14}|\p{Script=Thai}{1,3}\.\p{Script=Thai}{1,2})`
const OF = `(?:d[eo]l? |of |di |ta’ )?`
const ORDINAL = `(?:st|nd|rd|th|er|ste|de|º|ª|°|-?[ея]го)?`

/** Asked in this order; where two read the same figures, the first counts. */
export const forms: readonly Form[] = [
  {
    // 2019-05-15, 2019/05/15, 2019. 05. 15., 2019.5.15
    name: 'iso',
    pattern: /(?<!\d)((?:19|20|25)\d\d)(?:-|\/|\.\s?)(\d{1,2})(?:-|\/|\.\s?)(\d{1,2})(?!\d)/gu,
    read: ([y, m, d]) => figures(y, m, d),
  },
  {
    // 2019年5月15日, 2019년 5월 15일
    name: 'named',
    pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/gu,
    read: ([y, m, d]) => figures(y, m, d),
  },
  {
    // 15 May 2019, 15. Mai 2019, 15 de mayo de 2019, 15th of May, 2019, 15-May-2019, 15 мая 2019 г.
    name: 'named',
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})${ORDINAL}[.,]?[\s-]?${OF}${MONTH}[.,]{0,2}[\s-]?${OF}(\d{4})(?!\d)`,
      'giu',
    ),
    read: ([d, m, y], { language }) => named(y, m, d, language),
  },
  {
    // May 15, 2019; May 15th 2019; Mayo 15, 2019; May 15,2019
    name: 'named',
    pattern: new RegExp(String.raw`(?<!\p{L})${MONTH}\.?[\s-](\d{1,2})${ORDINAL}[.,]{0,2}[\s-]?(\d{4})(?!\d)`, 'giu'),
    read: ([m, d, y], { language }) => named(y, m, d, language),
  },
  {
    // 2019. május 15., 2019 m. gegužės 15 d., 2019, May 15
    name: 'named',
    pattern: new RegExp(String.raw`(?<!\d)(\d{4})[.,]?\s(?:m\. |gada )?${MONTH}\s(\d{1,2})(?!\d)`, 'giu'),
    read: ([y, m, d], { language }) => named(y, m, d, language),
  },
  {
    // 2019. gada 15. maijs
    name: 'named',
    pattern: new RegExp(String.raw`(?<!\d)(\d{4})\. gada (\d{1,2})\.? ${MONTH}`, 'giu'),
    read: ([y, d, m], { language }) => named(y, m, d, language),
  },
  {
    // 15 اسفند 1402: the solar Hijri calendar
    name: 'named',
    pattern: new RegExp(JALALI_DAY, 'gu'),
    read: ([d, m, y]) => jalali(y, m, d),
  },
  {
    // 1402/12/15, where that calendar is in use
    name: 'iso',
    pattern: /(?<!\d)(1[34]\d\d)([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/gu,
    read: ([y, , m, d], { language }) => (IRANIAN.test(language) ? jalali(y, m, d) : undefined),
  },
  {
    // 15.5.2019, 06. 01. 2026, 15/05/2019, 15-05-2019, 5/15/2019
    name: 'numeric',
    pattern: /(?<![\d.])(\d{1,2})(?:\.\s?|\s?\/\s?|-)(\d{1,2})(?:\.\s?|\s?\/\s?|-)((?:19|20)\d\d)(?!\d)/gu,
    read: ([a, b, y], { order }) => numeric(a, b, y, order),
  },
  {
    // 15.05.19, 5/15/19, 15 May 19
    name: 'short year',
    pattern: /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d\d)(?![\d./-])/gu,
    read: ([a, , b, y], { order }) => numeric(a, b, century(y), order),
  },
  {
    name: 'short year',
    pattern: new RegExp(String.raw`(?<!\d)(\d{1,2})[.\s-]\s?${MONTH}\.?[\s-]['’]?(\d\d)(?![\d:.hH%])`, 'giu'),
    read: ([d, m, y], { language }) => named(century(y), m, d, language),
  },
]

function jalali(y: string | undefined, m: string | undefined, d: string | undefined): Figures | undefined {
  const [year, month, day] = jalaliDay(y, m, d) ?? []
  return year && month && day ? { year, month, day } : undefined
}

function named(year: string | undefined, month = '', day: string | undefined, language: string): Figures | undefined {
  const number = monthOf(month, language)
  return number === undefined ? undefined : figures(year, String(number), day)
}

function numeric(a = '', b = '', year: string | undefined, order: Order): Figures {
  const monthFirst = Number(b) > 12 || (order === 'month first' && Number(a) <= 12)
  return monthFirst ? figures(year, a, b) : figures(year, b, a)
}

function century(year = ''): string {
  return `${Number(year) > 80 ? 19 : 20}${year}`
}

/** Years of the Buddhist era are 543 ahead; Thai pages have no others. */
const BUDDHIST = 2400

function figures(year = '', month = '', day = ''): Figures {
  const number = Number(year)
  return { year: number > BUDDHIST ? number - 543 : number, month: Number(month), day: Number(day) }
}
