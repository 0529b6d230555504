import { readFileSync } from 'node:fs'
import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { Problem } from '../../model/problem.ts'
import type { Enclosed } from '../enclosed.ts'

type Field = 'title' | 'deck' | 'date' | 'updated' | 'authors' | 'source' | 'url' | 'language' | 'section'

const keys: Readonly<Record<Field, readonly string[]>> = parseYaml(
  readFileSync(new URL('./keys.yaml', import.meta.url), 'utf8'),
)

const FENCED = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n\1[ \t]*(?:\r?\n|$)/

/** Front matter of any tool, taken off its Markdown: YAML between `---`, TOML between `+++`. */
export function splitFrontMatter(
  name: string,
  text: string,
): { readonly enclosed: Enclosed; readonly body: string } | undefined {
  const [whole, fence, front] = FENCED.exec(text) ?? []
  if (whole === undefined || front === undefined) return undefined
  return { enclosed: readFields(parseFront(name, fence ?? '', front)), body: text.slice(whole.length) }
}

function parseFront(name: string, fence: string, front: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown =
      fence === '+++' ? parseToml(front) : parseYaml(front, { schema: 'core', maxAliasCount: 0, prettyErrors: false })
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch (error) {
    const message = (error as Error).message.split('\n')[0]
    throw new Problem({ file: name, line: 1 }, 'bad-front-matter', `has front matter that cannot be read: ${message}`)
  }
}

function readFields(front: Readonly<Record<string, unknown>>): Enclosed {
  const folded = new Map(Object.entries(front).map(([key, value]) => [key.toLowerCase().replace(/[-_ ]/g, ''), value]))
  const find = <T>(field: Field, read: (value: unknown) => T | undefined): T | undefined => {
    for (const key of keys[field]) {
      const value = folded.has(key) ? read(folded.get(key)) : undefined
      if (value !== undefined) return value
    }
    return undefined
  }
  return {
    carrier: 'front matter',
    title: find('title', oneText),
    deck: find('deck', oneText),
    date: find('date', moment),
    updated: find('updated', moment),
    authors: find('authors', names),
    source: find('source', publisher),
    url: find('url', address),
    language: find('language', oneText),
    section: find('section', oneText),
  }
}

function oneText(value: unknown): string | undefined {
  if (Array.isArray(value)) return oneText(value[0])
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** TOML has dates of its own; YAML's stay as they are written. */
function moment(value: unknown): string | undefined {
  return value instanceof Date
    ? String(value instanceof Object && 'toISOString' in value ? value.toISOString() : value)
    : oneText(value)
}

/** `Jane Reporter`, `[Jane, John]`, `[[Jane Reporter]]` as Obsidian links, `- name: Jane`. */
function names(value: unknown): readonly string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => {
    const name = typeof item === 'object' && item !== null && 'name' in item ? oneText(item.name) : oneText(item)
    return name ? [name.replace(/^\[\[|\]\]$/g, '').trim()] : []
  })
  return list.length > 0 ? list : undefined
}

function address(value: unknown): string | undefined {
  const text = oneText(value)
  return text && /^https?:\/\//.test(text) ? text : undefined
}

/** A name; an address under `source` is where the clipping is from. */
function publisher(value: unknown): string | undefined {
  const text = oneText(value)
  return text && !/^https?:\/\//.test(text) ? text : undefined
}
