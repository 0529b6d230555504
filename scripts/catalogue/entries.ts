import type { Digest, Quote } from '../model/digest.ts'
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
  readonly importedOf: (story: Story) => Imported
  readonly topicsOf: (story: Story) => readonly EntryTopic[]
  /** The actors that have a file. */
  readonly known: KnownActors
  /** Who the actors of all stories are. */
  readonly across: ActorsAcross
}

/** Stories as the site shows them, each with an address of its own, newest first, undated ones last. */
export function createEntries(stories: readonly Story[], known: Known): readonly Entry[] {
  return distinct(stories.map((story) => createEntry(story, known)).sort(newestFirst))
}

function createEntry(story: Story, known: Known): Entry {
  const { site, topicsOf } = known
  const derived = known.derivedOf(story)
  const { removed, copies, firstPath } = known.importedOf(story)
  const path = storyPath(story)
  const whole = editDigest(derived.digest, story)
  const digest = { ...whole, quotes: whole.quotes.map((quote) => settleSpeaker(quote, story, known)) }
  const codes = story.countries ?? derived.countries
  const actors = story.actors ? story.actors.map((name) => known.known.find(name, derived.named)) : derived.actors
  return {
    story,
    path: storyPath(story),
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
    ...(firstPath !== undefined && firstPath !== path && { formerPath: firstPath }),
    removed,
    alsoPublished: [...story.alsoPublished, ...copies],
    digest: story.rights === 'full' ? digest : withoutPlaces(digest),
  }
}

/** An actor as the whole site knows it: an editor's file, else who it is across stories. */
function settleActor(actor: Actor, { file }: Story, { known, across }: Known): Actor {
  const own = known.settle(actor)
  const joined = across.of(file, own.slug)
  if (!joined) return own
  const { slug, name, type, country } = joined
  return known.settle({ slug, name, type, ...(country && { country }) })
}

function settleSpeaker(quote: Quote, { file }: Story, { across }: Known): Quote {
  const joined = quote.actor === undefined ? undefined : across.of(file, quote.actor)
  return joined ? { ...quote, actor: joined.slug } : quote
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

function newestFirst(a: Entry, b: Entry): number {
  const [dateA, dateB] = [a.story.date ?? '', b.story.date ?? '']
  if (dateA !== dateB) return dateA < dateB ? 1 : -1
  return a.story.file < b.story.file ? -1 : 1
}

/** Two stories of one day with one slug get an address each: the second file's ends in `-2`. */
function distinct(entries: readonly Entry[]): readonly Entry[] {
  const taken = new Set<string>()
  return entries.map((entry) => {
    let path = entry.path
    for (let copy = 2; taken.has(path); copy++) path = entry.path.replace(/\/$/, `-${copy}/`)
    taken.add(path)
    return path === entry.path ? entry : { ...entry, path }
  })
}
