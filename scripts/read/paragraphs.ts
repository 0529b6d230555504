import { decodeHTML } from 'entities'
import { hasTags } from './words.ts'

/** HTML of a text that a carrier may give with or without tags, and escaped once more than it should be. */
export function htmlOf(text: string): string {
  if (hasTags(text)) return text
  const decoded = /&lt;\/?[a-z]/i.test(text) ? decodeHTML(text) : text
  return hasTags(decoded) ? decoded : htmlOfPlain(text.replace(/&(?=#?\w{2,31};)/g, '\u0000')).replaceAll('\u0000', '&')
}

/** HTML of plain text: a paragraph for each that blank lines part, and for each line where lines are not wrapped. */
export function htmlOfPlain(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trim()
  return lines
    .split(isWrapped(lines.split('\n')) ? /\n[ \t]*\n\s*/ : /\n+/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n')
}

/** Lines of wrapped text are no longer than a screen was wide. */
const WIDEST = 100
const MOST_UNFULL = 0.1

/** Whether lines end where the next word would not have fitted. */
function isWrapped(lines: readonly string[]): boolean {
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0)
  if (width > WIDEST) return false
  let [ends, unfull] = [0, 0]
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]?.trim()
    if (!next || line.trim() === '') continue
    ends++
    if (line.trimEnd().length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) <= width) unfull++
  }
  return ends > 0 && unfull <= ends * MOST_UNFULL
}
