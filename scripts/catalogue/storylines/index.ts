import { basename } from 'node:path'
import { markOf } from '../../model/mark.ts'
import type { Memory } from '../../model/memory.ts'
import type { StorylineFile } from '../../model/story.ts'
import { countryName } from '../../tag/countries/atlas.ts'
import { Loom } from '../../weave/index.ts'
import { type MissedEdit, readEdit } from '../../weave/storylines/edit.ts'
import type { Storyline } from '../../weave/storylines/index.ts'
import type { Entry } from '../entry.ts'
import type { Remember, RememberEntries } from '../remembered.ts'
import { readAccount } from './account.ts'
import type { Shown } from './place.ts'
import type { StorylineIndex, StorylineLink } from './storyline.ts'
import { tell } from './told.ts'

/** What the stories of a site have to do with each other. */
export interface WovenEntries {
  /** The one that moved last first. */
  readonly storylines: readonly StorylineIndex[]
  storylineOf(entry: Entry): StorylineIndex | undefined
  /** On the same events, likest first. */
  relatedTo(entry: Entry): readonly Entry[]
  /** What an editor’s files speak of and what is not there; stories by the names of their files. */
  readonly missed: readonly MissedEdit[]
}

/** Weaves the stories of a site, which come newest first. `files`: what an editor says of storylines; what a storyline tells is remembered. */
export function weaveEntries(
  entries: readonly Entry[],
  files: readonly StorylineFile[],
  language: string,
  memory: Memory,
  rememberOf: RememberEntries,
): WovenEntries {
  const byId = new Map(entries.map((entry) => [entry.path, entry]))
  const idOf = new Map(entries.map((entry) => [nameOf(entry) ?? '', entry.path]))
  const { stories, storylines, missed } = new Loom(memory).weave(entries.map(readAccount), {
    edits: files.map((file) => readEdit(file, (name) => idOf.get(name))),
  })
  const links = new Map(storylines.map(({ slug, title }): [string, StorylineLink] => [slug, { slug, title }]))
  const shown: Shown = {
    entryOf: (id) => byId.get(id),
    countryOf: (code) => ({ code, name: countryName(code, language) }),
  }
  const remember = (title: string, told: readonly Entry[]) =>
    rememberOf(markOf(JSON.stringify([language, title, told.map(({ mark }) => mark)])))
  const indexes = storylines.map((storyline) => createIndex(storyline, shown, (slug) => links.get(slug), remember))
  const bySlug = new Map(indexes.map((index) => [index.slug, index]))
  const places = new Map(stories.map(({ story, storyline, related }) => [story.id, { storyline, related }]))
  return {
    storylines: indexes.sort(movedLast),
    storylineOf: ({ path }) => bySlug.get(places.get(path)?.storyline ?? ''),
    missed: missed.map((miss) => ({ ...miss, name: nameOf(byId.get(miss.name)) ?? miss.name })),
    relatedTo: ({ path }) => places.get(path)?.related.flatMap(({ id }) => byId.get(id) ?? []) ?? [],
  }
}

/** `2019-05-15-us-begins`, the name of a story’s file. */
function nameOf(entry: Entry | undefined): string | undefined {
  return entry && basename(entry.story.file, '.md')
}

function createIndex(
  storyline: Storyline,
  shown: Shown,
  linkTo: (slug: string) => StorylineLink | undefined,
  remember: (title: string, told: readonly Entry[]) => Remember,
): StorylineIndex {
  const { slug, title, redirects, note, from, to } = storyline
  const entries = storyline.stories.flatMap((id) => shown.entryOf(id) ?? []).reverse()
  const cameFrom = storyline.cameFrom && linkTo(storyline.cameFrom)
  const named = new Map(entries.flatMap(({ actors }) => actors).map((actor) => [actor.slug, actor]))
  return {
    slug,
    title,
    redirects,
    entries,
    countries: storyline.countries.map(shown.countryOf),
    actors: storyline.actors.flatMap((slug) => named.get(slug) ?? []),
    papers: papersOf(entries),
    ledTo: storyline.ledTo.flatMap((slug) => linkTo(slug) ?? []),
    told: tell(storyline, shown, remember(title, entries)),
    ...(note && { note }),
    ...(from && to && { from, to }),
    ...(cameFrom && { cameFrom }),
  }
}

/** The papers of some stories, that with most of them first, then by name. */
export function papersOf(entries: readonly Entry[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { story } of entries) {
    const name = story.source.name ?? story.source.agency
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
}

function movedLast(a: StorylineIndex, b: StorylineIndex): number {
  const [dayA, dayB] = [a.to ?? '', b.to ?? '']
  if (dayA !== dayB) return dayA < dayB ? 1 : -1
  return b.entries.length - a.entries.length || (a.slug < b.slug ? -1 : 1)
}
