import type { Article, Head } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import type { Source } from '../../model/source.ts'
import { decode, sniff } from '../charset.ts'
import { enclose } from '../enclosed.ts'
import { detectLanguage } from '../language/index.ts'
import type { Reader } from '../reader.ts'
import { readBody } from './body/index.ts'
import { type NoteHead, readFields } from './fields.ts'
import { readFileName } from './fileName.ts'
import { splitFrontMatter } from './frontMatter.ts'
import { type NoteLead, readLead } from './head.ts'
import { isMarkdown } from './recognise.ts'

/** Markdown: word for word as it is streamed, or a note with or without the front matter of another tool. */
export const markdownReader: Reader = {
  kind: 'Markdown',
  recognises: ({ format, bytes, name }) =>
    format === 'markdown' || (format === undefined && isMarkdown(sniff(bytes), name)),
  read: (source) => [source.format === 'markdown' ? readStreamed(source) : readNote(source)],
}

/** Clean Markdown goes through as one block, word for word. */
function readStreamed(source: Source): Article {
  const markdown = decode(source.bytes, source.contentType).replace(/\r\n?/g, '\n').trim()
  const blocks: readonly Block[] = markdown ? [{ kind: 'paragraph', markdown, text: markdown }] : []
  return enclose(source, { carrier: 'record' }, { format: 'markdown', blocks })
}

const NO_FRONT: NoteHead = { carrier: 'Markdown', isDraft: false }

function readNote(source: Source): Article {
  const text = decode(source.bytes, source.contentType)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+/, '')
  const split = splitFrontMatter(source.name, text)
  const front = split ? readFields(split.front) : NO_FRONT
  const base = front.url ?? source.url ?? source.stated.url
  const body = readBody(split?.body ?? text, base)
  const { blocks, removed } = body
  const language =
    source.stated.language ??
    front.language ??
    detectLanguage(
      blocks
        .map((block) => block.text)
        .join('\n')
        .slice(0, 4000),
    ) ??
    'en'
  const lead = readLead(body, front.title, language)
  const name = readFileName(source.name)
  const told: NoteHead = merge(front, lead, name.date)
  const title = front.title ?? lead.fields?.title ?? lead.title ?? name.title ?? (split ? name.slugTitle : undefined)
  const isDraft = told.isDraft
  return enclose(
    source,
    { ...told, title },
    {
      format: 'markdown',
      blocks: lead.blocks,
      removed: [...removed, ...lead.removed],
      head: headOf(lead, isDraft),
      ...(isDraft && { warnings: ['draft: its front matter says that it is not to be published yet'] }),
    },
  )
}

/** What front matter says goes before the lines above the text, and these before the file's name. */
function merge(front: NoteHead, { fields, topics, day: printed }: NoteLead, day: string | undefined): NoteHead {
  const told: NoteHead = fields
    ? { ...withoutEmpty(fields), ...withoutEmpty(front), isDraft: fields.isDraft || front.isDraft }
    : front
  const all = [...(told.topics ?? []), ...topics]
  return { ...told, carrier: front.carrier, topics: [...new Set(all)], date: told.date ?? (printed ? undefined : day) }
}

function withoutEmpty(head: NoteHead): NoteHead {
  const entries = Object.entries(head).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(entries) as unknown as NoteHead
}

function headOf({ deck, authors, agency, day }: NoteLead, isDraft: boolean): Head {
  return {
    ...(deck && { deck: { value: deck, trust: 'text', from: 'the line under its headline' } }),
    ...(authors.length > 0 && { authors: { value: authors, trust: 'byline', from: 'its byline' } }),
    ...(agency && { agency: { value: agency, trust: 'byline', from: 'its byline' } }),
    ...(day && { date: { value: day, trust: 'byline', from: 'its date line' } }),
    ...(isDraft && { draft: { value: true, trust: 'envelope', from: 'front matter, draft' } }),
  }
}
