import { slugify } from '../../model/slug.ts'
import { type Event, tellEvents } from '../events/index.ts'
import { choosePoints, type PointOfMany } from '../keypoints/index.ts'
import type { WeaveStory } from '../story.ts'
import { Rarity } from '../words/rarity.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { actorsOf, countriesOf } from './shared.ts'
import { ledeOf, titleOf } from './title.ts'

/** A chain of tied stories over time. */
export interface Storyline {
  readonly slug: string
  readonly title: string
  /** Ids in order of publication. */
  readonly stories: readonly string[]
  /** The days of its first and its newest story; absent where none has a day. */
  readonly from?: string
  readonly to?: string
  /** ISO 3166-1 alpha-2, commonest first. */
  readonly countries: readonly string[]
  /** Slugs, commonest first. */
  readonly actors: readonly string[]
  readonly keyPoints: readonly PointOfMany[]
  /** In order of time. */
  readonly timeline: readonly Event[]
}

/** What the editor calls a storyline, and words that say what it is about. */
export interface Naming {
  readonly name: string
  readonly about: string
}

/** Tells what some stories have in common, which are given in order of publication. `termsOf`: the terms of each, by its id; `naming` stands in for their own words. */
export function tellStoryline(
  stories: readonly WeaveStory[],
  slug: string,
  vocabulary: Vocabulary,
  termsOf: (id: string) => Iterable<number>,
  naming?: Naming,
): Storyline {
  const rarity = new Rarity(vocabulary)
  for (const story of stories) rarity.tell(termsOf(story.id))
  const title = naming?.name ?? titleOf(stories, rarity, vocabulary)
  const days = stories.flatMap(({ day }) => day ?? [])
  const [from, to] = [days[0], days.at(-1)]
  return {
    slug,
    title,
    stories: stories.map(({ id }) => id),
    ...(from && to && { from, to }),
    countries: countriesOf(stories),
    actors: actorsOf(stories),
    keyPoints: choosePoints(stories, rarity, vocabulary),
    timeline: tellEvents(stories, naming?.about ?? title, rarity, vocabulary),
  }
}

/** The address of a storyline: its first story's headline or lede, with a number where it is taken. */
export function slugOf(first: WeaveStory, taken: Set<string>): string {
  const slug = slugify(first.title || ledeOf(first))
  let free = slug
  for (let copy = 2; taken.has(free); copy++) free = `${slug}-${copy}`
  taken.add(free)
  return free
}
