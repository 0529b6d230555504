import { parseMoment } from '../../../model/moment.ts'
import type { Manner } from './days/forms.ts'
import { findDays } from './days/index.ts'

const SECONDS = /^\d{10}(?:\d{3})?$/
const EARLIEST = '1980'
const LONGEST = 80

/** A day or moment from the value of an attribute or property: ISO 8601, seconds since 1970, or a day as people write it. */
export function readMoment(value: string, manner: Manner): string | undefined {
  const text = value.trim()
  if (text.length > LONGEST) return undefined
  if (SECONDS.test(text)) return new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 10)
  const moment = /^\d{4}-\d|^\p{L}{3},/u.test(text) ? parseMoment(text) : undefined
  if (moment) return moment > EARLIEST ? moment : undefined
  return findDays(text, manner)[0]?.day
}

/** The day of a day or moment, as its own clock has it. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10)
}
