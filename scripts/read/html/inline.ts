import type { Element } from 'domhandler'
import { escapeInline, escapeLineStart } from '../../markdown/escape.ts'
import type { Links } from './links.ts'

/** How a piece of text is shown. */
export interface Format {
  readonly strong: boolean
  readonly emphasis: boolean
  readonly struck: boolean
  /** Absolute. */
  readonly href: string | undefined
  /** In a link, even one that leads nowhere. */
  readonly linked: boolean
}

export const PLAIN: Format = { strong: false, emphasis: false, struck: false, href: undefined, linked: false }

/** The format inside an element, given the format around it. */
export function formatOf({ name, attribs }: Element, format: Format, links: Links): Format {
  if (name === 'a') return { ...format, linked: true, href: links.resolve(attribs.href) }
  const mark = ELEMENTS[name]
  return mark && !format[mark] ? { ...format, [mark]: true } : format
}

const ELEMENTS: Readonly<Record<string, Mark>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  s: 'struck',
  del: 'struck',
  strike: 'struck',
}

/** Text of one format, its white space collapsed; `\n` is a line end that is meant. */
export interface Piece {
  text: string
  readonly format: Format
}

/** Words of one paragraph, list item or cell. */
export interface Words {
  readonly markdown: string
  readonly text: string
  /** How many characters stand in links, how many are strong, how many links there are. */
  readonly linked: number
  readonly strong: number
  readonly links: number
}

/** Writes pieces as Markdown that reads back as the same words. */
export function writeWords(pieces: readonly Piece[]): Words {
  const runs = trimPieces(pieces)
  let markdown = ''
  let links = 0
  for (let start = 0; start < runs.length; ) {
    const { href } = formatAt(runs, start)
    let end = start + 1
    while (end < runs.length && formatAt(runs, end).href === href) end++
    if (href) links++
    const inner = writeMarks(runs, start, end, ['strong', 'emphasis', 'struck'])
    // A link after an exclamation mark would read as a picture.
    if (href && markdown.endsWith('!')) markdown = `${markdown.slice(0, -1)}\\!`
    markdown += href ? wrap(inner, '[', `](${href})`) : inner
    start = end
  }
  const text = runs.map((piece) => piece.text).join('')
  return {
    markdown: markdown.includes('\n') ? breakLines(markdown) : escapeLineStart(markdown),
    text,
    links,
    linked: count(runs, (format) => format.linked),
    strong: count(runs, (format) => format.strong),
  }
}

/** Lines of one paragraph: each but the last ends in a hard break. */
function breakLines(markdown: string): string {
  return markdown.split('\n').map(escapeLineStart).join('\\\n')
}

const MARKS = { strong: '**', emphasis: '*', struck: '~~' } as const
type Mark = keyof typeof MARKS

/** The pieces from `start` to `end`, each run of one format between its marks. */
function writeMarks(pieces: readonly Piece[], start: number, end: number, marks: readonly Mark[]): string {
  const [mark, ...rest] = marks
  if (!mark) {
    let text = ''
    for (let index = start; index < end; index++) text += pieces[index]?.text ?? ''
    return escapeInline(text)
  }
  let markdown = ''
  for (let from = start; from < end; ) {
    const on = formatAt(pieces, from)[mark]
    let to = from + 1
    while (to < end && formatAt(pieces, to)[mark] === on) to++
    const inner = writeMarks(pieces, from, to, rest)
    markdown += on && canStand(pieces, from, to) ? wrap(inner, MARKS[mark], MARKS[mark]) : inner
    from = to
  }
  return markdown
}

const WORD = /[\p{L}\p{N}]/u

/**
 * Whether marks around these pieces would be read as marks (CommonMark's flanking rules). They may not touch other words
 * or other marks: not in `so**“this”**that`, not in `*a.***(b)**`, and a bold first letter isn't worth parting its word.
 */
function canStand(pieces: readonly Piece[], start: number, end: number): boolean {
  const first = pieces[start]?.text ?? ''
  const last = pieces[end - 1]?.text ?? ''
  const opens = first.trimStart() !== first || isApart(pieces[start - 1], (text) => text.at(-1))
  const closes = last.trimEnd() !== last || isApart(pieces[end], (text) => text[0])
  return opens && closes
}

/** Whether the near end of a neighbouring piece is neither a word nor marked. */
function isApart(piece: Piece | undefined, endOf: (text: string) => string | undefined): boolean {
  if (!piece) return true
  const { strong, emphasis, struck } = piece.format
  const end = endOf(piece.text) ?? ''
  if (end.trim() === '') return true
  return !strong && !emphasis && !struck && !WORD.test(end)
}

/** Marks around a text, its outer spaces left outside: `**bold** text`, never `**bold **text`. */
function wrap(inner: string, open: string, close: string): string {
  const core = inner.trim()
  if (!core) return inner
  const lead = inner.slice(0, inner.length - inner.trimStart().length)
  const trail = inner.slice(inner.trimEnd().length)
  return lead + open + core + close + trail
}

function formatAt(pieces: readonly Piece[], index: number): Format {
  return pieces[index]?.format ?? PLAIN
}

function count(pieces: readonly Piece[], which: (format: Format) => boolean): number {
  return pieces.reduce((sum, piece) => sum + (which(piece.format) ? piece.text.length : 0), 0)
}

function trimPieces(pieces: readonly Piece[]): readonly Piece[] {
  const runs = pieces.map((piece) => ({ ...piece }))
  const first = runs[0]
  if (first) first.text = first.text.trimStart()
  const last = runs.at(-1)
  if (last) last.text = last.text.trimEnd()
  return runs.filter((piece) => piece.text !== '')
}
