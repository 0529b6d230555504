import type { Together } from '../together/index.ts'
import type { Address } from './address.ts'
import type { Descent } from './descent.ts'
import { actorsOf, countriesOf } from './shared.ts'
import type { Strand } from './strand.ts'

/** A chain of tied stories over time, and what they say together. */
export interface Storyline extends Together, Descent {
  /** From its first story, and stays. */
  readonly slug: string
  /** Other addresses that lead here. */
  readonly redirects: readonly string[]
  /** The editor's name, else the most central headline. */
  readonly title: string
  /** An editor's, Markdown. */
  readonly note?: string
  /** Ids in order of publication. */
  readonly stories: readonly string[]
  /** The days of its first and its newest story; absent where none has a day. */
  readonly from?: string
  readonly to?: string
  /** ISO 3166-1 alpha-2, commonest first. */
  readonly countries: readonly string[]
  /** Slugs, commonest first. */
  readonly actors: readonly string[]
}

/** What the editor calls a storyline, and words that say what it is about. */
export interface Naming {
  readonly name: string
  readonly about: string
}

/** What a storyline is called and what its stories say together, worked out when it is first asked for. */
export interface Telling {
  readonly title: () => string
  readonly together: () => Together
}

/** Tells what the stories of a strand have in common. */
export function tellStoryline(
  { stories, edit }: Strand,
  { slug, redirects }: Address,
  descent: Descent,
  { title, together }: Telling,
): Storyline {
  const days = stories.flatMap(({ day }) => day ?? [])
  const [from, to] = [days[0], days.at(-1)]
  return {
    slug,
    redirects,
    get title() {
      return title()
    },
    ...(edit?.note && { note: edit.note }),
    stories: stories.map(({ id }) => id),
    ...(from && to && { from, to }),
    countries: countriesOf(stories),
    actors: actorsOf(stories),
    ...descent,
    get keyPoints() {
      return together().keyPoints
    },
    get timeline() {
      return together().timeline
    },
    get differences() {
      return together().differences
    },
    get voices() {
      return together().voices
    },
  }
}
