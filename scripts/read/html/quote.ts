import type { Element } from 'domhandler'
import { escapeInline, escapeLineStart } from '../../markdown/escape.ts'
import type { Block } from '../../model/block.ts'
import type { Words } from './inline.ts'
import { findInside, rawText } from './tree.ts'

/** What a quotation doesn't hold; a `blockquote` that does only indents a part of the page. */
const LAYOUT_ONLY: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'article', 'table', 'form', 'iframe', 'blockquote'])
const LONGEST_QUOTE = 3000

export function isQuote(element: Element): boolean {
  if (element.name !== 'blockquote') return false
  return !findInside(element, ({ name }) => LAYOUT_ONLY.has(name)) && rawText(element).length < LONGEST_QUOTE
}

/** Blocks as one Markdown quotation. */
export function joinQuote(blocks: readonly Block[]): Words {
  const clues = blocks.flatMap(({ clues }) => (clues?.from === 'page' ? [clues] : []))
  return {
    markdown: quote(blocks.map(({ markdown }) => markdown).join('\n\n')),
    text: blocks.map(({ text }) => text).join('\n'),
    linked: clues.reduce((sum, { linked }) => sum + linked, 0),
    strong: clues.reduce((sum, { strong }) => sum + strong, 0),
    links: clues.reduce((sum, { links }) => sum + links, 0),
  }
}

/** An embedded post as a quotation that ends with the link to it. */
export function writeQuotedLink(words: Words, site: string, url: string): Words {
  const link = `[${site}](${url})`
  // A box that is one link says so once.
  const said = words.linked >= words.text.length ? escapeLineStart(escapeInline(words.text)) : words.markdown
  return {
    ...words,
    markdown: quote(said ? `${said}\n\n${link}` : link),
    text: words.text ? `${words.text}\n${site}` : site,
  }
}

function quote(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n')
}
