import { PUBLISHED, UPDATED } from '../../text/head/dayWords.ts'
import { phraseOf } from '../../text/phrases/index.ts'
import type { Manner } from './days/forms.ts'
import { findDays } from './days/index.ts'

const LABELS = [...UPDATED, ...PUBLISHED].sort((a, b) => b.length - a.length)
const LONGEST = 160
/** What else stands on a line of a day: the hour, the zone, the weekday, a bar. */
const LEFT_OVER = 24

/** `2 min read` stands in a part of its own. */
const PARTS = /[|•·.,]\s/

/** Whether a line holds a day or several, and no more than what each is, the hour, the weekday and the time of reading: `Posted May 15, 2019 6:33 AM CST`. */
export function isDayAlone(text: string, manner: Manner): boolean {
  if (text.length > LONGEST) return false
  const days = findDays(text, manner)
  if (days.length === 0) return false
  let rest = text
  for (const { start, end } of [...days].reverse()) rest = rest.slice(0, start) + rest.slice(end)
  rest = rest.toLowerCase()
  const labels = LABELS.filter((word) => {
    if (!rest.includes(word)) return false
    rest = rest.replace(word, '')
    return true
  })
  const left = rest.split(PARTS).filter((part) => phraseOf(part)?.reason !== 'reading time')
  const letters = left.join('').replace(/[^\p{L}\p{M}]+/gu, '').length
  return letters <= (labels.length > 0 ? LEFT_OVER : LEFT_OVER / 2)
}

/** Where the first word of what is said of a day begins, when a figure follows it: `Zuletzt aktualisiert: 17.9.`; -1 when there is none. */
export function startOfDayLabel(text: string): number {
  const lower = text.toLowerCase()
  const starts = LABELS.flatMap((label) => {
    const at = lower.indexOf(label)
    const isWord = at >= 0 && !LETTER.test(lower[at - 1] ?? '') && !LETTER.test(lower[at + label.length] ?? '')
    return isWord && FIGURE_SOON.test(lower.slice(at + label.length)) ? [at] : []
  })
  return starts.length > 0 ? Math.min(...starts) : -1
}

const LETTER = /\p{L}/u
const FIGURE_SOON = /^[^\p{N}]{0,24}\p{N}/u
