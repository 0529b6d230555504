import { Problem } from '../model/problem.ts'
import { type PlacedParagraph, paragraphsOf } from './paragraphs.ts'
import type { Rule } from './rule.ts'

/** Lines that were wrapped at one width are about as long as each other: at least, at most, and the most that one falls short of another. */
const [SHORTEST, LONGEST, APART] = [36, 100, 28]
const LINES = 3
const HYPHEN = /\p{Ll}-$/u

/** Lines that a program wrapped: words that it cut stay cut. Told once a story, where the first such paragraph stands. */
export const checkWrapped: Rule = ({ content }) =>
  content.stories.flatMap((story) => {
    const first = paragraphsOf(story).find(isWrapped)
    if (!first) return []
    const cut = paragraphsOf(story)
      .filter(isWrapped)
      .flatMap(({ lines }) => lines)
      .find((line) => HYPHEN.test(line))
    const word = cut ? `; “${cut.split(' ').at(-1)}” is cut in two` : ''
    const message = `its lines are hard-wrapped${word}; put each paragraph on one line`
    return [new Problem({ file: story.file, line: first.line, field: 'body' }, 'hard-wrapped', message, 'warning')]
  })

function isWrapped({ kind, lines }: PlacedParagraph): boolean {
  if (kind !== 'paragraph' || lines.length < LINES) return false
  const widths = lines.slice(0, -1).map((line) => line.trim().length)
  const [least, most] = [Math.min(...widths), Math.max(...widths)]
  const goesOn = lines.slice(0, -1).filter((line) => !/[.!?…:]["”’»)]*\s*$/.test(line)).length
  return least >= SHORTEST && most <= LONGEST && most - least <= APART && goesOn > lines.length / 2
}
