import { isMarkdownName } from './fileName.ts'

/** What only Markdown has on a line. */
const SIGNS: readonly RegExp[] = [
  /^#{1,6} +\S/m,
  /^(?:={3,}|-{3,})[ \t]*$/m,
  /\[[^\]\n]+\]\((?:https?:\/\/|mailto:|\/|#)[^)\s]*(?: "[^"\n]*")?\)/,
  /!\[[^\]\n]*\]\([^)\n]+\)/,
  /(?<!\S)\*\*[^*\s][^*\n]*\*\*(?!\w)/,
  /^\|?[ \t]*:?-{3,}:?[ \t]*\|[\s|:-]*$/m,
  /^(?:```|~~~)/m,
  /^\[\^?[^\]\n]+\]: \S/m,
  /\[\[[^[\]\n]+\]\]/,
  /^> \S/m,
]
const HEADED = /^#{1,2} +\S[^\n]*(?:\n\s*\n|\n[^#\n])/
const SETEXT = /^[^\n]{3,200}\n={3,}[ \t]*\n/
const FRONT = /^(?:---|\+\+\+|;;;)[ \t]*\r?\n/
const JSON_FRONT = /^\{[ \t]*\r?\n\s*"/
const PAGE = /^\s*(?:<!doctype|<html|<\?xml|<head|<body)/i

/** Whether a text is Markdown: by its front matter, a headline in its manner, or at least two of its marks. With a name that says so one is enough. */
export function isMarkdown(beginning: string, name: string): boolean {
  const text = beginning.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (FRONT.test(text)) return true
  if (PAGE.test(text)) return false
  const start = text.trimStart()
  if (JSON_FRONT.test(start)) return /\}[ \t]*\n\s*\n?\s*[^\s{}[\],"]/.test(start) && isMarkdownName(name)
  if (start.startsWith('{')) return false
  if (isMarkdownName(name)) return true
  if (HEADED.test(start) || SETEXT.test(start)) return true
  return SIGNS.filter((sign) => sign.test(text)).length >= 3
}
