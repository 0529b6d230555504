import { FEED, PLACE, SOURCE, TOPIC_WORDS } from '../content/keys/lists.ts'
import { ACTOR, COUNTRY, PAGE, STORYLINE, TOPIC } from '../content/keys/others.ts'
import { SITE } from '../content/keys/site.ts'
import { STORY } from '../content/keys/story.ts'
import { type Defined, type Schema, writeSchema } from './schema.ts'

/** The Markdown files, by what they are: their front matter. */
export const NOTES = {
  story: { keys: STORY, files: 'content/stories/**/*.md' },
  actor: { keys: ACTOR, files: 'content/actors/**/*.md' },
  country: { keys: COUNTRY, files: 'content/countries/*.md' },
  topic: { keys: TOPIC, files: 'content/topics/**/*.md' },
  storyline: { keys: STORYLINE, files: 'content/storylines/**/*.md' },
  page: { keys: PAGE, files: 'content/pages/*.md' },
} as const satisfies Readonly<Record<string, Defined>>

/** The YAML files, by their names. */
export const LISTS = {
  site: { keys: SITE, files: 'content/site.yaml' },
  sources: { keys: SOURCE, files: 'content/sources.yaml', entries: {} },
  feeds: { keys: FEED, files: 'content/feeds.yaml', entries: { orText: '^https?://' } },
  topics: { keys: TOPIC_WORDS, files: 'content/topics.yaml' },
  places: { keys: PLACE, files: 'content/places.yaml', entries: { orText: '' } },
} as const satisfies Readonly<Record<string, Defined>>

export const KINDS: Readonly<Record<string, Defined>> = { ...NOTES, ...LISTS }

/** The JSON Schema of a kind of file; undefined where there is no such kind. */
export function schemaOf(kind: string): Schema | undefined {
  const found = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  if (!found) return undefined
  return writeSchema(Object.hasOwn(NOTES, kind) ? `Front matter: ${kind}` : `${kind}.yaml`, found)
}
