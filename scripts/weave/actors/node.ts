import { addTo } from '../../model/groups.ts'
import type { ActorType } from '../../model/tags.ts'
import type { ActorsOfStory, KnownBefore, StoryActor } from './story.ts'

/** Where a name stands: a story, and the actor as that story has it. */
export interface Sighting {
  readonly story: ActorsOfStory
  readonly actor: StoryActor
}

/** All stories' actors of one slug: what one name is before anything is joined. */
export interface Node {
  readonly slug: string
  readonly name: string
  readonly type: ActorType
  readonly country?: string
  /** Whether a list or an editor's file has it: such a one is never joined into another. */
  readonly listed: boolean
  /** The slugs that an editor keeps apart from it. */
  readonly apart: ReadonlySet<string>
  readonly sightings: readonly Sighting[]
}

/** Gathers actors by slug, in the order in which stories name them. */
export function gatherNodes(stories: readonly ActorsOfStory[], known: KnownBefore): readonly Node[] {
  const bySlug = new Map<string, Sighting[]>()
  for (const story of stories) {
    for (const actor of story.actors) {
      addTo(bySlug, actor.slug, { story, actor })
    }
  }
  return [...bySlug].map(([slug, sightings]) => {
    const country = sightings.find(({ actor }) => actor.country)?.actor.country
    const name = commonest(sightings.map(({ actor }) => actor.name))
    const type = commonest(sightings.map(({ actor }) => actor.type))
    return {
      slug,
      name,
      type,
      listed: known.isListed(slug),
      apart: known.apartFrom?.(slug) ?? NOBODY,
      sightings,
      ...(country && { country }),
    }
  })
}

const NOBODY: ReadonlySet<string> = new Set()

/** Whether an editor says that two are not one. */
export function areApart(one: Node, other: Node): boolean {
  return one.apart.has(other.slug) || other.apart.has(one.slug)
}

/** The value that stands most often, the first of those that do. */
export function commonest<T>(values: readonly T[]): T {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best = values[0] as T
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value
  return best
}
