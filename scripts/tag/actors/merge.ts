import { slugify } from '../../model/slug.ts'
import type { ActorType } from '../../model/tags.ts'
import { type Group, groupByName } from './groups.ts'
import { joinGroups } from './joinGroups.ts'
import { placeShort } from './shortForms.ts'
import { type Sighting, textOf } from './sighting.ts'

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

/**
 * Sightings as actors: same entry or same words are one, short forms go to the full name that stands nearest before them
 * (“Zarif” to Mohammad Javad Zarif, “IRGC” to “Islamic Revolutionary Guard Corps (IRGC)”), and short forms of nobody are dropped unless they are firm.
 */
export function mergeSightings(sightings: readonly Sighting[]): NamedActor[] {
  const ordered = [...sightings].sort(byPlace)
  const full = groupByName(ordered.filter(({ short }) => !short))
  return unite(placeShort(joinGroups(full), ordered).map(toActor))
}

/** A word taken for a person here and for a body there is one actor of the kind seen first: a page has one address. */
function unite(actors: readonly NamedActor[]): NamedActor[] {
  const bySlug = new Map<string, NamedActor>()
  for (const actor of actors) {
    const same = bySlug.get(actor.slug)
    const both = same && { ...same, sightings: [...same.sightings, ...actor.sightings].sort(byPlace) }
    bySlug.set(actor.slug, both ?? actor)
  }
  return [...bySlug.values()]
}

function toActor({ sightings }: Group): NamedActor {
  const ordered = sightings.length > 1 ? [...sightings].sort(byPlace) : sightings
  const known = ordered.find((each) => each.known)?.known
  if (known) {
    const { name, type, slug, country } = known
    return { name, type, slug, known: true, sightings: ordered, ...(country && { country }) }
  }
  const fullest = ordered.reduce((best, each) => (isFuller(each, best) ? each : best))
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

/** Whether a form says more than another; of two with as many words in Cyrillic the shorter, which is likelier to be the nominative. */
function isFuller(each: Sighting, best: Sighting): boolean {
  const longer = lengthOf(each) - lengthOf(best)
  const isDeclined =
    each.to - each.from === best.to - best.from && CYRILLIC.test(textOf(each)) && CYRILLIC.test(textOf(best))
  return isDeclined ? longer < 0 : longer > 0
}

const CYRILLIC = /^\p{Script=Cyrillic}/u

/** In UTF-16 units, as the text has it. */
function lengthOf({ passage: { words }, from, to }: Sighting): number {
  return (words[to - 1]?.end ?? 0) - (words[from]?.start ?? 0)
}

/** Title, deck, then paragraphs. */
function byPlace(a: Sighting, b: Sighting): number {
  return placeOf(a) - placeOf(b) || a.from - b.from
}

function placeOf({ passage }: Sighting): number {
  return passage.paragraph === -1 ? 0.5 : passage.paragraph
}
