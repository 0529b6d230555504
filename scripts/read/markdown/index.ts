import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import type { Source } from '../../model/source.ts'
import { decode, sniff } from '../charset.ts'
import { type Enclosed, enclose } from '../enclosed.ts'
import type { Reader } from '../reader.ts'
import { splitFrontMatter } from './frontMatter.ts'

/** Markdown, already clean: as it is streamed, or with the front matter of another tool. */
export const markdownReader: Reader = {
  kind: 'Markdown',
  recognises: ({ format, bytes }) =>
    format === 'markdown' || (format === undefined && /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.test(sniff(bytes))),
  read: (source) => [readMarkdown(source)],
}

function readMarkdown(source: Source): Article {
  const text = decode(source.bytes, source.contentType)
  if (source.format === 'markdown')
    return enclose(source, { carrier: 'record' }, { format: 'markdown', blocks: wholeBody(text) })
  const { enclosed, body } = splitFrontMatter(source.name, text) ?? { enclosed: { carrier: 'Markdown' }, body: text }
  const { title, rest } = takeTitle(body, enclosed)
  return enclose(source, { ...enclosed, title }, { format: 'markdown', blocks: wholeBody(rest) })
}

/** A first heading is the title, or says it again. */
function takeTitle(body: string, { title }: Enclosed): { title: string | undefined; rest: string } {
  const [line, heading] = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\r?\n|$)/.exec(body) ?? []
  if (line === undefined || (title && title !== heading)) return { title, rest: body }
  return { title: title ?? heading, rest: body.slice(line.length) }
}

/** Clean Markdown goes through as one block, word for word. */
function wholeBody(text: string): readonly Block[] {
  const markdown = text.replace(/\r\n?/g, '\n').trim()
  return markdown ? [{ kind: 'paragraph', markdown, text: markdown }] : []
}
