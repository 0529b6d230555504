import type { WeaveStory } from '../story.ts'

/** What stands in at least this share of a storyline's stories, and in two, is the storyline's. */
const SHARE = 1 / 3

/** The countries that several of some stories are about, commonest first. */
export function countriesOf(stories: readonly WeaveStory[]): readonly string[] {
  return shared(stories, ({ countries }) => countries)
}

/** The slugs of the actors that several of some stories are about, commonest first. */
export function actorsOf(stories: readonly WeaveStory[]): readonly string[] {
  return shared(stories, ({ actors }) => actors.map(({ slug }) => slug))
}

function shared(stories: readonly WeaveStory[], keysOf: (story: WeaveStory) => readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const story of stories) for (const key of new Set(keysOf(story))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = Math.max(Math.min(2, stories.length), stories.length * SHARE)
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1])
    .map(([key]) => key)
}
