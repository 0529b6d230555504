import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { parseActor } from '../../scripts/content/actor.ts'
import type { Key } from '../../scripts/content/keys/key.ts'
import { ACTOR } from '../../scripts/content/keys/others.ts'
import { STORY } from '../../scripts/content/keys/story.ts'
import { parseStory } from '../../scripts/content/story.ts'
import { KINDS, schemaOf } from '../../scripts/schema/index.ts'
import { writeTable } from '../../scripts/schema/table.ts'

type Schema = { readonly [key: string]: unknown }

/** Whether a value is what a schema says, as far as ours say anything. */
function fits(schema: Schema, value: unknown): boolean {
  const all = (name: string) => schema[name] as readonly Schema[] | undefined
  if (all('anyOf') && !all('anyOf')?.some((each) => fits(each, value))) return false
  if (schema.enum && !(schema.enum as readonly unknown[]).includes(value)) return false
  const types = schema.type === undefined ? [] : [schema.type].flat()
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  if (types.length > 0 && !types.includes(type)) return false
  if (schema.pattern && !new RegExp(String(schema.pattern)).test(String(value))) return false
  if (type === 'array' && schema.items)
    return (value as readonly unknown[]).every((each) => fits(schema.items as Schema, each))
  if (type !== 'object' || !schema.properties) return true
  const properties = schema.properties as Readonly<Record<string, Schema>>
  const given = value as Readonly<Record<string, unknown>>
  if (((schema.required ?? []) as readonly string[]).some((key) => given[key] === undefined)) return false
  return Object.entries(given).every(([key, each]) => properties[key] !== undefined && fits(properties[key], each))
}

const read = {
  story: (front: string) => parseStory('content/stories/2024/a.md', `---\n${front}\n---\n\nText.\n`).problems,
  actor: (front: string) => parseActor('content/actors/a.md', `---\n${front}\n---\n`).problems,
}
const BASE = { story: { title: 'A' }, actor: { name: 'A', type: 'person' } }

/** Of a line of front matter, where schema and parser do not agree. */
function disagree(kind: keyof typeof read, key: string, value: string): readonly string[] {
  const base = Object.entries(BASE[kind]).filter(([name]) => name !== key)
  const front = [...base.map(([name, text]) => `${name}: ${text}`), `${key}: ${value}`].join('\n')
  const isFit = fits(schemaOf(kind) as Schema, parse(front, { version: '1.2', schema: 'core' }))
  const wrong = read[kind](front).filter(({ severity }) => severity === 'error')
  return isFit === (wrong.length === 0)
    ? []
    : [`${kind}: ${key}: ${value} ${isFit ? 'is refused by the parser' : 'is taken by the parser'}`]
}

/** Values that suit few keys. */
const ODD = [
  'soon',
  '[a, b]',
  '{ x: 1 }',
  '{ a: [b] }',
  'true',
  '2024-03-04',
  'https://a.example/x',
  '[{ text: A }]',
  'ftp://a',

  "''",
  '"1"',
  '[[a]]',
]
/** Those that a schema cannot tell: which countries and languages there are. */
const UNTOLD: ReadonlySet<string> = new Set(['countries', 'country', 'language', 'title', 'name'])

test('the schema takes every example, and so does the parser', () => {
  const wrong = [
    ...STORY.flatMap(({ name, example }) => disagree('story', name, example)),
    ...ACTOR.flatMap(({ name, example }) => disagree('actor', name, example)),
    ...(STORY as readonly Key[]).flatMap(({ name, kind, keys = [] }) => {
      const each = keys.map((key) => `${key.name}: ${key.example}`).join(', ')
      return each ? disagree('story', name, kind === 'parts' ? `{ ${each} }` : `[{ ${each} }]`) : []
    }),
  ]
  assert.deepEqual(wrong, [])
  for (const { name, example } of STORY)
    assert.deepEqual(read.story(`title: A\n${name === 'title' ? 'deck' : name}: ${example}`), [], name)
})

test('what the schema refuses the parser refuses, and the other way round', () => {
  const wrong = [
    ...STORY.flatMap(({ name }) => (UNTOLD.has(name) ? [] : ODD.flatMap((odd) => disagree('story', name, odd)))),
    ...ACTOR.flatMap(({ name }) => (UNTOLD.has(name) ? [] : ODD.flatMap((odd) => disagree('actor', name, odd)))),
    ...disagree('story', 'tags', '[a]'),
    ...disagree('actor', 'names', '[a]'),
    ...disagree('story', 'quotes', '{ hide: [a], add: [{ text: b }] }'),
    ...disagree('story', 'quotes', '{ hid: [a] }'),
    ...disagree('story', 'timeline', '{ add: [{ date: soon, text: b }] }'),
  ]
  assert.deepEqual(wrong, [])
})

test('the documents have the tables that the definition gives', () => {
  const text = readFileSync('docs/front-matter.md', 'utf8')
  for (const [kind, { keys }] of Object.entries(KINDS))
    if (keys.length > 0) assert.ok(text.includes(writeTable(keys)), `npm run schema -- ${kind} --table`)
})
