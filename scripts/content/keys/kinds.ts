import { ADDRESS, type Key } from './key.ts'
import { CMS, FEED, PLACE, SOURCE, TOPIC_WORDS } from './lists.ts'
import { ACTOR, COUNTRY, PAGE, STORYLINE, TOPIC } from './others.ts'
import { SITE } from './site.ts'
import { STORY } from './story.ts'

/** A kind of file of a content folder. */
export interface Defined {
  readonly keys: readonly Key[]
  /** Where its files lie, as a glob. */
  readonly files: string
  /** Whether the keys stand under names of the editor's own; a text alone will do there, of the form `orText`. */
  readonly entries?: { readonly orText?: string }
}

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
  feeds: { keys: FEED, files: 'content/feeds.yaml', entries: { orText: ADDRESS } },
  topics: { keys: TOPIC_WORDS, files: 'content/topics.yaml' },
  cms: { keys: CMS, files: 'content/cms.yaml' },
  places: { keys: PLACE, files: 'content/places.yaml', entries: { orText: '' } },
} as const satisfies Readonly<Record<string, Defined>>

export const KINDS: Readonly<Record<string, Defined>> = { ...NOTES, ...LISTS }
