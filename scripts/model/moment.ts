import { DateTime } from 'luxon'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const OFFSET = /(Z|[+-]\d{2}:?\d{2})$/

/**
 * A date as ISO 8601: a day stays a day, never shifted by a time zone; a moment keeps the offset it was written with.
 * Undefined when it is neither, or no such day exists. A time without an offset counts as its day.
 */
export function parseMoment(text: string): string | undefined {
  const iso = text.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T')
  const moment = DateTime.fromISO(iso, { setZone: true })
  if (!moment.isValid || !/^\d{4}-\d{2}-\d{2}/.test(iso)) return undefined
  if (DAY.test(iso) || !OFFSET.test(iso)) return moment.toFormat('yyyy-MM-dd')
  return moment.toISO({ suppressMilliseconds: true }) ?? undefined
}
