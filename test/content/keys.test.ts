import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { parse } from 'yaml'
import { parseOwnPage } from '../../scripts/catalogue/own/pages.ts'
import { parseActor } from '../../scripts/content/actor.ts'
import { parseCms } from '../../scripts/content/cms.ts'
import { parseCountry } from '../../scripts/content/country.ts'
import { parseFeeds } from '../../scripts/content/feeds.ts'
import type { Key } from '../../scripts/content/keys/key.ts'
import { KINDS } from '../../scripts/content/keys/kinds.ts'
import { CARRIERS } from '../../scripts/content/keys/lists.ts'
import { STORY } from '../../scripts/content/keys/story.ts'
import { parsePlaces } from '../../scripts/content/places.ts'
import { parsePublishers } from '../../scripts/content/publishers.ts'
import { parseSite } from '../../scripts/content/site.ts'
import { parseStory } from '../../scripts/content/story.ts'
import { parseStoryline } from '../../scripts/content/storyline.ts'
import { parseTopic } from '../../scripts/content/topic.ts'
import { parseTopicWords } from '../../scripts/content/topicWords.ts'
import type { Problem } from '../../scripts/model/problem.ts'
import { schemaOf } from '../../scripts/schema/index.ts'
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
  if (type === 'object' && typeof schema.additionalProperties === 'object')
    return Object.values(value as object).every((each) => fits(schema.additionalProperties as Schema, each))
  if (type !== 'object' || !schema.properties) return true
  const properties = schema.properties as Readonly<Record<string, Schema>>
  const given = value as Readonly<Record<string, unknown>>
  if (((schema.required ?? []) as readonly string[]).some((key) => given[key] === undefined)) return false
  return Object.entries(given).every(([key, each]) => properties[key] !== undefined && fits(properties[key], each))
}

type Read = { readonly value: unknown; readonly problems: readonly Problem[] }

const note = (front: string) => `---\n${front}\n---\n\nText.\n`
const value = (item: unknown, problems: readonly Problem[]): Read => ({ value: item, problems })

/** What the parser of each kind of file gives of these lines. */
const read: Readonly<Record<string, (lines: string) => Read>> = {
  story: (front) => {
    const { story, problems } = parseStory('content/stories/2024/a.md', note(front))
    return value({ ...story, lines: undefined }, problems)
  },
  actor: (front) => {
    const { actor, problems } = parseActor('content/actors/a.md', note(front))
    return value(actor, problems)
  },
  topic: (front) => {
    const { topic, problems } = parseTopic('content/topics/a.md', note(front))
    return value(topic, problems)
  },
  storyline: (front) => {
    const { storyline, problems } = parseStoryline('content/storylines/wall-gives-way.md', note(front))
    return value({ ...storyline, lines: undefined }, problems)
  },
  country: (front) => {
    const { country, problems } = parseCountry('content/countries/MT.md', note(front))
    return value(country, problems)
  },
  cms: (lines) => {
    const { cms, problems } = parseCms('content/cms.yaml', lines)
    return value(cms, problems)
  },
  page: (front) => {
    const { item, problems } = parseOwnPage('content/pages/a.md', note(front))
    return value(item, problems)
  },
  site: (lines) => {
    const { site, problems } = parseSite('content/site.yaml', lines)
    return value(site, problems)
  },
  topics: (lines) => {
    const { words, problems } = parseTopicWords('content/topics.yaml', lines)
    return value([[...words.byWord], words.keepsOthers], problems)
  },
  sources: (lines) => {
    const { publishers, problems } = parsePublishers('content/sources.yaml', under(lines))
    return value(publishers, problems)
  },
  feeds: (lines) => {
    const { feeds, problems } = parseFeeds('content/feeds.yaml', under(lines))
    return value(feeds, problems)
  },
  places: (lines) => {
    const { places, problems } = parsePlaces('content/places.yaml', under(lines))
    return value(places, problems)
  },
}

/** These lines under a name of the editor's own. */
function under(lines: string): string {
  return `Harbour:\n${lines.replace(/^/gm, '  ')}\n`
}

/** What each needs beside the key that is looked at. */
const BASE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  story: { title: 'A' },
  actor: { name: 'A', type: 'person' },
  page: { title: 'A' },
  site: { title: 'A' },
  places: { country: 'Malta' },
  cms: { repository: 'a/b' },
  feeds: { feed: 'https://a.example/feed' },
}
/** What the name of the file says already. */
const NAMES: ReadonlySet<string> = new Set(['code', 'address'])
/** Of which each entry has one. */
const CARRIER: ReadonlySet<string> = new Set(CARRIERS)

function baseOf(kind: string, key: string): readonly string[] {
  const base = Object.entries(BASE[kind] ?? {})
  return base
    .filter(([name]) => name !== key && !(CARRIER.has(name) && CARRIER.has(key)))
    .map(([name, text]) => `${name}: ${text}`)
}

/** Of a line, where schema and parser do not agree. */
function disagree(kind: string, key: string, value: string): readonly string[] {
  const base = baseOf(kind, key)
  const front = [...base, `${key}: ${value}`].join('\n')
  const lines = KINDS[kind]?.entries ? under(front) : front
  const isFit = fits(schemaOf(kind) as Schema, parse(lines, { version: '1.2', schema: 'core' }))
  const wrong = (read[kind]?.(front).problems ?? []).filter(({ severity }) => severity === 'error')
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
/** Those that a schema cannot tell: which countries, languages and zones there are. */
const UNTOLD: ReadonlySet<string> = new Set([
  'countries',
  'country',
  'language',
  'zone',
  'title',
  'name',
  'code',
  'address',
])

test('the schema takes every example, and so does the parser', () => {
  const wrong = [
    ...Object.entries(KINDS).flatMap(([kind, { keys }]) =>
      keys.flatMap(({ name, example }) => disagree(kind, name, example)),
    ),
    ...(STORY as readonly Key[]).flatMap(({ name, kind, keys = [] }) => {
      const each = keys.map((key) => `${key.name}: ${key.example}`).join(', ')
      return each ? disagree('story', name, kind === 'parts' ? `{ ${each} }` : `[{ ${each} }]`) : []
    }),
  ]
  assert.deepEqual(wrong, [])
  for (const { name, example } of STORY)
    assert.deepEqual(read.story?.(`title: A\n${name === 'title' ? 'deck' : name}: ${example}`).problems, [], name)
})

test('what the schema refuses the parser refuses, and the other way round', () => {
  const wrong = [
    ...Object.entries(KINDS).flatMap(([kind, { keys }]) =>
      keys.flatMap(({ name, kind: what }) =>
        UNTOLD.has(name) || UNTOLD.has(what) ? [] : ODD.flatMap((odd) => disagree(kind, name, odd)),
      ),
    ),
    ...Object.keys(read).flatMap((kind) => disagree(kind, 'qqqqqq', '1')),
    ...disagree('story', 'tags', '[a]'),
    ...disagree('actor', 'names', '[a]'),
    ...disagree('story', 'quotes', '{ hide: [a], add: [{ text: b }] }'),
    ...disagree('story', 'quotes', '{ hid: [a] }'),
    ...disagree('story', 'timeline', '{ add: [{ date: soon, text: b }] }'),
  ]
  assert.deepEqual(wrong, [])
})

test('every key of the definition is read by the parser: what it says is found in what is read', () => {
  const unread = Object.entries(KINDS).flatMap(([kind, { keys }]) =>
    keys.flatMap(({ name, example }) => {
      const base = baseOf(kind, name)
      const without = read[kind]?.(base.join('\n')).value
      const having = read[kind]?.([...base, `${name}: ${example}`].join('\n')).value
      return isDeepStrictEqual(without, having) && !NAMES.has(name) ? [`${kind}: ${name}`] : []
    }),
  )
  assert.deepEqual(unread, [])
  assert.match(String(read.country?.('code: IT').problems), /expected MT, found “IT”/)
  assert.match(String(read.storyline?.('address: other').problems), /expected wall-gives-way, found “other”/)
})

test('the documents have the tables that the definition gives', () => {
  const text = readFileSync('docs/front-matter.md', 'utf8') + readFileSync('docs/site.md', 'utf8')
  for (const [kind, { keys }] of Object.entries(KINDS))
    if (keys.length > 0) assert.ok(text.includes(writeTable(keys)), `npm run schema -- ${kind} --table`)
})
