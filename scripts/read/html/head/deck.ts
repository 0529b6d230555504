import type { Found } from '../../../model/article.ts'
import type { Clue, Reading } from './clue.ts'
import { likeness, wordsOfTitle } from './likeness.ts'
import type { Line } from './page.ts'
import type { Zone } from './zone.ts'

const LEAST_WORDS = 5
const MOST_WORDS = 70
/** How far below the headline a deck may stand, in lines. */
const REACH = 12
const ALIKE = 0.85
const CUT = /(?:…|\.\.\.|\[…\]|\[&hellip;\])$/
const ELSEWHERE: readonly Zone[] = ['related', 'aside', 'menu', 'comment', 'foot', 'picture', 'form']
/** Paragraphs of the same element: among so many a line is one of the text. */
const PARAGRAPHS = 3

/** The sentence or two between headline and text: a line below the headline that is called so or that the page also gives as its description. Neither a teaser that was cut, nor the first paragraph. */
export function chooseDeck(
  clues: readonly Clue<string>[],
  { page, headlineAt }: Reading,
  title: string | undefined,
): Found<string> | undefined {
  const isOther = (text: string) => isDeck(text) && likeness(wordsOfTitle(text), wordsOfTitle(title ?? '')) < ALIKE
  const below = headlineAt === undefined ? [] : page.lines.slice(headlineAt + 1, headlineAt + REACH)
  const lines = below.filter((line) => isOther(line.text) && !isBeside(line))
  const alternative = clues.find(({ value, from }) => /alternativeheadline/i.test(from) && isOther(value))
  const told = clues.flatMap((clue) => {
    const line = lines.find(({ text }) => likeness(wordsOfTitle(text), wordsOfTitle(clue.value)) >= ALIKE)
    return line && !isParagraph(line, page.lines) ? [{ value: line.text, trust: clue.trust, from: clue.from }] : []
  })[0]
  const called = lines.find((line) => line.calls.has('deck') && !isParagraph(line, page.lines))
  if (told) return told
  if (called) return { value: called.text, trust: 'text', from: 'the standfirst below the headline' }
  return alternative && { value: alternative.value, trust: alternative.trust, from: alternative.from }
}

function isDeck(text: string): boolean {
  const words = text.split(' ').length
  return words >= LEAST_WORDS && words <= MOST_WORDS && !CUT.test(text)
}

function isBeside({ zones, calls }: Line): boolean {
  return calls.has('byline') || ELSEWHERE.some((zone) => zones.has(zone))
}

/** Whether a line stands among the paragraphs of the text. */
function isParagraph({ element }: Line, lines: readonly Line[]): boolean {
  const siblings = lines.filter((line) => line.element.parent === element.parent && line.element.name === element.name)
  return siblings.length > PARAGRAPHS
}
