import { decodeHTML } from 'entities'
import { hasTags } from './words.ts'

/** Lines of wrapped text are about as long as a screen was wide. */
const WRAPPED = 90
const ENDS = /[.!?…:;"”»’')。！？」』]$/

/** HTML of a text that a carrier may give with or without tags, and escaped once more than it should be. */
export function htmlOf(text: string): string {
  if (hasTags(text)) return text
  const decoded = /&lt;\/?[a-z]/i.test(text) ? decodeHTML(text) : text
  return hasTags(decoded) ? decoded : htmlOfPlain(text.replace(/&(?=#?\w{2,31};)/g, '\u0000')).replaceAll('\u0000', '&')
}

/** HTML of plain text: a paragraph for each that blank lines part; or for each line, where no lines are wrapped. */
export function htmlOfPlain(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trim()
  const parting = /\n[ \t]*\n/.test(lines) || isWrapped(lines) ? /\n[ \t]*\n\s*/ : /\n+/
  return lines
    .split(parting)
    .map((paragraph) => `<p>${paragraph.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n')
}

/** Whether line ends stand where a line was full, and not where a sentence ended. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n').slice(0, -1)
  return lines.some((line) => !ENDS.test(line.trim()) && line.length > WRAPPED / 2 && line.length <= WRAPPED)
}
