import { sectionsOf } from '../../layouts/sections.ts'
import type { Words } from '../../layouts/words/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { OwnPage } from '../catalogue/own/pages.ts'

/** What a menu may have, by address without the slash at its end, with its name: the site's sections, own pages, topics and countries. */
export function menuPlaces(
  words: Words,
  own: readonly Pick<OwnPage, 'path' | 'title'>[],
  { topics, countries, woven }: Catalogue,
): ReadonlyMap<string, string> {
  const has = { hasStorylines: woven.storylines.length > 0, hasTopics: topics.length > 0 }
  return new Map([
    ...[
      ...sectionsOf(words, has),
      ['corrections/', words.corrections] as const,
      ['data/', words.data] as const,
      ...own.map(({ path, title }) => [path, title] as const),
    ].map(([path, name]) => [path.replace(/\/$/, ''), name] as const),
    ...topics.map(({ slug, name }) => [`topics/${slug}`, name] as const),
    ...countries.map(({ code, name }) => [`countries/${code.toLowerCase()}`, name] as const),
  ])
}
