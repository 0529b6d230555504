/** The months of the solar Hijri calendar of Iran and Afghanistan, as both countries and Kurdish papers call them. */
const MONTHS: readonly (readonly string[])[] = [
  ['فروردین', 'حمل'],
  ['اردیبهشت', 'ثور'],
  ['خرداد', 'جوزا'],
  ['تیر', 'سرطان'],
  ['مرداد', 'امرداد', 'اسد'],
  ['شهریور', 'سنبله'],
  ['مهر', 'میزان'],
  ['آبان', 'عقرب'],
  ['آذر', 'قوس'],
  ['دی', 'جدی'],
  ['بهمن', 'دلو'],
  ['اسفند', 'حوت'],
]

const numbers = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

/** Languages of the countries that count so (BCP 47). */
export const IRANIAN = /^(?:fa|ps|ckb|ku)\b/

/** The names of the months as one alternative of a pattern. */
export const JALALI_MONTH: string = [...numbers.keys()].join('|')

/** `15 اسفند 1402` as a pattern: day, name of the month, year. */
export const JALALI_DAY: string = String.raw`(?<!\d)(\d{1,2})\s(${JALALI_MONTH})(?:\s|،\s?)(1[34]\d\d)(?!\d)`

/** The Gregorian year, month and day of what such a pattern read, the month by its name or its number; undefined when there is no such day. */
export function jalaliDay(year = '', month = '', day = ''): ReturnType<typeof fromJalali> {
  return fromJalali(Number(year), numbers.get(month) ?? Number(month), Number(day))
}

const FORMAT = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})
const DAY = 86_400_000
/** Year 1 began in March 622; the first six months have 31 days, the others 30. */
const FIRST_YEAR = 621

/** The Gregorian year, month and day of one of the solar Hijri calendar (CLDR’s `persian`); undefined when there is no such day. */
function fromJalali(
  year: number,
  month: number,
  day: number,
): readonly [year: number, month: number, day: number] | undefined {
  const near =
    Date.UTC(year + FIRST_YEAR, 2, 21) + (Math.min(month - 1, 6) * 31 + Math.max(0, month - 7) * 30 + day - 1) * DAY
  for (const shift of [0, -1, 1]) {
    const date = new Date(near + shift * DAY)
    const parts = FORMAT.formatToParts(date)
    const figure = (type: string) => Number(parts.find((part) => part.type === type)?.value)
    if (figure('year') === year && figure('month') === month && figure('day') === day)
      return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  }
  return undefined
}
