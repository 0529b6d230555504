import { readFileSync } from 'node:fs'
import type { Manner } from './days/forms.ts'
import { findDays } from './days/index.ts'

const readWords = (address: string) =>
  readFileSync(new URL(address, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
const LABELS = [...readWords('../../text/head/data/updated.txt'), ...readWords('./data/published.txt')].sort(
  (a, b) => b.length - a.length,
)
const LONGEST = 120
/** What else stands on a line of a day: the hour, the zone, the weekday, a bar. */
const LEFT_OVER = 24

/** Whether a line holds a day and no more than its label, its hour and its weekday: `Posted May 15, 2019 6:33 AM CST`. */
export function isDayAlone(text: string, manner: Manner): boolean {
  if (text.length > LONGEST) return false
  const days = findDays(text, manner)
  if (days.length === 0) return false
  let rest = text
  for (const { start, end } of [...days].reverse()) rest = rest.slice(0, start) + rest.slice(end)
  rest = rest.toLowerCase()
  const label = LABELS.find((word) => rest.includes(word))
  if (label) rest = rest.replace(label, '')
  return rest.replace(/[^\p{L}\p{M}]+/gu, '').length <= (label ? LEFT_OVER : LEFT_OVER / 2)
}
