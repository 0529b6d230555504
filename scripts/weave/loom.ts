import { markOf } from '../model/mark.ts'
import { FORGETFUL, type Memory } from '../model/memory.ts'
import { once } from '../model/once.ts'
import { slugify } from '../model/slug.ts'
import type { WeaveStory } from './story.ts'
import { giveAddresses } from './storylines/address.ts'
import { applyEdits } from './storylines/apply.ts'
import { trace } from './storylines/descent.ts'
import { group } from './storylines/group.ts'
import { type Naming, type Telling, tellStoryline } from './storylines/index.ts'
import type { Strand } from './storylines/strand.ts'
import { titleOf } from './storylines/title.ts'
import { inOrder } from './ties/order.ts'
import { relatedTo } from './ties/related.ts'
import type { Ties } from './ties/tie.ts'
import { Tying } from './ties/tying.ts'
import { tellTogether } from './together/index.ts'
import { Rarity } from './words/rarity.ts'
import { Vocabulary } from './words/vocabulary.ts'
import type { Wishes, Woven, WovenStory } from './woven.ts'

/** What a storyline tells, and the stories that it was told from. */
interface Told {
  readonly stories: readonly WeaveStory[]
  readonly telling: Telling
}

/**
 * Weaves stories, and again when some have come or gone: ties of what was published before them are kept, and so is what a storyline
 * tells whose stories are the same objects as before. What comes out is the same as from a loom that is new.
 */
export class Loom {
  readonly #vocabulary = new Vocabulary()
  readonly #tying: Tying
  /** By the editor's name and the ids of the stories. */
  #told: ReadonlyMap<string, Told> = new Map()
  readonly #memory: Memory

  constructor(memory: Memory = FORGETFUL) {
    this.#memory = memory
    this.#tying = new Tying(this.#vocabulary, memory)
  }

  /** Ties between two stories, storylines of many, and what each storyline tells. */
  weave(stories: readonly WeaveStory[], { one, edits = [] }: Wishes = {}): Woven {
    const ordered = inOrder(stories)
    const places = new Map(ordered.map(({ id }, place) => [id, place]))
    const placeOf = ({ id }: WeaveStory) => places.get(id) ?? 0
    const ties = this.#tying.tie(ordered)
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
    const descents = trace(addresses, ties, placeOf)
    const told = new Map<string, Told>()
    const storylines = [...addresses]
      .sort(([a], [b]) => firstPlace(a, placeOf) - firstPlace(b, placeOf))
      .map(([strand, address]) => {
        const telling = this.#tell(strand, ties, told, one)
        return tellStoryline(strand, address, descents.get(address.slug) ?? { ledTo: [] }, telling)
      })
    this.#told = told
    const lineOf = new Map(storylines.flatMap(({ slug, stories }) => stories.map((id) => [id, slug])))
    return {
      stories: stories.map((story) => placeStory(story, lineOf.get(story.id), ties)),
      storylines,
      missed,
      together: (some, about) => {
        const inTime = inOrder(some)
        return tellTogether(inTime, about, this.#rarityAmong(inTime, ties), this.#vocabulary)
      },
    }
  }

  /** What a strand tells, as it was told the last time where nothing has changed. */
  #tell({ stories, edit }: Strand, ties: Ties, told: Map<string, Told>, one?: Naming): Telling {
    const key = JSON.stringify([edit?.name, one, stories.map(({ id }) => id)])
    const before = this.#told.get(key)
    const isSame = before?.stories.every((story, at) => story === stories[at])
    const telling =
      before && isSame ? before.telling : this.#tellAnew(stories, ties, edit?.name ?? one?.name, one?.about)
    told.set(key, { stories, telling })
    return telling
  }

  #tellAnew(stories: readonly WeaveStory[], ties: Ties, name?: string, about?: string): Telling {
    const rarity = this.#rarityAmong(stories, ties)
    const title = once(() => name ?? this.#titleOf(stories, rarity))
    return { title, together: once(() => tellTogether(stories, about ?? title(), rarity, this.#vocabulary)) }
  }

  #titleOf(stories: readonly WeaveStory[], rarity: () => Rarity): string {
    const make = () => titleOf(stories, rarity(), this.#vocabulary)
    const marks = stories.flatMap(({ mark }) => mark ?? [])
    return marks.length < stories.length ? make() : this.#memory.recall(`title ${markOf(marks.join(' '))}`, make)
  }

  #rarityAmong(stories: readonly WeaveStory[], { vectors }: Ties): () => Rarity {
    return once(() => {
      const rarity = new Rarity(this.#vocabulary)
      for (const { id } of stories) rarity.tell(vectors.get(id)?.terms ?? [])
      return rarity
    })
  }
}

function placeStory(story: WeaveStory, storyline: string | undefined, ties: Ties): WovenStory {
  const related = once(() => relatedTo(story.id, ties))
  return {
    story,
    ...(storyline && { storyline }),
    get related() {
      return related()
    },
  }
}

function firstPlace({ stories: [first] }: Strand, placeOf: (story: WeaveStory) => number): number {
  return first ? placeOf(first) : 0
}
