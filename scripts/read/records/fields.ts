import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export type Field =
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
  | 'id'
  | 'image'

export type Writing = 'html' | 'markdown' | 'text' | 'any'

interface FieldNames extends Readonly<Record<Field, readonly string[]>> {
  readonly words: readonly (readonly [name: string, writing: Writing])[]
  readonly lists: readonly string[]
}

export const fieldNames: FieldNames = parse(readFileSync(new URL('./data/fields.yaml', import.meta.url), 'utf8'))

/** A record by the names of its fields, compared without capitals, blanks and hyphens. */
export type Fields = ReadonlyMap<string, unknown>

export function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '')
}

/** The fields of an object, with those of the objects that some APIs put around the record or within it. */
export function fieldsOf(object: object): Fields {
  const own = Object.entries(object)
  const inner = own.flatMap(([name, value]) =>
    /^(_source|fields|attributes|object)$/.test(name) && isObject(value) ? Object.entries(value) : [],
  )
  return new Map([...inner, ...own].map(([name, value]) => [foldName(name), value]))
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What an object that stands for one value calls it. */
const INNER = ['name', 'rendered', 'main', 'title', 'url', 'href', 'text', 'content', 'value', 'iso', '$date', '$oid']

/** A field's value as one text: a text, a number, or what an object calls its own: `{ "name": … }`, `{ "rendered": … }`. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== undefined)
  if (!isObject(value)) return undefined
  return INNER.map((name) => value[name])
    .map((inner) => (typeof inner === 'object' ? undefined : textOf(inner)))
    .find((text) => text !== undefined)
}

/** A field's value as texts, one for each of a list; keywords may stand in one text with commas. */
export function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textOf(one) ?? [])
  const text = textOf(value)
  return text === undefined ? [] : [text]
}

/** The first field of several names that has a text. */
export function find(fields: Fields, field: Field): string | undefined {
  return fieldNames[field].map((name) => textOf(fields.get(foldName(name)))).find((text) => text !== undefined)
}

export function findAll(fields: Fields, field: Field): readonly string[] {
  return fieldNames[field].map((name) => textsOf(fields.get(foldName(name)))).find((texts) => texts.length > 0) ?? []
}
