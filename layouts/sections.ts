import type { Words } from './words/index.ts'

/** What decides which sections a site has. */
export interface Sections {
  readonly hasStorylines: boolean
  readonly hasTopics: boolean
}

/** The sections of a site that its menu leads to, by their addresses. */
export function sectionsOf(
  words: Words,
  { hasStorylines, hasTopics }: Sections,
): readonly (readonly [string, string])[] {
  return [
    ...(hasStorylines ? [['storylines/', words.storylines] as const] : []),
    ['countries/', words.countries],
    ['actors/', words.actors],
    ...(hasTopics ? [['topics/', words.topics] as const] : []),
    ['timeline/', words.timeline],
    ['archive/', words.archive],
    ['sources/', words.sources],
    ['search/', words.search],
  ]
}
