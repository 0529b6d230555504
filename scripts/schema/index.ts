import type { Key } from '../content/keys/key.ts'
import { ACTOR, COUNTRY, PAGE, STORYLINE, TOPIC } from '../content/keys/others.ts'
import { STORY } from '../content/keys/story.ts'
import { type Schema, writeSchema } from './schema.ts'

/** The kinds of Markdown files of a content folder: the keys of each, and where its files lie. */
export const KINDS: Readonly<Record<string, { readonly keys: readonly Key[]; readonly files: string }>> = {
  story: { keys: STORY, files: 'content/stories/**/*.md' },
  actor: { keys: ACTOR, files: 'content/actors/**/*.md' },
  country: { keys: COUNTRY, files: 'content/countries/*.md' },
  topic: { keys: TOPIC, files: 'content/topics/**/*.md' },
  storyline: { keys: STORYLINE, files: 'content/storylines/**/*.md' },
  page: { keys: PAGE, files: 'content/pages/*.md' },
}

/** The JSON Schema of a kind of file; undefined where there is no such kind. */
export function schemaOf(kind: string): Schema | undefined {
  const found = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  return found && writeSchema(`Front matter: ${kind}`, found.keys)
}
