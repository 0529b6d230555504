import { DateTime } from 'luxon'
import { type Day, figuresOf } from './days.ts'

/** The English name of a day's weekday, for messages. */
export function weekdayName(moment: Day): string {
  const { year, month, day } = figuresOf(moment)
  return DateTime.utc(year, month, day).setLocale('en').weekdayLong ?? ''
}
