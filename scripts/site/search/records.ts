import { partWords } from '../../../layouts/assets/unparted.ts'
import type { Words } from '../../../layouts/words/index.ts'
import { storylinePath } from '../../catalogue/address.ts'
import type { Entry } from '../../catalogue/entry.ts'
import { paragraphsOf } from '../../catalogue/paragraphs.ts'
import type { StorylineIndex } from '../../catalogue/storylines/storyline.ts'

/** A story or a storyline as the search index keeps it. */
export interface SearchRecord {
  /** Below the site's root. */
  readonly url: string
  readonly content: string
  /** The language's own part of its BCP 47 tag. */
  readonly language: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, string[]>>
  readonly sort: Readonly<Record<string, string>>
}

/** What of a story can be searched for, and the filters it answers to. */
export function searchRecord(entry: Entry, nameLanguage: (tag: string) => string = (tag) => tag): SearchRecord {
  const { story, path, day, language, countries, actors, topics } = entry
  const body = story.rights === 'excerpt' ? [] : paragraphsOf(entry).map(({ text }) => text)
  const publisher = story.source.name
  return {
    url: path,
    content: partWords([story.title, story.deck ?? '', ...body].filter(Boolean).join('\n')),
    language: new Intl.Locale(language).language,
    meta: { title: story.title, ...(day && { day }), ...(publisher && { publisher }) },
    filters: {
      country: countries.map(({ name }) => name),
      actor: actors.map(({ name }) => name),
      ...(topics.length > 0 && { topic: topics.map(({ name }) => name) }),
      ...(day && { year: [day.slice(0, 4)] }),
      ...(publisher && { source: [publisher] }),
      language: [nameLanguage(new Intl.Locale(language).language)],
    },
    sort: { ...(day && { day }) },
  }
}

/** What of a storyline can be searched for: what it is called, where it stands, what an editor says of it. Filters count stories alone. */
export function storylineRecord({ slug, title, told, note, entries, to }: StorylineIndex, words: Words): SearchRecord {
  return {
    url: storylinePath(slug),
    content: partWords([title, ...told.points.map(({ text }) => text), note ?? ''].filter(Boolean).join('\n')),
    language: new Intl.Locale(entries[0]?.language ?? 'en').language,
    meta: { title, ...(to && { day: to }), publisher: `${words.storyline}, ${words.stories(entries.length)}` },
    filters: {},
    sort: { ...(to && { day: to }) },
  }
}
