import { readList } from '../../../model/readList.ts'
import type { Line } from '../lines.ts'

const labels = readList(new URL('./data/hidden-labels.txt', import.meta.url)).sort((a, b) => b.length - a.length)
/** `(…), opens new tab said` loses the label with the comma or bracket that brings it in; a mark behind it stays. */
const HIDDEN = new RegExp(
  String.raw`\s*(?:,\s*|[(\[]\s*)?(?<!\p{L})(?:${labels.join('|')})(?!\p{L})(?:\s*[)\]])?`,
  'giu',
)
const MAY_HIDE =
  /tab|window|fen|vent|pest|onglet|link|janela|aba|scheda|venster|окн|вкладк|vindu|fönster|sekme|pencere|karci/iu
/** `[[Name]]`, `[[Page|words]]`: a link of a wiki or a notebook. */
const WIKI = /\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/gu
/** `*bold*`, `**bold**`, `~struck~` as messengers and mail write it, around whole words; `5 * 3` is none. */
const STARRED = /(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\1(?![\p{L}\p{N}*])/gu
/** `_Reenvía este mensaje_`: a whole line. */
const UNDERLINED = /^([_~]{1,2})(?=[^\s_~])([^_~\n]{1,300})(?<=[^\s_~])\1$/u

/** Lines without what only a program means by them: labels that a page hides, marks of links and of emphasis. */
export interface PlainLines {
  readonly lines: readonly Line[]
  /** The labels that were taken out, each as it stood. */
  readonly hidden: readonly string[]
}

/** Takes out of running text what a browser, a wiki or a messenger put between the words. */
export function plainLines(lines: readonly Line[]): PlainLines {
  const hidden: string[] = []
  const plain = lines.flatMap((line) => {
    let { text } = line
    if (MAY_HIDE.test(text))
      text = text.replace(HIDDEN, (label) => {
        hidden.push(label.trim())
        return ''
      })
    if (text.includes('[[')) text = text.replace(WIKI, '$1')
    if (text.includes('*')) text = text.replace(STARRED, '$2')
    if (/^[_~]/.test(text)) text = text.replace(UNDERLINED, '$2')
    text = text.trim()
    if (text === line.text) return line
    return text === '' ? [] : { ...line, text }
  })
  return { lines: plain, hidden }
}
