import { slugify } from '../model/slug.ts'
import type { WeaveStory } from './story.ts'
import { group } from './storylines/group.ts'
import { type Naming, type Storyline, slugOf, tellStoryline } from './storylines/index.ts'
import { tie } from './ties/index.ts'
import { inOrder } from './ties/order.ts'
import { type Related, relatedTo } from './ties/related.ts'
import { Vocabulary } from './words/vocabulary.ts'

/** What stories have to do with each other. */
export interface Woven {
  /** One a story, in the order that they were given. */
  readonly stories: readonly WovenStory[]
  /** In order of their first story. */
  readonly storylines: readonly Storyline[]
}

/** A story's place among others. */
export interface WovenStory {
  readonly story: WeaveStory
  /** The slug of its storyline; absent where it is alone. */
  readonly storyline?: string
  /** On the same event, likest first. */
  readonly related: readonly Related[]
}

/** Weaves stories: ties between two, storylines of many, and what each storyline tells. With `naming` all are one storyline. */
export function weave(stories: readonly WeaveStory[], naming?: Naming): Woven {
  const vocabulary = new Vocabulary()
  const byId = new Map(stories.map((story) => [story.id, story]))
  const ties = tie(stories, vocabulary)
  const groups = naming ? [inOrder(stories)] : group(ties).map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
  const termsOf = (id: string) => ties.vectors.get(id)?.terms ?? []
  const taken = new Set<string>()
  const storylines = groups.flatMap((members) => {
    const [first] = members
    if (!first || (members.length < 2 && !naming)) return []
    const slug = naming ? slugify(naming.name) : slugOf(first, taken)
    return [tellStoryline(members, slug, vocabulary, termsOf, naming)]
  })
  const lineOf = new Map(storylines.flatMap(({ slug, stories }) => stories.map((id) => [id, slug])))
  return {
    stories: stories.map((story) => {
      const storyline = lineOf.get(story.id)
      return { story, ...(storyline && { storyline }), related: relatedTo(story.id, ties) }
    }),
    storylines,
  }
}
