import { isDay, timexOf } from '../calendar.ts'
import { addMonths, type Day, dayOf, figuresOf, weekdayOf } from '../days.ts'
import { figure } from '../expression.ts'
import type { Resolver } from './resolver.ts'
import { timeOf } from './weekdays.ts'

/** “21日”, “the 12th”, “5日上午”: of the month last told where that is this one or the one before, and else the last such day, or the next one that is to come. */
export const resolveMonthDay: Resolver = ({ slots }, { published, leaning, lastDay }) => {
  if (published === undefined) return undefined
  const day = figure(slots, 'DAY') ?? 0
  const shift = figure(slots, 'SHIFT')
  if (shift !== undefined) return write(inMonth(published, shift, day), timeOf(slots))
  const weekday = figure(slots, 'WEEKDAY')
  if (weekday !== undefined) return write(nearestOn(published, day, weekday), timeOf(slots))
  const told = isDay(lastDay) ? inMonthOf(lastDay, day) : undefined
  if (told !== undefined && Math.abs(told - published) <= NEAR && leaning.tense !== 'future')
    return write(told, timeOf(slots))
  const steps = leaning.tense === 'future' ? [0, 1, 2] : [0, -1, -2]
  const fitting = steps
    .map((step) => inMonth(published, step, day))
    .find((moment) => moment !== undefined && (leaning.tense === 'future' ? moment >= published : moment <= published))
  return write(fitting, timeOf(slots))
}

/** Days from the day of publication within which a text leaves out the month. */
const NEAR = 40

/** “Tuesday the 25th”: the nearest 25th that is a Tuesday. */
function nearestOn(published: Day, day: number, weekday: number): Day | undefined {
  return [0, -1, 1, -2, 2]
    .map((step) => inMonth(published, step, day))
    .find((moment) => moment !== undefined && weekdayOf(moment) === weekday)
}

function inMonth(moment: Day, months: number, day: number): Day | undefined {
  const { year, month } = figuresOf(addMonths(moment, months))
  return dayOf(year, month, day)
}

function inMonthOf(value: string, day: number): Day | undefined {
  return dayOf(Number(value.slice(0, 4)), Number(value.slice(5, 7)), day)
}

function write(moment: Day | undefined, time: string): string | undefined {
  return moment === undefined ? undefined : timexOf(moment, 'day') + time
}
