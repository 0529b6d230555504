import { findHeadline, LONGEST_WORDS, REACH, type Seen } from './candidates.ts'
import { addTo, type Copy, foundAt, type HeadStep } from './copy.ts'
import { sameWords } from './overlap.ts'

/** `❗️`, `🔴`, `⚡️` by which channels call for attention. */
const SIGNALS = /^(?:(?![©®™])\p{Extended_Pictographic}[\uFE0F\u200D]*\s*)+(?=\S)/u

/** The headline: the line that the user states as title, or else the one near above the body that is about the same things. */
export const readHeadline: HeadStep = (copy, soFar) => {
  const index = findStated(copy) ?? (copy.body ? findHeadline(viewOf(copy), copy.body) : findSole(copy))
  if (index === undefined) return soFar
  const title = foundAt(copy, index, (copy.lines[index]?.text ?? '').replace(SIGNALS, ''), 'text')
  return addTo(soFar, { title }, [[index, 'headline']])
}

function findStated({ lines, body, stated }: Copy): number | undefined {
  const { title } = stated
  if (!title) return undefined
  const index = lines.findLastIndex(({ text }, at) => at <= (body?.start ?? REACH) && sameWords(text, title))
  return index < 0 ? undefined : index
}

function viewOf({ lines, shapes }: Copy): readonly Seen[] {
  return lines.flatMap(({ text, opens, closes }, index) => {
    const shape = shapes[index]
    return shape ? [{ text, shape, opens, closes }] : []
  })
}

/** In a copy without running text: its first line, when sentences follow and it is none. */
function findSole({ lines, shapes }: Copy): number | undefined {
  const [first, ...others] = shapes
  if (!first || lines.length > REACH || !others.some(({ stops }) => stops)) return undefined
  return !first.stops && first.words >= 2 && first.words <= LONGEST_WORDS ? 0 : undefined
}
