import { Problem } from '../model/problem.ts'
import type { Story } from '../model/story.ts'
import type { Rule } from './rule.ts'

/** What parts a headline from the paper's name behind it, or before it. */
const PARTED = /\s+[-–—|:·•»«/]+\s+|\s*\|\s*/
const CUT = /(?:\.\.\.|…)$/
/** Letters that a headline in capitals has at least; fewer may be a name or an abbreviation. */
const LETTERS = 12

/** A headline should be one: not the paper's name, nor with it, nor in capitals, nor cut off. */
export const checkTitles: Rule = ({ content }) => {
  const papers = content.publishers.map(({ name }) => name)
  return content.stories.flatMap((story) => doubtsOf(story, papers).map((doubt) => warn(story, ...doubt)))
}

type Doubt = readonly [field: 'title' | 'deck' | 'authors', code: string, message: string]

function doubtsOf({ title, deck, source, authors }: Story, papers: readonly string[]): readonly Doubt[] {
  const names = new Set([...papers, ...(source.name ? [source.name] : [])].map(fold))
  const parts = title.split(PARTED)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const found: Doubt[] = []
  if (names.has(fold(title))) found.push(['title', 'title-is-paper', 'is the paper’s name; write the headline'])
  else if (parts.length > 1 && names.has(fold(last)))
    found.push(['title', 'title-has-paper', `ends in the paper’s name; take “${last}” away`])
  else if (parts.length > 1 && names.has(fold(first)))
    found.push(['title', 'title-has-paper', `begins with the paper’s name; take “${first}” away`])
  if (inCapitals(title)) found.push(['title', 'capitals', 'is in capitals; write it as a sentence is written'])
  if (CUT.test(title)) found.push(['title', 'cut', 'is cut off; write the whole headline'])
  if (deck && fold(deck) === fold(title)) found.push(['deck', 'repeats', 'says what the title says; take it away'])
  const shouted = authors.find((name) => name.includes(' ') && inCapitals(name, 4))
  if (shouted) found.push(['authors', 'capitals', `“${shouted}” is in capitals; write names as they are written`])
  return found
}

function inCapitals(text: string, least = LETTERS): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length >= least && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function warn({ file, lines }: Story, ...[field, code, message]: Doubt): Problem {
  return new Problem({ file, line: lines[field] ?? 1, field }, code, message, 'warning')
}
