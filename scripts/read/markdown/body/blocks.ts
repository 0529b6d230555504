import MarkdownIt from 'markdown-it'
import { KINDS as PARAGRAPHS } from '../../../markdown/paragraphs.ts'
import type { Block, BlockKind } from '../../../model/block.ts'
import { readFragment } from '../../html/fragment.ts'
import { readInlineHtml } from './html.ts'
import { type Leave, outsideCode } from './step.ts'

const dialect = new MarkdownIt({ html: true })

const KINDS: Readonly<Record<string, BlockKind>> = {
  ...PARAGRAPHS,
  code_block: 'code',
  hr: 'rule',
}

const inline = outsideCode(readInlineHtml)

/** A body's blocks, each as it is written; HTML between them is read as such. `base` makes addresses absolute. */
export function splitBlocks(text: string, base: string | undefined, leave: Leave): readonly Block[] {
  const lines = text.split('\n')
  const blocks: Block[] = []
  let end = 0
  const definitions = (from: number, to: number) => {
    // Between blocks stand definitions of links: `[1]: https://…`.
    const between = lines.slice(from, to).join('\n').trim()
    if (between) blocks.push({ kind: 'paragraph', markdown: between, text: '' })
  }
  for (const token of dialect.parse(text, {})) {
    if (token.level !== 0 || token.nesting < 0 || !token.map) continue
    definitions(end, token.map[0])
    const written = lines.slice(token.map[0], token.map[1]).join('\n').trimEnd()
    end = token.map[1]
    if (token.type === 'html_block') blocks.push(...readFragment(written, base))
    else {
      const block = blockOf(KINDS[token.type] ?? 'paragraph', token.type, written, Number(token.tag.slice(1)), leave)
      if (block && (block.markdown !== '' || block.kind === 'rule')) blocks.push(block)
    }
  }
  definitions(end, lines.length)
  return blocks.filter(({ kind }) => kind !== 'rule')
}

function blockOf(kind: BlockKind, type: string, written: string, level: number, leave: Leave): Block | undefined {
  if (type === 'code_block') {
    const code = written.replace(/^(?: {4}|\t)/gm, '')
    return { kind, markdown: `\`\`\`\n${code}\n\`\`\``, text: code }
  }
  if (kind === 'code') return { kind, markdown: written, text: written.replace(/^[`~ ].*\n?|\n[`~]+\s*$/g, '') }
  const told = inline(written, leave)
  const markdown = (kind === 'paragraph' ? joinLines(told) : told).trim()
  if (kind === 'heading') {
    // The headline is the only heading of the first level.
    const words = markdown.replace(/^#{1,6}[ \t]*/, '').replace(/[ \t]+#+$/, '')
    const shown = Math.max(2, level || 2)
    return { kind, level: shown, markdown: `${'#'.repeat(shown)} ${words}`, text: wordsOf(words) }
  }
  const isPicture = kind === 'paragraph' && /^!\[[^\]]*\]\([^()]*\)$/.test(markdown)
  return { kind: isPicture ? 'image' : kind, markdown, text: wordsOf(markdown) }
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

/** `Author: Jane`, as Notion writes a page's fields one below the other. */
const FIELD = /^\**\p{L}[\p{L} _-]{0,30}\**\s*:\**\s+\S/u

/** Lines of one paragraph as one line, as they are shown; two spaces or a backslash at the end break it. */
function joinLines(paragraph: string): string {
  if (paragraph.split('\n').every((line) => FIELD.test(line))) return paragraph
  return paragraph.replace(/[ \t]*(\\| {2})?\n[ \t]*/g, (_, breaks: string | undefined, at: number, whole: string) => {
    if (breaks) return '\\\n'
    return UNSPACED.test(whole[at - 1] ?? '') && UNSPACED.test(/\S/.exec(whole.slice(at))?.[0] ?? '') ? '' : ' '
  })
}

/** Any sign that Markdown may read as a mark. */
const MARKED = /[*_~[\]\\>#+-]|\d[.)]/

/** The words that a reader sees. */
export function wordsOf(markdown: string): string {
  if (!MARKED.test(markdown)) return markdown.trim()
  return markdown
    .replace(/!\[([^[\]]*)\]\([^()]*\)/g, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/^(?:[ \t]*(?:>|[-*+]|\d+[.)]|#{1,6})[ \t]+)+/gm, '')
    .replace(/\*\*|__|~~|(?<![\p{L}\p{N}\\])[*_]|(?<!\\)[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\\(?=\p{P}|\p{S})/gu, '')
    .replace(/\\\n/g, '\n')
    .trim()
}
