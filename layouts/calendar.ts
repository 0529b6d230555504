import { DateTime } from 'luxon'
import type { Words } from './words/index.ts'

/** How a site writes days, months and the calendar values of TimeML in its language. */
export interface Calendar {
  /** `2019-05-15` → `15 May 2019` */
  day(day: string): string
  /** `2019-05-15` → `Wednesday 15 May 2019` */
  longDay(day: string): string
  /** `2019-05-15` → `15 May` */
  shortDay(day: string): string
  /** `2019-05-15` → `15 May`, in full */
  dayOfMonth(day: string): string
  /** `2019-05-15` → `Wednesday` */
  weekday(day: string): string
  /** `2019-05` → `May 2019` */
  month(month: string): string
  /** `2019-05` → `May` */
  monthName(month: string): string
  /** Any value of a `TimelineEvent`: `2019-W20` → `week 20 of 2019`. */
  value(value: string): string
  /** The same as a title has it: `Week 20 of 2019`. */
  title(value: string): string
}

/** The calendar of a language (BCP 47). Days are days: no time zone ever shifts them. */
export function createCalendar(language: string, words: Words): Calendar {
  // English of no country in particular writes the day first, as most of the world does; `en-US` does not.
  const locale = language === 'en' || !Intl.DateTimeFormat.supportedLocalesOf(language)[0] ? 'en-001' : language
  const write = (format: Intl.DateTimeFormatOptions) =>
    remember((iso: string) => {
      const moment = DateTime.fromISO(iso.slice(0, 10), { zone: 'utc', locale })
      return moment.isValid ? moment.toLocaleString(format) : iso
    })
  const day = write({ day: 'numeric', month: 'long', year: 'numeric' })
  const month = write({ month: 'long', year: 'numeric' })
  const value = remember((value: string) => {
    const year = value.slice(0, 4)
    const rest = value.slice(5)
    if (/^\d{4}-\d{2}-\d{2}/.test(value)) return day(value)
    if (/^\d{4}-\d{2}$/.test(value)) return month(value)
    if (/^W\d{2}-WE$/.test(rest)) return words.weekend(day(saturdayOf(value)))
    if (/^H[12]$/.test(rest)) return words.half(Number(rest.slice(1)), year)
    if (/^W\d{2}/.test(rest)) return words.week(Number(rest.slice(1, 3)), year)
    if (/^Q[1-4]$/.test(rest)) return words.quarter(rest.slice(1), year)
    const season = words.seasons[rest]
    if (season) return words.season(season, year)
    if (/^\d{3}$/.test(value)) return words.decade(`${value}0`)
    if (/^\d{2}$/.test(value)) return words.century(value)
    return value
  })
  return {
    day,
    month,
    longDay: write({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: write({ day: 'numeric', month: 'short' }),
    dayOfMonth: write({ day: 'numeric', month: 'long' }),
    weekday: write({ weekday: 'long' }),
    monthName: write({ month: 'short' }),
    value,
    title: (of) => {
      const text = value(of)
      return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1)
    },
  }
}

/** `2019-W24-WE` → `2019-06-15` */
function saturdayOf(value: string): string {
  return DateTime.fromISO(`${value.slice(0, 8)}-6`).toISODate() ?? value
}

function remember(write: (key: string) => string): (key: string) => string {
  const written = new Map<string, string>()
  return (key) => {
    let text = written.get(key)
    if (text === undefined) {
      text = write(key)
      written.set(key, text)
    }
    return text
  }
}
