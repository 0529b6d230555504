import { writeBody } from '../../scripts/markdown/body.ts'
import { readParagraphs } from '../../scripts/markdown/paragraphs.ts'
import type { Article } from '../../scripts/model/article.ts'
import type { Paragraph } from '../../scripts/model/prose.ts'
import type { Aspect } from './cannot.ts'
import { linesOf, type Truth } from './truth.ts'

/** What is compared of an article, as texts. */
export type Compared = Readonly<Record<Aspect, string>>

export function truthAsText(truth: Truth, typed = (text: string) => text): Compared {
  const lines = truth.body.flatMap((part) => ('figure' in part ? [] : linesOf(part)))
  return {
    title: typed(level(truth.title)),
    deck: typed(level(truth.deck ?? '')),
    authors: truth.authors.map(level).join('; '),
    date: truth.date,
    dateline: level(truth.dateline ?? ''),
    lines: typed(lines.map(level).join('\n')),
    kinds: truth.body.flatMap(kindOf).join(' '),
  }
}

function kindOf(part: Truth['body'][number]): readonly string[] {
  if ('p' in part) return ['paragraph']
  if ('h' in part) return ['heading']
  if ('list' in part) return ['list']
  if ('table' in part) return ['table']
  return 'quote' in part ? ['quote'] : []
}

/**
 * What a story's file would have of the article. A picture's caption stands in the truth's figure; a carrier without
 * pictures has it among the lines.
 */
export function articleAsText({ head, blocks }: Article, truth: Truth): Compared {
  const captions = truth.body.flatMap((part) => ('figure' in part ? [level(part.figure.caption)] : []))
  const shown = readParagraphs(writeBody(blocks)).filter(({ kind }) => kind !== 'caption')
  const lines = shown.flatMap((paragraph) => rowsOf(paragraph, truth)).map(level)
  return {
    title: level(head.title?.value ?? ''),
    deck: level(head.deck?.value ?? ''),
    authors: (head.authors?.value ?? []).map(level).join('; '),
    date: (head.date?.value ?? '').slice(0, 10),
    dateline: level(head.dateline?.value ?? ''),
    lines: lines.filter((line) => line !== '' && !captions.includes(line)).join('\n'),
    kinds: shown.map(({ kind }) => kind).join(' '),
  }
}

/** The lines of a paragraph; of a table, whose cells are read one by one, its rows. */
function rowsOf({ kind, text }: Paragraph, { body }: Truth): readonly string[] {
  const lines = text.split('\n')
  if (kind !== 'table') return lines
  const columns = body.flatMap((part) => ('table' in part ? [part.table[0]?.length ?? 1] : []))[0] ?? 1
  const rows: string[] = []
  for (let at = 0; at < lines.length; at += columns) rows.push(lines.slice(at, at + columns).join(' '))
  return rows
}

/** One kind of blank, no mark before a list's item or between a table's cells. */
function level(text: string): string {
  return text
    .replace(/[\s\u200b]+/g, ' ')
    .replace(/^[•*-] |^> ?/, '')
    .replace(/ ?\| ?/g, ' ')
    .trim()
}

/** The first place where two texts part, a few words of each. */
export function firstDifference(found: string, expected: string): string {
  let at = 0
  while (at < found.length && found[at] === expected[at]) at++
  const from = Math.max(0, at - 25)
  return `found “${cut(found, from)}”, expected “${cut(expected, from)}”`
}

function cut(text: string, from: number): string {
  const part = text.slice(from, from + 90).replaceAll('\n', '¶')
  return `${from > 0 ? '…' : ''}${part}${from + 90 < text.length ? '…' : ''}`
}
