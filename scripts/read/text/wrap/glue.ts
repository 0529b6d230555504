import { readWordList } from '../../../model/readList.ts'
import type { Line } from '../lines.ts'
import { UNSPACED } from './width.ts'

/** Narrower columns than this divide words; wider ones rarely do. */
const NARROW = 56
const DIVIDED = /(\p{L}[\p{L}\p{M}]*)-$/u
const OPENING = /^\p{Ll}[\p{L}\p{M}]*/u
const WORD = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu

/** What keeps its hyphen before another word: `twenty-five`, `self-made`. */
const compounds = new Set(readWordList(new URL('./data/compounds.txt', import.meta.url)))

/** How a line stands behind the one that it goes on with. */
export interface Joint {
  /** Whether the hyphen above goes, as it only divided a word. */
  readonly undivided: boolean
  readonly between: '' | ' '
}

const CLOSE: Joint = { undivided: false, between: '' }
const APART: Joint = { undivided: false, between: ' ' }
const UNDIVIDED: Joint = { undivided: true, between: '' }

/** Tells how a line is joined with the one that goes on with it; of what stands above, the end is enough. */
export function createGlue(
  lines: readonly Line[],
  width: number,
): (above: Pick<Line, 'text' | 'divided'>, below: Line) => Joint {
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(WORD) ?? []))
  const dividing = lines.filter(({ text, closes }) => !closes && DIVIDED.test(text)).length
  const isDivided = (first: string, second: string) => {
    if (words.has(`${first}${second}`)) return true
    if (words.has(`${first}-${second}`) || compounds.has(first)) return false
    return width < NARROW || dividing >= 3 || !words.has(first)
  }
  return (above, below) => {
    if (above.divided) return CLOSE
    const first = DIVIDED.exec(above.text)?.[1]
    const second = OPENING.exec(below.text)?.[0]
    if (first && second && isDivided(first.toLowerCase(), second.toLowerCase())) return UNDIVIDED
    if (first) return CLOSE
    return UNSPACED.test(above.text.at(-1) ?? '') || UNSPACED.test(below.text[0] ?? '') ? CLOSE : APART
  }
}
