import type { CopyRole } from '../../../model/block.ts'
import { addTo, foundAt, type HeadStep, headLines } from './copy.ts'
import { type DayFound, englishOf, findDays, isAmbiguous } from './day.ts'

/** A line with more words than this may name a day, but isn't there to tell it. */
const WORDS = 16

/** The day of publication and of the last change, from the lines around the headline; of a comment or sidebar never. */
export const readDays: HeadStep = (copy, soFar) => {
  const roles: [number, CopyRole][] = []
  const days: (DayFound & { index: number })[] = []
  const language = englishOf(
    copy.lines.map(({ text }) => text),
    copy.language,
  )
  for (const index of headLines(copy, soFar)) {
    if (soFar.roles.has(index) || (copy.shapes[index]?.words ?? 0) > WORDS) continue
    const text = copy.lines[index]?.text ?? ''
    const found = findDays(text, language, copy.today)
    days.push(...found.map((day) => ({ ...day, index })))
    if (found.length > 0 || isAmbiguous(text)) roles.push([index, 'date line'])
  }
  const changed = days.find(({ updated }) => updated)
  const published = days.find(({ updated }) => !updated) ?? changed
  return addTo(
    soFar,
    {
      ...(published && { date: foundAt(copy, published.index, published.day, 'byline') }),
      ...(changed && changed !== published && { updated: foundAt(copy, changed.index, changed.day, 'byline') }),
    },
    roles,
  )
}
