import { readFileSync } from 'node:fs'
import { parse as parseYaml } from 'yaml'
import type { LeadImage } from '../../model/article.ts'
import { parseMoment } from '../../model/moment.ts'
import type { Enclosed } from '../enclosed.ts'
import { readMoment } from '../moment/index.ts'
import { findDays } from '../text/head/day.ts'

type Field =
  | 'title'
  | 'deck'
  | 'date'
  | 'updated'
  | 'authors'
  | 'source'
  | 'url'
  | 'language'
  | 'section'
  | 'topics'
  | 'categories'
  | 'image'
  | 'draft'
  | 'published'
  | 'status'
  | 'id'

const data: Readonly<Record<Field | 'notTopics' | 'notPublished', readonly string[]>> = parseYaml(
  readFileSync(new URL('./keys.yaml', import.meta.url), 'utf8'),
)
const notTopics = new Set(data.notTopics)
const notPublished = new Set(data.notPublished)
const known = new Set(
  (Object.keys(data) as (keyof typeof data)[]).filter((key) => !key.startsWith('not')).flatMap((key) => data[key]),
)

/** What a note says of itself. */
export interface NoteHead extends Enclosed {
  /** It is not to be published yet. */
  readonly isDraft: boolean
}

/** Whether a key is one that tools write: `Published at`, `date-created`. */
export function isKnownKey(key: string): boolean {
  return known.has(fold(key))
}

/** The fields of front matter, whoever wrote it. Those under `params`, as Hugo has them, count after the others. */
export function readFields(front: Readonly<Record<string, unknown>>): NoteHead {
  const folded = new Map<string, unknown>()
  const add = (fields: Readonly<Record<string, unknown>>) => {
    for (const [key, value] of Object.entries(fields)) if (!folded.has(fold(key))) folded.set(fold(key), value)
  }
  add(front)
  for (const key of ['params', 'extra']) if (isFields(front[key])) add(front[key])
  const find = <T>(field: Field, read: (value: unknown) => T | undefined): T | undefined => {
    for (const key of data[field]) {
      const value = folded.has(key) ? read(folded.get(key)) : undefined
      if (value !== undefined) return value
    }
    return undefined
  }
  const isJekyll = folded.has('layout')
  const url = find('url', address)
  const topics = [
    ...(find('topics', (value) => readTopics(value, isJekyll)) ?? []),
    ...(find('categories', (value) => readTopics(value, isJekyll)) ?? []),
  ]
  return {
    carrier: 'front matter',
    title: find('title', oneText),
    deck: find('deck', oneText),
    date: find('date', moment),
    updated: find('updated', moment),
    authors: find('authors', names),
    source: find('source', publisher),
    url,
    language: find('language', oneText),
    section: find('section', oneText),
    topics: [...new Set(topics)],
    image: find('image', (value) => picture(value, url)),
    id: find('id', oneText),
    isDraft:
      isTrue(find('draft', flag)) ||
      isFalse(find('published', flag)) ||
      notPublished.has(find('status', oneText)?.toLowerCase() ?? ''),
  }
}

function fold(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '')
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function oneText(value: unknown): string | undefined {
  if (Array.isArray(value)) return oneText(value[0])
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** TOML has dates of its own; YAML's stay as they are written. A day in words counts as its day. */
function moment(value: unknown): string | undefined {
  if (value instanceof Date) return 'toISOString' in value ? value.toISOString() : String(value)
  const text = oneText(value)
  if (!text || text.length < 8) return undefined
  return parseMoment(text) ?? findDays(text, 'en', '9999-12-31')[0]?.day ?? readMoment(text)
}

/** `Jane Reporter`, `Jane Reporter, John Writer`, `[Jane, John]`, `[[Jane Reporter]]` as Obsidian links, `- name: Jane`. */
function names(value: unknown): readonly string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => {
    const name = isFields(item) ? oneText(item.name) : oneText(item)
    return name ? namesIn(name) : []
  })
  return list.length > 0 ? list : undefined
}

/** A list in one text has commas or “and” between full names: `Doe, Jane` is one. */
function namesIn(text: string): readonly string[] {
  const bare = text
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/^by\s+/i, '')
    .trim()
  const parts = bare.split(/\s*[,;]\s*|\s+(?:and|&|und|et|y|e)\s+/).filter(Boolean)
  return parts.length > 1 && parts.every((part) => part.includes(' ')) ? parts : [bare]
}

function address(value: unknown): string | undefined {
  const text = oneText(value)
  return text && /^https?:\/\//.test(text) ? text : undefined
}

/** A name; an address under `source` is where the clipping is from. */
function publisher(value: unknown): string | undefined {
  const text = oneText(value)?.replace(/^\[\[|\]\]$/g, '')
  return text && !/^https?:\/\//.test(text) ? text : undefined
}

/** `[a, b]`, `a, b`, `#a #b`; Jekyll's `a b` is two. */
function readTopics(value: unknown, isJekyll: boolean): readonly string[] | undefined {
  const list = Array.isArray(value) ? value : [value]
  const topics = list.flatMap((item: unknown) => {
    const text = oneText(isFields(item) ? item.name : item)
    if (!text) return []
    if (Array.isArray(value)) return [text]
    return text.split(/[,;]/.test(text) ? /\s*[,;]\s*/ : /(?:^|\s)#/.test(text) || isJekyll ? /\s+/ : /$^/)
  })
  const told = topics
    .map((topic) => topic.replace(/^#|^\[\[|\]\]$/g, '').trim())
    .filter((topic) => topic !== '' && !notTopics.has(fold(topic)))
  return told.length > 0 ? told : undefined
}

/** An address, or one under `url`, `src`, `image` or the like, with its words. */
function picture(value: unknown, base: string | undefined): LeadImage | undefined {
  if (Array.isArray(value)) return picture(value[0], base)
  if (!isFields(value)) {
    const text = oneText(value)
    const url = text && resolve(text, base)
    return url ? { url } : undefined
  }
  for (const key of ['url', 'src', 'image', 'path', 'feature', 'file', 'href', 'teaser']) {
    const found = picture(value[key], base)
    if (!found) continue
    const [alt, caption, credit] = [oneText(value.alt), oneText(value.caption), oneText(value.credit)]
    return { ...found, ...(alt && { alt }), ...(caption && { caption }), ...(credit && { credit }) }
  }
  return undefined
}

/** Only an address on the web leads anywhere; one beside the note does not. */
function resolve(written: string, base: string | undefined): string | undefined {
  if (/^https?:\/\//i.test(written)) return written
  return base && written.startsWith('/') && URL.canParse(written, base) ? new URL(written, base).href : undefined
}

function flag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  const text = oneText(value)?.toLowerCase()
  return text === 'true' || text === 'yes' ? true : text === 'false' || text === 'no' ? false : undefined
}

const isTrue = (value: boolean | undefined) => value === true
const isFalse = (value: boolean | undefined) => value === false
