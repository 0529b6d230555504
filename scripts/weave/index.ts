import { slugify } from '../model/slug.ts'
import type { WeaveStory } from './story.ts'
import { giveAddresses } from './storylines/address.ts'
import { applyEdits } from './storylines/apply.ts'
import { trace } from './storylines/descent.ts'
import type { MissedEdit, StorylineEdit } from './storylines/edit.ts'
import { group } from './storylines/group.ts'
import { type Naming, type Storyline, tellStoryline } from './storylines/index.ts'
import type { Strand } from './storylines/strand.ts'
import { titleOf } from './storylines/title.ts'
import { tie } from './ties/index.ts'
import { inOrder } from './ties/order.ts'
import { type Related, relatedTo } from './ties/related.ts'
import { type Together, tellTogether } from './together/index.ts'
import { Rarity } from './words/rarity.ts'
import { Vocabulary } from './words/vocabulary.ts'

/** What stories have to do with each other. */
export interface Woven {
  /** One a story, in the order that they were given. */
  readonly stories: readonly WovenStory[]
  /** In order of their first story. */
  readonly storylines: readonly Storyline[]
  /** What an editor says of a storyline or a story that is not there. */
  readonly missed: readonly MissedEdit[]
  /** What any of the stories say together: those of a country, an actor, a week. `about`: words that say what they are about. */
  together(stories: readonly WeaveStory[], about: string): Together
}

/** A story's place among others. */
export interface WovenStory {
  readonly story: WeaveStory
  /** The slug of its storyline; absent where it is alone. */
  readonly storyline?: string
  /** On the same event, likest first. */
  readonly related: readonly Related[]
}

/** What stands in for what the stories themselves say. */
export interface Wishes {
  /** All stories are one storyline of that name. */
  readonly one?: Naming
  /** What an editor says of storylines. */
  readonly edits?: readonly StorylineEdit[]
}

/** Weaves stories: ties between two, storylines of many, and what each storyline tells. */
export function weave(stories: readonly WeaveStory[], { one, edits = [] }: Wishes = {}): Woven {
  const vocabulary = new Vocabulary()
  const ordered = inOrder(stories)
  const places = new Map(ordered.map(({ id }, place) => [id, place]))
  const placeOf = ({ id }: WeaveStory) => places.get(id) ?? 0
  const ties = tie(stories, vocabulary)
  const rarityAmong = (some: readonly WeaveStory[]) => {
    const rarity = new Rarity(vocabulary)
    for (const { id } of some) rarity.tell(ties.vectors.get(id)?.terms ?? [])
    return rarity
  }
  const strandOf = (ids: readonly string[]): Strand => ({
    stories: ids.flatMap((id) => ordered[places.get(id) ?? -1] ?? []),
    joined: [],
  })
  const { strands, missed } = one
    ? { strands: [{ stories: ordered, joined: [] }], missed: [] }
    : applyEdits(group(ties).map(strandOf), edits, ties, placeOf)
  const addresses = one
    ? new Map(strands.map((strand) => [strand, { slug: slugify(one.name), redirects: [] }]))
    : giveAddresses(strands, placeOf)
  const descents = trace(addresses, (id) => ties.vectors.get(id), placeOf)
  const together = (some: readonly WeaveStory[], about: string) =>
    tellTogether(inOrder(some), about, rarityAmong, vocabulary)
  const storylines = [...addresses]
    .sort(([a], [b]) => firstPlace(a, placeOf) - firstPlace(b, placeOf))
    .map(([strand, address]) => {
      const title = strand.edit?.name ?? one?.name ?? titleOf(strand.stories, rarityAmong(strand.stories), vocabulary)
      const descent = descents.get(address.slug) ?? { ledTo: [] }
      return tellStoryline(strand, address, descent, title, together(strand.stories, one?.about ?? title))
    })
  const lineOf = new Map(storylines.flatMap(({ slug, stories }) => stories.map((id) => [id, slug])))
  return {
    stories: stories.map((story) => {
      const storyline = lineOf.get(story.id)
      return { story, ...(storyline && { storyline }), related: relatedTo(story.id, ties) }
    }),
    storylines,
    missed,
    together,
  }
}

function firstPlace({ stories: [first] }: Strand, placeOf: (story: WeaveStory) => number): number {
  return first ? placeOf(first) : 0
}
