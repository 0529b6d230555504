import type { Content } from '../content/index.ts'
import type { Quote } from '../model/digest.ts'
import { slugify } from '../model/slug.ts'
import type { ActorFile, Site, Story, TopicFile } from '../model/story.ts'
import { countryName } from '../tag/countries/atlas.ts'
import type { ActorsAcross, JoinedActor } from '../weave/actors/index.ts'
import { joinAcross } from './across.ts'
import { storyPath } from './address.ts'
import type { Derived } from './derive/story.ts'
import type { Entry, EntryActor, EntryCountry, EntryTopic } from './entry.ts'
import { type Imported, NOTHING_IMPORTED } from './imports.ts'
import { KnownActors } from './known-actors.ts'

/** A country with everything filed under it. */
export interface CountryIndex extends EntryCountry {
  /** Newest first. */
  readonly entries: readonly Entry[]
  /** An editor's note, Markdown. */
  readonly note?: string
}

/** An actor with everything filed under it. */
export interface ActorIndex extends EntryActor {
  readonly entries: readonly Entry[]
  readonly file?: ActorFile
  /** What other names in stories are this actor's. */
  readonly joined?: JoinedActor
  /** Who may be meant where a name does not say who it is. */
  readonly mayBe: readonly EntryActor[]
}

/** A topic with everything filed under it. */
export interface TopicIndex extends EntryTopic {
  readonly entries: readonly Entry[]
  /** An editor's note, Markdown. */
  readonly note?: string
}

/** A publisher with its stories. */
export interface SourceIndex {
  readonly slug: string
  readonly name: string
  readonly entries: readonly Entry[]
}

/** All that the pages of a site are made of. */
export interface Catalogue {
  readonly site: Site
  /** Newest first, undated ones last. */
  readonly entries: readonly Entry[]
  /** By name. */
  readonly countries: readonly CountryIndex[]
  /** By name. */
  readonly actors: readonly ActorIndex[]
  /** By name. */
  readonly topics: readonly TopicIndex[]
  /** By name. */
  readonly sources: readonly SourceIndex[]
}

/** Files every story under its countries, actors and publisher. `derivedOf` gives what a story's words say, `imports` what the receipts tell of its import. */
export function fileStories(
  content: Content,
  derivedOf: (story: Story) => Derived,
  imports: ReadonlyMap<string, Imported>,
): Catalogue {
  const { site } = content
  const known = new KnownActors(content.actors)
  const stories = content.stories.filter(({ draft }) => !draft)
  const namedIn = (story: Story) => derivedOf(story).named.map((actor) => ({ ...actor, ...known.settle(actor) }))
  const across = joinAcross(stories, namedIn, content.actors)
  const topicsOf = nameTopics(stories, content.topics)
  const entries = distinct(
    stories
      .map((story) =>
        entryOf(story, derivedOf(story), imports.get(story.file) ?? NOTHING_IMPORTED, known, across, topicsOf, site),
      )
      .sort(newestFirst),
  )
  const notes = new Map(content.countries.map(({ code, body }) => [code, body]))
  const countries = group(entries, ({ countries }) => countries.map((country) => [country.code, country]))
  const actors = group(entries, ({ actors }) => actors.map((actor) => [actor.slug, actor]))
  for (const file of content.actors) if (!actors.has(file.slug)) actors.set(file.slug, [known.entryOf(file), []])
  const sources = group(entries, ({ story }) => {
    const { name } = story.source
    return name ? [[slugify(name), { slug: slugify(name), name }]] : []
  })
  const topicNotes = new Map(content.topics.map(({ slug, body }) => [slug, body]))
  const topics = group(entries, ({ topics }) => topics.map((topic) => [topic.slug, topic]))
  const byName = new Intl.Collator([site.language, 'en']).compare
  return {
    site,
    entries,
    countries: [...countries.values()]
      .map(([country, entries]) => withNote({ ...country, entries }, notes.get(country.code)))
      .sort((a, b) => byName(a.name, b.name)),
    actors: [...actors.values()]
      .map(([actor, entries]) => actorIndexOf(actor, entries, known, across))
      .sort((a, b) => byName(a.name, b.name)),
    topics: [...topics.values()]
      .map(([topic, entries]) => withNote({ ...topic, entries }, topicNotes.get(topic.slug)))
      .sort((a, b) => byName(a.name, b.name)),
    sources: [...sources.values()]
      .map(([source, entries]) => ({ ...source, entries }))
      .sort((a, b) => byName(a.name, b.name)),
  }
}

function entryOf(
  story: Story,
  derived: Derived,
  { removed, copies }: Imported,
  known: KnownActors,
  across: ActorsAcross,
  topicsOf: (story: Story) => readonly EntryTopic[],
  site: Site,
): Entry {
  const settle = (actor: EntryActor) => settleActor(actor, story, known, across)
  const whole = { ...derived.digest, ...story.overrides }
  const digest = { ...whole, quotes: whole.quotes.map((quote) => settleSpeaker(quote, story, across)) }
  const codes = story.countries ?? derived.countries
  const actors = story.actors ? story.actors.map((name) => known.find(name, derived.named)) : derived.actors
  return {
    story,
    path: storyPath(story),
    ...(story.date && { day: story.date.slice(0, 10) }),
    language: story.language ?? site.language,
    countries: [...new Set(codes)].map((code) => ({ code, name: countryName(code, site.language) })),
    actors: distinctBySlug(actors.map(settle)),
    topics: topicsOf(story),
    removed,
    alsoPublished: [...story.alsoPublished, ...copies],
    digest: story.rights === 'full' ? digest : withoutPlaces(digest),
  }
}

/** The topics of a story, each by the name that an editor gives it, else as the first story in the order of files writes it. */
function nameTopics(stories: readonly Story[], files: readonly TopicFile[]): (story: Story) => readonly EntryTopic[] {
  const names = new Map<string, string>()
  for (const { slug, name } of files) if (name) names.set(slug, name)
  for (const { topics } of stories)
    for (const topic of topics) if (!names.has(slugify(topic))) names.set(slugify(topic), topic)
  return ({ topics }) =>
    [...new Set(topics.map(slugify))].filter(Boolean).map((slug) => ({ slug, name: names.get(slug) ?? slug }))
}

/** An actor as the whole site knows it: an editor's file, else who it is across stories. */
function settleActor(actor: EntryActor, { file }: Story, known: KnownActors, across: ActorsAcross): EntryActor {
  const own = known.settle(actor)
  const joined = across.of(file, own.slug)
  if (!joined) return own
  const { slug, name, type, country } = joined
  return known.settle({ slug, name, type, ...(country && { country }) })
}

function settleSpeaker(quote: Quote, { file }: Story, across: ActorsAcross): Quote {
  const joined = quote.actor === undefined ? undefined : across.of(file, quote.actor)
  return joined ? { ...quote, actor: joined.slug } : quote
}

function distinctBySlug(actors: readonly EntryActor[]): readonly EntryActor[] {
  return [...new Map(actors.map((actor) => [actor.slug, actor])).values()]
}

function actorIndexOf(
  actor: EntryActor,
  entries: readonly Entry[],
  known: KnownActors,
  across: ActorsAcross,
): ActorIndex {
  const file = known.fileOf(actor.slug)
  const joined = across.bySlug(actor.slug)
  const mayBe = across.mayBe(actor.slug).map((each) => known.settle(each))
  return { ...actor, entries, mayBe, ...(file && { file }), ...(joined && { joined }) }
}

/** A digest whose parts lead nowhere: the text that they are from is not on the page. */
function withoutPlaces({ keyPoints, timeline, quotes }: Entry['digest']): Entry['digest'] {
  return {
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

function group<T>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly (readonly [string, T])[],
): Map<string, [T, Entry[]]> {
  const groups = new Map<string, [T, Entry[]]>()
  for (const entry of entries) {
    for (const [key, value] of keysOf(entry)) {
      const filed = groups.get(key)
      if (filed) filed[1].push(entry)
      else groups.set(key, [value, [entry]])
    }
  }
  return groups
}

function withNote<T extends CountryIndex | TopicIndex>(index: T, note: string | undefined): T {
  return note ? { ...index, note } : index
}
