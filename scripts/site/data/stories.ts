import type { Entry } from '../../catalogue/entry.ts'
import type { Site } from '../../model/story.ts'

/** Stories as JSON: what each asserts and where it is, without the text and the digest. */
export function writeStoriesJson(entries: readonly Entry[], site: Site): string {
  const lines = entries.map((entry) => JSON.stringify(describe(entry, site)))
  return `[\n${lines.join(',\n')}\n]\n`
}

function describe({ story, path, language, countries, actors, topics }: Entry, site: Site): object {
  return {
    url: site.url + path,
    title: story.title,
    ...(story.deck && { deck: story.deck }),
    ...(story.date && { date: story.date }),
    ...(story.dateline && { dateline: story.dateline }),
    ...(story.authors.length > 0 && { authors: story.authors }),
    source: story.source,
    language,
    countries,
    actors,
    ...(topics.length > 0 && { topics }),
  }
}
