import { slugify } from '../../model/slug.ts'
import type { ActorType } from '../../model/tags.ts'
import { phraseKey } from './dictionary.ts'
import { type Sighting, textOf, wordsOf } from './sighting.ts'
import type { Word } from './words.ts'

/** One actor of a story with every place that names it. */
export interface NamedActor {
  readonly name: string
  readonly type: ActorType
  readonly slug: string
  readonly country?: string
  readonly known: boolean
  /** In reading order. */
  readonly sightings: readonly Sighting[]
}

interface Group {
  readonly key: string
  readonly sightings: Sighting[]
}

/**
 * Sightings as actors: same entry or same words are one, short forms go to the full name that stands nearest before them
 * (“Zarif” to Mohammad Javad Zarif, “IRGC” to “Islamic Revolutionary Guard Corps (IRGC)”), and short forms of nobody are dropped unless they are firm.
 */
export function mergeSightings(sightings: readonly Sighting[]): NamedActor[] {
  const ordered = [...sightings].sort(byPlace)
  const groups = new Map<string, Group>()
  for (const sighting of ordered) if (!sighting.short) addTo(groups, keyOfSighting(sighting), sighting)
  mergePeople(groups)
  mergeAcronyms(groups)
  mergeShortNames(groups)
  for (const sighting of ordered.filter(({ short }) => short)) {
    const home = findFullName(groups, sighting)
    if (home) home.sightings.push(sighting)
    else if (sighting.firm) addTo(groups, keyOfSighting(sighting), sighting)
  }
  return [...groups.values()].map(toActor)
}

function addTo(groups: Map<string, Group>, key: string, sighting: Sighting): void {
  const group = groups.get(key)
  if (group) group.sightings.push(sighting)
  else groups.set(key, { key, sightings: [sighting] })
}

function keyOfSighting(sighting: Sighting): string {
  return sighting.known ? `known ${sighting.known.slug}` : `${kindOf(sighting)} ${phraseKey(textOf(sighting))}`
}

function kindOf({ type }: Sighting): 'person' | 'body' {
  return type === 'person' ? 'person' : 'body'
}

/** Full names of one person: `Delgado Ruiz` is Maria Delgado Ruiz, a known name covers the same words found unknown, and `J. Kerry` or `John F. Kerry` is John Kerry. */
function mergePeople(groups: Map<string, Group>): void {
  const people = [...groups.values()].filter(({ sightings }) => sightings[0] && kindOf(sightings[0]) === 'person')
  for (const group of people) {
    const words = namesOf(group)
    const home = people.find(
      (other) => other !== group && groups.has(other.key) && isSamePerson(words, namesOf(other), other),
    )
    if (home && groups.has(group.key) && !group.key.startsWith('known')) moveTo(groups, group, home)
  }
}

function isSamePerson(a: readonly string[], b: readonly string[], home: Group): boolean {
  if (a.length > 1 && a.length < b.length && a.every((word, index) => word === b[b.length - a.length + index])) return true
  if (a.at(-1) !== b.at(-1) || a.length < 2 || b.length < 2) return false
  if (a.length > b.length && !home.key.startsWith('known')) return false
  const [first = ''] = a
  const [other = ''] = b
  return first === other || (first[0] === other[0] && (first.length === 1 || other.length === 1))
}

/** `Organisation for the Prohibition of Chemical Weapons` and a later `OPCW`. */
function mergeAcronyms(groups: Map<string, Group>): void {
  const bodies = [...groups.values()].filter(({ sightings }) => sightings[0] && kindOf(sightings[0]) === 'body')
  for (const group of bodies) {
    const [word, ...rest] = wordsOf(group.sightings[0] ?? never())
    if (!word?.acronym || rest.length > 0 || group.key.startsWith('known')) continue
    const home = bodies.find(
      (other) =>
        other !== group &&
        groups.has(other.key) &&
        other.sightings.some((each) => initialsOf(wordsOf(each)).has(word.key)),
    )
    if (home) moveTo(groups, group, home)
  }
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'a', 'de', 'la', 'du', 'des'])

function initialsOf(words: readonly Word[]): ReadonlySet<string> {
  if (words.length < 2) return new Set()
  const all = words.map(({ key }) => key[0] ?? '').join('')
  const main = words.filter(({ key }) => !SMALL.has(key))
  return new Set([all, main.map(({ key }) => key[0] ?? '').join('')])
}

/** `Arriva` after `Arriva Buses Wales`, `Foreign Ministry` after `Iranian Foreign Ministry`: the beginning or end of a longer name of the same story. */
function mergeShortNames(groups: Map<string, Group>): void {
  const bodies = [...groups.values()].filter(({ sightings }) => sightings[0] && kindOf(sightings[0]) === 'body')
  for (const group of bodies) {
    if (group.key.startsWith('known')) continue
    const words = namesOf(group)
    const home = bodies.find((other) => other !== group && groups.has(other.key) && isPartOf(words, namesOf(other)))
    if (home) moveTo(groups, group, home)
  }
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length >= whole.length) return false
  const start = part.every((word, index) => whole[index] === word)
  const offset = whole.length - part.length
  return start || (part.length > 1 && part.every((word, index) => whole[offset + index] === word))
}

/** The full name that a short form stands for: the last one before it that ends (or begins) with that word, otherwise the first after it. */
function findFullName(groups: ReadonlyMap<string, Group>, short: Sighting): Group | undefined {
  const word = wordsOf(short).at(-1)?.key
  if (!word) return undefined
  const fitting = [...groups.values()].filter(
    ({ sightings }) =>
      sightings[0] &&
      kindOf(sightings[0]) === kindOf(short) &&
      sightings.some((each) => !each.short && hasName(each, word)),
  )
  let best: Group | undefined
  let nearest: Sighting | undefined
  for (const group of fitting) {
    const before = group.sightings.filter((each) => !each.short && byPlace(each, short) < 0).at(-1)
    if (before && (!nearest || byPlace(nearest, before) < 0)) [best, nearest] = [group, before]
  }
  return best ?? fitting[0]
}

function hasName(sighting: Sighting, word: string): boolean {
  const words = namesOf({ key: '', sightings: [sighting] })
  return words.length > 1 && (words.at(-1) === word || words[0] === word)
}

/** The words of a group's fullest name. */
function namesOf({ sightings }: Group): readonly string[] {
  const longest = sightings.reduce(
    (best, each) => (each.to - each.from > best.to - best.from ? each : best),
    sightings[0] ?? never(),
  )
  const name = longest.known?.type === 'person' ? longest.known.name : textOf(longest)
  return phraseKey(name).split(' ')
}

function moveTo(groups: Map<string, Group>, from: Group, to: Group): void {
  to.sightings.push(...from.sightings)
  groups.delete(from.key)
}

function toActor({ sightings }: Group): NamedActor {
  const ordered = [...sightings].sort(byPlace)
  const known = ordered.find((each) => each.known)?.known
  if (known) {
    const { name, type, slug, country } = known
    return { name, type, slug, known: true, sightings: ordered, ...(country && { country }) }
  }
  const fullest = ordered.reduce(
    (best, each) => (textOf(each).length > textOf(best).length ? each : best),
    ordered[0] ?? never(),
  )
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

function never(): never {
  throw new Error('a group without sightings')
}
