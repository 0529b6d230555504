import type { Words } from '../../layouts/words/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { OwnPage } from '../catalogue/own/pages.ts'

/** What a menu may have, by address without the slash at its end, with its name: the site's sections, own pages, topics and countries. */
export function menuPlaces(
  words: Words,
  own: readonly Pick<OwnPage, 'path' | 'title'>[],
  { topics, countries, woven }: Catalogue,
): ReadonlyMap<string, string> {
  return new Map([
    ...(woven.storylines.length > 0 ? [['storylines', words.storylines] as const] : []),
    ['countries', words.countries],
    ['actors', words.actors],
    ...(topics.length > 0 ? [['topics', words.topics] as const] : []),
    ['timeline', words.timeline],
    ['archive', words.archive],
    ['sources', words.sources],
    ['search', words.search],
    ['corrections', words.corrections],
    ['data', words.data],
    ...own.map(({ path, title }) => [path.replace(/\/$/, ''), title] as const),
    ...topics.map(({ slug, name }) => [`topics/${slug}`, name] as const),
    ...countries.map(({ code, name }) => [`countries/${code.toLowerCase()}`, name] as const),
  ])
}
