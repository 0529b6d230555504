import { DateTime } from 'luxon'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const OFFSET = /(Z|[+-]\d{2}:?\d{2})$/

/**
 * A date as ISO 8601: a day stays a day, never shifted by a time zone; a moment keeps the offset it was written with.
 * RFC 2822 is read too, as feeds and mail write it. Undefined when it is neither, or no such day exists. A time without an offset counts as its day.
 */
export function parseMoment(text: string): string | undefined {
  const iso = text
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T')
    .replace(/ (?=[+-]\d{2}:?\d{2}$)/, '')
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return parseMailDate(text)
  if (isPlainDay(iso)) return iso
  const moment = DateTime.fromISO(iso, { setZone: true })
  if (!moment.isValid) return undefined
  if (DAY.test(iso) || !OFFSET.test(iso)) return moment.toFormat('yyyy-MM-dd')
  return moment.toISO({ suppressMilliseconds: true }) ?? undefined
}

/** A day of the calendar, as most dates are; told without a calendar's whole machinery. */
function isPlainDay(iso: string): boolean {
  if (!DAY.test(iso)) return false
  const at = Date.parse(iso)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso)
}

function parseMailDate(text: string): string | undefined {
  const moment = DateTime.fromRFC2822(text.replace(/\([^)]*\)/g, '').trim(), { setZone: true })
  return moment.isValid ? (moment.toISO({ suppressMilliseconds: true }) ?? undefined) : undefined
}
