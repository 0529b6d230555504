import type { Storyline } from './storylines/index.ts'
import type { WovenStory } from './woven.ts'

/** The record of a story, as `weave` answers it. */
export function writeStory({ story, storyline, related }: WovenStory): object {
  return {
    story: story.id,
    storyline: storyline ?? null,
    related: related.map(({ id, likeness }) => ({ id, likeness: Math.round(likeness * 1000) / 1000 })),
    actors: (story.named ?? story.actors).map(({ slug, name, names }) => ({ slug, name, names })),
  }
}

/** The record of a storyline. */
export function writeStoryline({
  slug,
  title,
  stories,
  from,
  to,
  countries,
  actors,
  keyPoints,
  timeline,
  differences,
  redirects,
  cameFrom,
  ledTo,
  voices,
}: Storyline): object {
  return {
    ...{ storyline: slug, title, stories, from, to, countries, actors, keyPoints, timeline, differences },
    ...{ redirects, cameFrom, ledTo, voices },
  }
}
