import { takeClock } from './clock.ts'
import { readDay } from './day.ts'
import { latinDigits } from './digits.ts'
import { offsetOf } from './zone.ts'

const LONGEST = 100

/**
 * A date as what carries an article writes it, as ISO 8601: the day where it was written, with its time and offset when both are told.
 * Reads RFC 822 and 2822 in their usual and unusual forms, ISO 8601, seconds and milliseconds since 1970, what C, Java and JavaScript
 * print, and days in words in the language given (BCP 47) or another. Undefined when it is none, when there is no such day, or when it
 * could be two days, as 03/06/2023.
 */
export function readMoment(written: string, language?: string): string | undefined {
  const text = plain(written)
  if (text.length > LONGEST || !/\d/.test(text)) return undefined
  if (/^\d+(\.\d+)?$/.test(text)) return readNumber(text)
  const clock = takeClock(text)
  if (clock === 'impossible') return undefined
  if (!clock) return readDay(text, language)
  const day = readDay(`${clock.before} ${withoutZone(clock.after)}`, language)
  if (!day || clock.hour === 24) return day
  const time = [clock.hour, clock.minute, clock.second].map((figure) => String(figure).padStart(2, '0')).join(':')
  const offset = offsetOf(clock.after, Date.parse(`${day}T${time}Z`)) ?? offsetOf(clock.before.replace(/.*,/, ''), 0)
  if (day === '1970-01-01' && time === '00:00:00') return undefined
  return offset ? `${day}T${time}${offset === '+00:00' ? 'Z' : offset}` : day
}

/** The first of several that is a date, as it is written; the first of all when none is. */
export function firstWritten(written: readonly (string | undefined)[], language?: string): string | undefined {
  for (const one of written) {
    if (one !== undefined && readMoment(one, language)) return one
  }
  return written.find((one) => one?.trim())
}

/** Digits of every script as ours, one kind of blank, comments out, and the times of basic ISO 8601 with their colons. */
function plain(written: string): string {
  return (
    latinDigits(written.normalize('NFKC'))
      .replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '')
      // “(GMT+7)” is the zone, “(Central European Time)” a comment, “[Europe/Berlin]” says the offset again.
      .replace(/\(((?:GMT|UTC)\s?[+-]\d[\d:]*|[A-Z]{2,5})\)/g, ' $1 ')
      .replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/(\/\d{4}):(?=\d{2}:)/, '$1 ')
      .replace(
        /^(\d{4}-?W?[\d-]{3,6})[tT ](\d{2})(\d{2})(\d{2})?(?![\d:])/,
        (_, day, h, m, s) => `${day}T${h}:${m}${s ? `:${s}` : ''}`,
      )
      .replace(/^(\d{4}-\d{2}-\d{2})[tT](\d{2})(?=[zZ+-]|$)/, '$1T$2:00')
  )
}

const SECONDS = /^(\d{9,10})(?:\.\d+)?$/

/** A number alone: seconds or milliseconds since 1970, or a day without signs. */
function readNumber(text: string): string | undefined {
  if (/^\d{8}$/.test(text)) return readDay(text, undefined)
  if (/^\d{14}$/.test(text)) return readMoment(`${text.slice(0, 8)}T${text.slice(8)}`)
  const seconds = SECONDS.exec(text)?.[1] ?? (/^\d{12,13}$/.test(text) ? text.slice(0, -3) : undefined)
  return seconds && new Date(Number(seconds) * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** What follows a time may be the year, as in `08:00:00 UTC 2023`; signs and figures of the zone are no day's. */
function withoutZone(after: string): string {
  return after
    .replace(/^\s*(?:[A-Z]{1,5}\s?)?[+−–-]\s?\d{1,2}(?::?\d{2})?(?!\d)/, ' ')
    .replace(/^\s*[+-]\d{4}(?=\s)/, ' ')
}
