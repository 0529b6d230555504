import { bylineWords } from '../../../text/head/bylineWords.ts'

/** Longest first, so that `written by` is not read as `by`'s neighbour. */
const openers = [...bylineWords.openers].sort((a, b) => b.length - a.length)
/** Every line of a page is asked; most begin like none. */
const beginnings: ReadonlySet<string | undefined> = new Set(openers.map(([first]) => first))
const LONGEST_OPENER = 80

/** What joins the last two names of a byline. */
export const joiners: ReadonlySet<string> = new Set(bylineWords.joiners)

/** What follows `By` or its like, also in the midst of a line: `May 15, 2019 by Jane Doe`; the whole line when it has none. */
export function cutOpener(line: string): string {
  const rest = afterOpener(line.trim())
  return rest === undefined ? line.trim() : cutOpener(rest)
}

/** What follows the word that opens a byline; undefined when the line doesn't begin with one. */
export function afterOpener(line: string): string | undefined {
  const lower = line.toLowerCase()
  if (!beginnings.has(lower[0])) return undefined
  const opener = openers.find((word) => lower.startsWith(word) && /^[\s:：]/.test(line.slice(word.length)))
  return opener === undefined ? undefined : line.slice(opener.length).replace(/^[\s:：]+/, '')
}

/** Whether a line is nothing but the word that opens a byline: the names stand below. */
export function isOpener(line: string): boolean {
  return line.length < LONGEST_OPENER && openers.includes(line.toLowerCase().replace(/[:：\s]+$/, ''))
}
