import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import type { Source } from '../../model/source.ts'
import { decode, sniff } from '../charset.ts'
import { enclose } from '../enclosed.ts'
import { detectLanguage } from '../language/index.ts'
import { type Lead, readLead } from '../lead/index.ts'
import type { Reader } from '../reader.ts'
import { readBody } from './body/index.ts'
import { isKnownKey, type NoteHead, readFields } from './fields.ts'
import { readFileName } from './fileName.ts'
import { splitFrontMatter } from './frontMatter.ts'
import { splitLabelled } from './labelled.ts'
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
  const split = splitFrontMatter(source.name, text) ?? splitLabelled(source.name, text)
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
  const lead = readLead(body, { title: front.title, language, isField: isKnownKey })
  const name = readFileName(source.name)
  const told: NoteHead = merge(front, lead, name.date)
  const title = told.title ?? lead.title ?? name.title ?? (split ? name.slugTitle : undefined)
  return enclose(
    source,
    { ...told, title },
    {
      format: 'markdown',
      blocks: lead.blocks,
      removed: [...removed, ...lead.removed],
      head: { ...lead.head, ...(told.isDraft && { draft: DRAFT }) },
      ...(told.isDraft && { warnings: ['draft: its front matter says that it is not to be published yet'] }),
    },
  )
}

const DRAFT = { value: true, trust: 'envelope', from: 'front matter, draft' } as const

/** What front matter says goes before the lines above the text, and these before the file's name. */
function merge(front: NoteHead, { fields, topics, head }: Lead, day: string | undefined): NoteHead {
  const below = readFields(fields)
  const told = { ...withoutEmpty(below), ...withoutEmpty(front) }
  return {
    ...told,
    carrier: front.carrier,
    isDraft: below.isDraft || front.isDraft,
    topics: [...new Set([...(told.topics ?? []), ...topics])],
    date: told.date ?? (head.date ? undefined : day),
  }
}

function withoutEmpty(head: NoteHead): Partial<NoteHead> {
  const entries = Object.entries(head).filter(
    ([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0),
  )
  return Object.fromEntries(entries)
}
