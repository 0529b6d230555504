import { findHome } from '../content/publishers.ts'
import { digest } from '../digest/index.ts'
import { addSpeakers } from '../digest/speakers.ts'
import { readProse } from '../markdown/prose.ts'
import type { Digest } from '../model/digest.ts'
import { markOf } from '../model/mark.ts'
import type { Story } from '../model/story.ts'
import type { Actor } from '../model/tags.ts'
import type { Knowledge } from '../process.ts'
import { tag } from '../tag/index.ts'

/** What the words of a story say, whatever its front matter asserts. */
export interface Derived {
  /** ISO 3166-1 alpha-2, most central first. */
  readonly countries: readonly string[]
  readonly actors: readonly Actor[]
  /** Everyone named, so that an asserted actor finds its page. */
  readonly named: readonly NamedInStory[]
  /** Slugs of the actors whose words are quoted. */
  readonly speakers: readonly string[]
  /** The calendar values of its timeline. */
  readonly eventDates: readonly string[]
  readonly digest: Digest
  /** A mark of the digest. */
  readonly mark: string
}

/** Someone named, with how the story writes and introduces them. */
export interface NamedInStory extends Actor {
  readonly forms: readonly string[]
  readonly roles: readonly string[]
}

export const NOTHING_DERIVED: Derived = {
  countries: [],
  actors: [],
  named: [],
  speakers: [],
  eventDates: [],
  digest: { dates: [], keyPoints: [], timeline: [], quotes: [] },
  mark: '',
}

/** What the site knows beside the story's words. */
export interface Known extends Knowledge {
  /** Of stories that state none, BCP 47. */
  readonly language: string
}

/** What came of a story: either part. */
export interface Attempt {
  readonly derived?: Derived
  readonly error?: string
}

/** Derives a story, whatever happens: one strange text must not keep a site from being built. */
export function attempt(story: Story, known: Known): Attempt {
  try {
    return { derived: derive(story, known) }
  } catch (error) {
    return { error: String(error) }
  }
}

/** Reads a story's words. Slow next to rendering, and the same for the same words. */
export function derive(story: Story, { language, actors, publishers, places }: Known): Derived {
  const { title, deck, date, dateline, source } = story
  const home = findHome(publishers, source.name, source.url)
  const prose = readProse({ title, deck, date, dateline, language: story.language ?? language, home }, story.body)
  const named = tag(prose, actors, places)
  const derived = digest(prose, named)
  const tags = addSpeakers(named, derived.quotes)
  return {
    countries: tags.countries.map(({ code }) => code),
    actors: tags.actors.map(plainActor),
    named: tags.mentions.actors.map(({ mentions, roles = [], ...actor }) => ({
      ...plainActor(actor),
      forms: [...new Set(mentions.map(({ text }) => text))],
      roles,
    })),
    speakers: [...new Set(derived.quotes.flatMap(({ actor }) => actor ?? []))],
    eventDates: [...new Set(derived.timeline.flatMap(({ date }) => date ?? []))],
    digest: derived,
    mark: markOf(JSON.stringify(derived)),
  }
}

function plainActor({ slug, name, type, country }: Actor): Actor {
  return { slug, name, type, ...(country && { country }) }
}
