import { actorPath, countryPath } from '../address.ts'
import type { Entry } from '../entry.ts'

/** Something that stories share, with how many of them do. */
export interface Counted {
  readonly name: string
  readonly path: string
  readonly count: number
}

/** Whom and what a group of stories names most. */
export interface Company {
  readonly countries: readonly Counted[]
  readonly actors: readonly Counted[]
}

const MOST = 10

type Counts = Map<string, { name: string; path: string; count: number }>

/** The countries and actors of some stories, most frequent first, without the one whose page it is. */
export function findCompany(entries: readonly Entry[], own = '', most = MOST): Company {
  const [countries, actors]: [Counts, Counts] = [new Map(), new Map()]
  for (const entry of entries) {
    for (const { code, name } of entry.countries) count(countries, name, countryPath(code))
    for (const { slug, name } of entry.actors) count(actors, name, actorPath(slug))
  }
  countries.delete(own)
  actors.delete(own)
  return { countries: mostFrequent(countries, most), actors: mostFrequent(actors, most) }
}

/** The actors of some stories: those of a country, and all others; most frequent first. */
export function partActors(
  entries: readonly Entry[],
  code: string,
): { readonly own: readonly Counted[]; readonly others: readonly Counted[] } {
  const [own, others]: [Counts, Counts] = [new Map(), new Map()]
  for (const { actors } of entries)
    for (const { slug, name, country } of actors) count(country === code ? own : others, name, actorPath(slug))
  return { own: mostFrequent(own, MOST), others: mostFrequent(others, MOST) }
}

function count(counts: Counts, name: string, path: string): void {
  const counted = counts.get(path)
  if (counted) counted.count++
  else counts.set(path, { name, path, count: 1 })
}

function mostFrequent(counts: ReadonlyMap<string, Counted>, most: number): readonly Counted[] {
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1)).slice(0, most)
}
