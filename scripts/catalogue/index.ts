import type { Content } from '../content/index.ts'
import type { Memory } from '../model/memory.ts'
import { slugify } from '../model/slug.ts'
import type { Site, Story } from '../model/story.ts'
import type { Actor } from '../model/tags.ts'
import type { AllDerived } from '../store/index.ts'
import type { ActorsAcross } from '../weave/actors/index.ts'
import { joinAcross } from './actors/across.ts'
import { KnownActors } from './actors/known.ts'
import { roleOf } from './actors/role.ts'
import { createEntries } from './entries.ts'
import type { Entry } from './entry.ts'
import { group } from './group.ts'
import { type Imported, NOTHING_IMPORTED } from './imports.ts'
import type { ActorIndex, CountryIndex, SourceIndex, TopicIndex } from './indexes.ts'
import { createTimeline, type Timeline } from './periods/timeline.ts'
import { rememberEntries } from './remembered.ts'
import { type WovenEntries, weaveEntries } from './storylines/index.ts'
import { nameTopics } from './topics.ts'

export type { ActorIndex, CountryIndex, SourceIndex, TopicIndex } from './indexes.ts'

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
  readonly woven: WovenEntries
  readonly timeline: Timeline
}

/** Files every story under its countries, actors, topics and publisher. `derived` has what stories' words say, `imports` what the receipts tell of their import; what storylines tell is remembered. */
export function fileStories(
  read: Content,
  derived: Pick<AllDerived, 'derivedOf' | 'markOf'>,
  imports: ReadonlyMap<string, Imported>,
  memory: Memory,
): Catalogue {
  const { derivedOf } = derived
  // What an editor says is no actor has no page.
  const content = { ...read, actors: read.actors.filter(({ not }) => !not) }
  const { site } = content
  const known = new KnownActors(content.actors)
  const stories = content.stories.filter(({ draft }) => !draft)
  const namedIn = (story: Story) => derivedOf(story).named.map((actor) => ({ ...actor, ...known.settle(actor) }))
  const across = joinAcross(stories, namedIn, content.actors, { memory, markOf: derived.markOf })
  const entries = createEntries(stories, {
    site,
    ...derived,
    importedOf: ({ file }) => imports.get(file) ?? NOTHING_IMPORTED,
    topicsOf: nameTopics(stories, content.topics),
    known,
    across,
  })
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const remember = rememberEntries(memory, (path) => byPath.get(path))
  const { compare } = new Intl.Collator([site.language, 'en'])
  const byName = <T extends { readonly name: string }>(indexes: readonly T[]) =>
    [...indexes].sort((a, b) => compare(a.name, b.name))
  return {
    site,
    entries,
    countries: byName(fileCountries(entries, content)),
    actors: byName(fileActors(entries, content, known, across)),
    topics: byName(fileTopics(entries, content)),
    sources: byName(fileSources(entries)),
    woven: weaveEntries(entries, content.storylines, site.language, memory, remember),
    timeline: createTimeline(entries, remember),
  }
}

function fileCountries(entries: readonly Entry[], content: Content): readonly CountryIndex[] {
  const notes = new Map(content.countries.map(({ code, body }) => [code, body]))
  const groups = group(entries, ({ countries }) => countries.map((country) => [country.code, country]))
  return [...groups.values()].map(([country, entries]) => withNote({ ...country, entries }, notes.get(country.code)))
}

function fileTopics(entries: readonly Entry[], content: Content): readonly TopicIndex[] {
  const notes = new Map(content.topics.map(({ slug, body }) => [slug, body]))
  const groups = group(entries, ({ topics }) => topics.map((topic) => [topic.slug, topic]))
  return [...groups.values()].map(([topic, entries]) => withNote({ ...topic, entries }, notes.get(topic.slug)))
}

function fileSources(entries: readonly Entry[]): readonly SourceIndex[] {
  const groups = group(entries, ({ story }) => {
    const { name } = story.source
    return name ? [[slugify(name), { slug: slugify(name), name }]] : []
  })
  return [...groups.values()].map(([source, entries]) => ({ ...source, entries }))
}

/** Those of stories, and those that have a file alone. */
function fileActors(
  entries: readonly Entry[],
  content: Content,
  known: KnownActors,
  across: ActorsAcross,
): readonly ActorIndex[] {
  const groups = group(entries, ({ actors }) => actors.map((actor): [string, Actor] => [actor.slug, actor]))
  for (const file of content.actors) if (!groups.has(file.slug)) groups.set(file.slug, [known.entryOf(file), []])
  return [...groups.values()].map(([actor, entries]) => {
    const file = known.fileOf(actor.slug)
    const joined = across.bySlug(actor.slug)
    const role = roleOf(actor.slug, entries)
    const mayBe = across.mayBe(actor.slug).map((each) => known.settle(each))
    return { ...actor, entries, mayBe, ...(file && { file }), ...(joined && { joined }), ...(role && { role }) }
  })
}

function withNote<T extends CountryIndex | TopicIndex>(index: T, note: string | undefined): T {
  return note ? { ...index, note } : index
}
