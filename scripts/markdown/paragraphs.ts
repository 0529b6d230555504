import type { Token } from 'markdown-it'
import type { Paragraph } from '../model/prose.ts'
import { createMarkdown } from './markdown.ts'

const markdown = createMarkdown()

/** What a block is, by the token that it begins with. */
export const KINDS: Readonly<Record<string, Paragraph['kind']>> = {
  paragraph_open: 'paragraph',
  heading_open: 'heading',
  bullet_list_open: 'list',
  ordered_list_open: 'list',
  blockquote_open: 'quote',
  table_open: 'table',
  fence: 'code',
}

/** The outermost blocks of a Markdown body, each as its run of tokens; their order gives paragraphs their numbers. Rules (`---`) have none. */
export function splitTokens(tokens: readonly Token[]): readonly Token[][] {
  const runs: Token[][] = []
  let depth = 0
  let run: Token[] = []
  for (const token of tokens) {
    run.push(token)
    depth += token.nesting
    if (depth > 0) continue
    if (run[0] && run[0].type in KINDS) runs.push(run)
    run = []
  }
  return runs
}

/** The paragraphs of a Markdown body as words without markup, in reading order. */
export function readParagraphs(body: string): readonly Paragraph[] {
  if (last.body !== body) last = { body, paragraphs: splitTokens(markdown.parse(body, {})).map(readRun) }
  return last.paragraphs
}

/** An import reads a body to tag it, to look for its copies and to keep it in mind, one after the other. */
let last: { readonly body: string; readonly paragraphs: readonly Paragraph[] } = { body: '', paragraphs: [] }

/** One run of `splitTokens` as its words. */
export function readRun(run: readonly Token[]): Paragraph {
  const lines = run.flatMap((token) => (token.type === 'inline' || token.type === 'fence' ? [lineOf(token)] : []))
  const opening = run[0]?.type ?? ''
  const kind = KINDS[opening] ?? 'paragraph'
  const text = lines.filter(Boolean).join('\n')
  return { kind: kind === 'paragraph' && isPicture(run) ? 'caption' : kind, text }
}

/** Whether a paragraph is an image alone; its caption, if it has one, is the image's title. */
export function isPicture(run: readonly Token[]): boolean {
  const children = run[1]?.children ?? []
  return run.length === 3 && children.length === 1 && children[0]?.type === 'image'
}

function lineOf(token: Token): string {
  if (!token.children) return token.content.trim()
  return token.children
    .map((child) => {
      if (child.type === 'softbreak' || child.type === 'hardbreak') return ' '
      if (child.type === 'image') return String(child.attrGet('title') ?? '')
      return child.content
    })
    .join('')
    .trim()
}
