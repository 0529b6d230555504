import type { Memory } from '../../model/memory.ts'
import { slugify } from '../../model/slug.ts'
import type { ActorFile, Story } from '../../model/story.ts'
import { builtInActors } from '../../tag/actors/index.ts'
import { type ActorsAcross, joinActors, type KnownBefore, type StoryActor } from '../../weave/actors/index.ts'

const builtIn: ReadonlySet<string> = new Set(builtInActors.map(({ slug }) => slug))

/** Who the actors of a site's stories are across them; what an editor's file has stays as it says. What is read of a story is remembered under the mark that `markOf` gives. */
export function joinAcross(
  stories: readonly Story[],
  actorsOf: (story: Story) => readonly StoryActor[],
  files: readonly ActorFile[],
  remembered?: { readonly memory: Memory; markOf(story: Story): string },
): ActorsAcross {
  return joinActors(
    stories.map((story) => ({
      id: story.file,
      ...(story.date && { day: story.date.slice(0, 10) }),
      actors: actorsOf(story),
      ...(remembered && { mark: remembered.markOf(story) }),
      text: () => `${story.title} ${story.deck ?? ''} ${story.body}`,
    })),
    knownBefore(files),
    remembered?.memory,
  )
}

function knownBefore(files: readonly ActorFile[]): KnownBefore {
  const bySlug = new Map(files.map((file) => [file.slug, file]))
  return {
    isListed: (slug) => builtIn.has(slug) || bySlug.has(slug),
    apartFrom: (slug) => new Set(bySlug.get(slug)?.apart?.map(slugify)),
  }
}
