import { phraseOf } from '../phrases/index.ts'
import { isPerson } from './byline.ts'
import { findHeadline, LONGEST_WORDS, REACH, type Seen } from './candidates.ts'
import { addTo, type Copy, foundAt, type HeadStep } from './copy.ts'
import { findDays } from './day.ts'
import { sameWords } from './overlap.ts'

/** `❗️`, `🔴`, `⚡️` by which channels call for attention. */
const SIGNALS = /^(?:(?![©®™])\p{Extended_Pictographic}[\uFE0F\u200D]*\s*)+(?=\S)/u

/** The headline: the line that the user states as title, or else the one near above the body that is about the same things. */
export const readHeadline: HeadStep = (copy, soFar) => {
  const index =
    findStated(copy) ?? (copy.body ? (findHeadline(viewOf(copy), copy.body) ?? findSigned(copy)) : findSole(copy))
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

/** Of a headline that shares no word with its article: the line right above a writer's name and a day, in either order, near above the text. */
function findSigned({ lines, shapes, body, language, today }: Copy): number | undefined {
  const start = body?.start ?? 0
  const isDay = (index: number) =>
    (shapes[index]?.words ?? 0) <= DAY_WORDS && findDays(lines[index]?.text ?? '', language, today).length > 0
  const isName = (index: number) => isPerson(lines[index]?.text ?? '')
  for (let index = start - 3; index >= Math.max(0, start - NEAR); index--) {
    const isSigned = (isName(index + 1) && isDay(index + 2)) || (isDay(index + 1) && isName(index + 2))
    const shape = shapes[index]
    if (!isSigned || !shape || shape.words < 2 || shape.words > LONGEST_WORDS) continue
    return phraseOf(lines[index]?.text ?? '') ? undefined : index
  }
  return undefined
}

const DAY_WORDS = 8
const NEAR = 10

/** In a copy without running text: its first line, when sentences follow and it is none. */
function findSole({ lines, shapes }: Copy): number | undefined {
  const [first, ...others] = shapes
  if (!first || lines.length > REACH || !others.some(({ stops }) => stops)) return undefined
  return !first.stops && first.words >= 2 && first.words <= LONGEST_WORDS ? 0 : undefined
}
