import type { Digest, Quote } from '../model/digest.ts'
import { lately } from '../model/lately.ts'
import { markOf } from '../model/mark.ts'
import type { Site, Story } from '../model/story.ts'
import type { Actor } from '../model/tags.ts'
import type { Derived } from '../store/derive.ts'
import { countryName } from '../tag/countries/atlas.ts'
import type { ActorsAcross } from '../weave/actors/index.ts'
import type { KnownActors } from './actors/known.ts'
import { storyPath } from './address.ts'
import { editDigest } from './edited.ts'
import type { Entry, EntryTopic } from './entry.ts'
import type { Imported } from './imports.ts'

/** What is known of stories beside what they assert. */
export interface Known {
  readonly site: Site
  readonly derivedOf: (story: Story) => Derived
  /** A mark of a story's words. */
  readonly markOf: (story: Story) => string
  readonly importedOf: (story: Story) => Imported
  readonly topicsOf: (story: Story) => readonly EntryTopic[]
  /** The actors that have a file. */
  readonly known: KnownActors
  /** Who the actors of all stories are. */
  readonly across: ActorsAcross
}

/** So many digests that were asked for last are held: pages ask for those of a storyline, a country, a month again and again. */
const DIGESTS_HELD = 1000

/** Stories as the site shows them, each with an address of its own, newest first, undated ones last. */
export function createEntries(stories: readonly Story[], known: Known): readonly Entry[] {
  const digestOf = lately((story: Story) => readDigest(story, known), DIGESTS_HELD)
  return placeApart([...stories].sort(newestFirst)).map(([story, path]) => createEntry(story, path, known, digestOf))
}

function createEntry(story: Story, path: string, known: Known, digestOf: (story: Story) => Digest): Entry {
  const { site, topicsOf } = known
  const derived = known.derivedOf(story)
  const { removed, copies, firstPath } = known.importedOf(story)
  const codes = story.countries ?? derived.countries
  const actors = story.actors ? story.actors.map((name) => known.known.find(name, derived.named)) : derived.actors
  const asserted = {
    path,
    ...(story.date && { day: story.date.slice(0, 10) }),
    language: story.language ?? site.language,
    countries: [...new Set(codes)].map((code) => ({ code, name: countryName(code, site.language) })),
    actors: distinctBySlug(actors.map((actor) => settleActor(actor, story, known))),
    named: derived.named.map((actor) => ({
      ...settleActor(actor, story, known),
      forms: actor.forms,
      roles: actor.roles,
    })),
    topics: topicsOf(story),
    ...(firstPath !== undefined && firstPath !== storyPath(story) && { formerPath: firstPath }),
    removed,
    alsoPublished: [...story.alsoPublished, ...copies],
  }
  // The body is among the words that the story's own mark is of; the digest's mark is of it as it was derived, before editors and before it was known who its speakers are.
  const { body, ...front } = story
  const stated = [...(story.overrides.quotes ?? []), ...(story.edits.quotes?.add ?? [])].flatMap(
    ({ actor }) => actor ?? [],
  )
  const speakers = [...derived.speakers, ...stated].map((slug) => speakerOf(slug, story, known))
  const isEdited = story.overrides.timeline !== undefined || story.edits.timeline !== undefined
  return {
    story,
    ...asserted,
    eventDates: isEdited ? datesIn(digestOf(story)) : derived.eventDates,
    get digest() {
      return digestOf(story)
    },
    mark: markOf(JSON.stringify([known.markOf(story), derived.mark, front, asserted, speakers])),
  }
}

function datesIn({ timeline }: Digest): readonly string[] {
  return [...new Set(timeline.flatMap(({ date }) => date ?? []))]
}

function readDigest(story: Story, known: Known): Digest {
  const whole = editDigest(known.derivedOf(story).digest, story)
  const digest = { ...whole, quotes: whole.quotes.map((quote) => settleSpeaker(quote, story, known)) }
  return story.rights === 'full' ? digest : withoutPlaces(digest)
}

/** An actor as the whole site knows it: an editor's file, else who it is across stories. */
function settleActor(actor: Actor, { file }: Story, { known, across }: Known): Actor {
  const own = known.settle(actor)
  const joined = across.of(file, own.slug)
  if (!joined) return own
  const { slug, name, type, country } = joined
  return known.settle({ slug, name, type, ...(country && { country }) })
}

function settleSpeaker(quote: Quote, story: Story, known: Known): Quote {
  return quote.actor === undefined ? quote : { ...quote, actor: speakerOf(quote.actor, story, known) }
}

function speakerOf(slug: string, { file }: Story, { across }: Known): string {
  return across.of(file, slug)?.slug ?? slug
}

function distinctBySlug(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [actor.slug, actor])).values()]
}

/** A digest whose parts lead nowhere: the text that they are from is not on the page. */
function withoutPlaces({ dates, keyPoints, timeline, quotes }: Digest): Digest {
  return {
    dates,
    keyPoints: keyPoints.map((point) => ({ ...point, paragraph: 0 })),
    timeline: timeline.map((event) => ({ ...event, paragraph: 0 })),
    quotes: quotes.map((quote) => ({ ...quote, paragraph: 0 })),
  }
}

function newestFirst(a: Story, b: Story): number {
  const [dateA, dateB] = [a.date ?? '', b.date ?? '']
  if (dateA !== dateB) return dateA < dateB ? 1 : -1
  return a.file < b.file ? -1 : 1
}

/** Two stories of one day with one slug get an address each: the second file's ends in `-2`. */
function placeApart(stories: readonly Story[]): readonly (readonly [Story, path: string])[] {
  const taken = new Set<string>()
  return stories.map((story) => {
    const first = storyPath(story)
    let path = first
    for (let copy = 2; taken.has(path); copy++) path = first.replace(/\/$/, `-${copy}/`)
    taken.add(path)
    return [story, path]
  })
}
