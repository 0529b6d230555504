import { addTo } from '../../../../model/groups.ts'
import type { Clue, Reading } from '../clue.ts'
import { isSiteName } from '../title/site-names.ts'
import { readNames } from './names.ts'
import { hasGivenName } from './person.ts'

/** People who may be the article's authors, with all that speaks for and against it. */
export interface Candidate {
  readonly names: readonly string[]
  readonly clues: readonly Clue<readonly string[]>[]
  readonly traits: ReadonlySet<string>
}

/** Places where a lone word is more often something else than a name. */
const LOOSE = new Set(['opener', 'below opener', 'byline and more', 'beside the line of the day'])
const MOST_NAMES = 12
const MOST_CLUES = 150
/** How many lines around the headline a name is looked for in. */
const AROUND = 25

/** What is known of a set of people while the clues are gone through. */
interface Gathered {
  readonly names: readonly string[]
  readonly clues: Clue<readonly string[]>[]
  readonly traits: string[]
}

/** One candidate for each set of people that a page names as authors; what names a desk, an agency or the site itself is no one. */
export function listCandidates(
  clues: readonly Clue<readonly string[]>[],
  reading: Reading,
  sites: readonly string[],
): readonly Candidate[] {
  const byNames = new Map<string, Gathered>()
  const desks = new Set<string>()
  const some = clues.slice(0, MOST_CLUES)
  for (const clue of [...some, ...together(some)]) {
    const { names, traits } = keepPeople(clue, sites)
    if (names.length === 0) {
      for (const trait of traits) desks.add(trait)
      continue
    }
    const known = byNames.get(keyOf(names)) ?? { names, clues: [], traits: [] }
    known.clues.push(clue)
    known.traits.push(...traits)
    byNames.set(keyOf(names), known)
  }
  const nearby = textAround(reading)
  const keys = [...byNames.keys()]
  return [...byNames].map(([key, { names, clues, traits }]) => ({
    names,
    clues,
    traits: new Set([...traits, ...desks, ...likeNames(names, sites), ...relations(key, names, clues, keys, nearby)]),
  }))
}

/** The people that a byline names; without any, the trait says that it names a desk. */
function keepPeople(
  { value, traits }: Clue<readonly string[]>,
  sites: readonly string[],
): { names: readonly string[]; traits: readonly string[] } {
  const named = value.flatMap(readNames)
  const loose = LOOSE.has(traits.at(-1) ?? '')
  const kept = named.filter(({ name, kind }) =>
    kind === 'single'
      ? !loose && !isSiteName(name, sites)
      : kind === 'person' && (hasGivenName(name) || !isSiteName(name, sites)),
  )
  const names = [...new Set(kept.map(({ name }) => name))].slice(0, MOST_NAMES)
  if (names.length === 0) return { names, traits: named.length > 0 ? [`a desk: ${traits[0]}`] : [] }
  const single = kept.some(({ kind }) => kind === 'single') ? [`single: ${traits[0]}`, 'single'] : []
  return { names, traits: [...traits, ...single, ...(named.length > kept.length ? ['beside a desk'] : [])] }
}

function likeNames(names: readonly string[], sites: readonly string[]): readonly string[] {
  const known = names.filter(hasGivenName).length
  return [
    known === names.length ? 'given names' : known > 0 ? 'some given names' : 'no given name',
    ...(names.some((name) => isSiteName(name, sites)) ? ['is the site’s name'] : []),
  ]
}

/** How sets of names are told apart. */
export function keyOf(names: readonly string[]): string {
  return [...new Set(names.map((name) => name.normalize('NFKC').replace(/[‘’]/g, "'").toLowerCase()))].sort().join('; ')
}

/** What the same kind of place names several times is one byline: two links to two writers. */
function together(clues: readonly Clue<readonly string[]>[]): readonly Clue<readonly string[]>[] {
  const byKind = new Map<string, Clue<readonly string[]>[]>()
  for (const clue of clues) addTo(byKind, clue.traits[0] ?? '', clue)
  return [...byKind].flatMap(([kind, own]) => {
    const [first] = own
    if (!first || own.length === 1) return []
    return [{ ...first, value: own.flatMap(({ value }) => value), traits: [`${kind}, together`, 'together'] }]
  })
}

function textAround({ page, headlineAt = 0 }: Reading): string {
  const lines = page.lines.slice(Math.max(0, headlineAt - 5), headlineAt + AROUND)
  return lines
    .map(({ text }) => text.slice(0, 300))
    .join('\n')
    .toLowerCase()
}

function relations(
  key: string,
  names: readonly string[],
  clues: readonly Clue<readonly string[]>[],
  keys: readonly string[],
  nearby: string,
): readonly string[] {
  const seen = names.filter((name) => nearby.includes(name.toLowerCase())).length
  const trusts = new Set(clues.map(({ trust }) => trust)).size
  const own = new Set(key.split('; '))
  const others = keys.filter((other) => other !== key).map((other) => new Set(other.split('; ')))
  return [
    'anyone',
    `${Math.min(names.length, 4)} names`,
    `in ${Math.min(trusts, 4)} places`,
    seen === names.length ? 'all seen near' : seen > 0 ? 'some seen near' : 'none seen near',
    `${Math.min(others.length, 5)} others`,
    ...(others.some((other) => [...own].every((name) => other.has(name))) ? ['part of another'] : []),
    ...(others.some((other) => [...other].every((name) => own.has(name))) ? ['has another'] : []),
    ...(clues.length > 2 ? ['often'] : []),
  ]
}
