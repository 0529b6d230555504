import { slugify } from '../../model/slug.ts'
import type { ActorType } from '../../model/tags.ts'
import type { KnownActor } from './dictionary.ts'
import { phraseKey } from './key.ts'
import { initialsOf, isPartOf, isSamePerson, surnameOf } from './sameName.ts'
import { nameKeyOf, type Sighting, textOf, wordsOf } from './sighting.ts'

/** One actor of a story with every place that names it. */
export interface NamedActor {
  readonly name: string
  readonly type: ActorType
  readonly slug: string
  readonly country?: string
  /** Whether a list knows it. */
  readonly known: boolean
  /** In reading order. */
  readonly sightings: readonly Sighting[]
}

/** Sightings of one actor, by now; `words` are those of its fullest name. */
interface Group {
  readonly known: boolean
  readonly person: boolean
  readonly words: readonly string[]
  readonly sightings: Sighting[]
}

/** How many groups that share a word are compared with each other; a story has a handful. */
const MOST_COMPARED = 100

/**
 * Sightings as actors: same entry or same words are one, short forms go to the full name that stands nearest before them
 * (“Zarif” to Mohammad Javad Zarif, “IRGC” to “Islamic Revolutionary Guard Corps (IRGC)”), and short forms of nobody are dropped unless they are firm.
 */
export function mergeSightings(sightings: readonly Sighting[]): NamedActor[] {
  const ordered = [...sightings].sort(byPlace)
  const full = groupByName(ordered.filter(({ short }) => !short))
  const merged = [mergePeople, mergeAcronyms, mergeShortNames].reduce((groups, merge) => merge(groups), full)
  return unite(placeShort(merged, ordered).map(toActor))
}

/** A word taken for a person here and for a body there is one actor of the kind seen first: a page has one address. */
function unite(actors: readonly NamedActor[]): NamedActor[] {
  const bySlug = new Map<string, NamedActor>()
  for (const actor of actors) {
    const same = bySlug.get(actor.slug)
    const sightings = same ? [...same.sightings, ...actor.sightings].sort(byPlace) : actor.sightings
    bySlug.set(actor.slug, { ...(same ?? actor), sightings })
  }
  return [...bySlug.values()]
}

function groupByName(sightings: readonly Sighting[]): Group[] {
  const byKey = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const { known, type } = sighting
    const key = known ? `known ${known.slug}` : `${type === 'person'} ${nameKeyOf(sighting)}`
    const row = byKey.get(key)
    if (row) row.push(sighting)
    else byKey.set(key, [sighting])
  }
  return [...byKey.values()].map(createGroup)
}

function createGroup(sightings: Sighting[]): Group {
  const longest = sightings.reduce((best, each) => (each.to - each.from > best.to - best.from ? each : best))
  const person = longest.type === 'person'
  const words = person && longest.known ? nameWordsOf(longest.known) : nameKeyOf(longest).split(' ')
  return { known: sightings.some(({ known }) => known), person, words, sightings }
}

const nameWords = new WeakMap<KnownActor, readonly string[]>()

/** The words of a known actor's name as keys, worked out once. */
function nameWordsOf(actor: KnownActor): readonly string[] {
  let words = nameWords.get(actor)
  if (!words) {
    words = phraseKey(actor.name).split(' ')
    nameWords.set(actor, words)
  }
  return words
}

/** Puts each unknown group into the first other one that `isHome` says it belongs to; homes are looked for under their keys. */
function mergeUnknown(
  groups: readonly Group[],
  homeKeys: (home: Group) => readonly string[],
  groupKeys: (group: Group) => readonly string[],
  isHome: (group: Group, home: Group) => boolean,
): Group[] {
  const homes = new Map<string, Group[]>()
  for (const home of groups) {
    for (const key of homeKeys(home)) {
      const row = homes.get(key)
      if (!row) homes.set(key, [home])
      else if (row.length < MOST_COMPARED) row.push(home)
    }
  }
  const gone = new Set<Group>()
  for (const group of groups) {
    if (group.known) continue
    const home = groupKeys(group)
      .flatMap((key) => homes.get(key) ?? [])
      .find((each) => each !== group && !gone.has(each) && each.person === group.person && isHome(group, each))
    if (!home) continue
    for (const sighting of group.sightings) home.sightings.push(sighting)
    gone.add(group)
  }
  return groups.filter((group) => !gone.has(group))
}

const lastWord = ({ words }: Group) => words.slice(-1)
const outerWords = ({ words }: Group) => [...words.slice(0, 1), ...words.slice(-1)]

function mergePeople(groups: readonly Group[]): Group[] {
  return mergeUnknown(
    groups,
    lastWord,
    lastWord,
    (group, home) => group.person && isSamePerson(group.words, home.words, home.known),
  )
}

/** `Organisation for the Prohibition of Chemical Weapons` and a later `OPCW`. */
function mergeAcronyms(groups: readonly Group[]): Group[] {
  const initials = ({ sightings, person }: Group) =>
    person ? [] : sightings.flatMap((each) => initialsOf(wordsOf(each)))
  const acronym = ({ words, sightings: [first] }: Group) =>
    words.length === 1 && first && wordsOf(first)[0]?.acronym ? words : []
  return mergeUnknown(
    groups,
    (home) => [...new Set(initials(home))],
    acronym,
    () => true,
  )
}

/** The beginning or end of a longer name of the same story. */
function mergeShortNames(groups: readonly Group[]): Group[] {
  return mergeUnknown(
    groups,
    outerWords,
    outerWords,
    (group, home) => !group.person && isPartOf(group.words, home.words),
  )
}

/** Gives each short form to the full name last seen before it that begins or ends with its word, otherwise to the first after it. */
function placeShort(groups: readonly Group[], ordered: readonly Sighting[]): Group[] {
  const homeOf = new Map(groups.flatMap((group) => group.sightings.map((sighting) => [sighting, group] as const)))
  const first = new Map<string, Group>()
  for (const group of groups) for (const key of shortKeys(group)) if (!first.has(key)) first.set(key, group)
  const last = new Map<string, Group>()
  const alone: Sighting[] = []
  for (const sighting of ordered) {
    const group = homeOf.get(sighting)
    if (group) for (const key of shortKeys(group)) last.set(key, group)
    if (!sighting.short) continue
    const key = `${sighting.type === 'person'} ${wordsOf(sighting).at(-1)?.key}`
    const home = last.get(key) ?? first.get(key)
    if (home) home.sightings.push(sighting)
    else if (sighting.firm) alone.push(sighting)
  }
  return [...groups, ...groupByName(alone)]
}

function shortKeys({ words, person }: Group): string[] {
  return words.length > 1 ? [`${person} ${words[0]}`, `${person} ${surnameOf(words)}`] : []
}

function toActor({ sightings }: Group): NamedActor {
  const ordered = [...sightings].sort(byPlace)
  const known = ordered.find((each) => each.known)?.known
  if (known) {
    const { name, type, slug, country } = known
    return { name, type, slug, known: true, sightings: ordered, ...(country && { country }) }
  }
  const fullest = ordered.reduce((best, each) => (textOf(each).length > textOf(best).length ? each : best))
  const name = textOf(fullest)
  return {
    name,
    type: fullest.type,
    slug: slugify(name),
    known: false,
    sightings: ordered,
    ...(fullest.country && { country: fullest.country }),
  }
}

/** Title, deck, then paragraphs. */
function byPlace(a: Sighting, b: Sighting): number {
  return placeOf(a) - placeOf(b) || a.from - b.from
}

function placeOf({ passage }: Sighting): number {
  return passage.paragraph === -1 ? 0.5 : passage.paragraph
}
