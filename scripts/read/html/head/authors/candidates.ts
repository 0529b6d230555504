import type { Clue, Reading } from '../clue.ts'
import { isSiteName } from '../title/site-names.ts'
import { readNames } from './names.ts'

/** People who may be the article's authors, with all that speaks for and against it. */
export interface Candidate {
  readonly names: readonly string[]
  readonly clues: readonly Clue<readonly string[]>[]
  readonly traits: ReadonlySet<string>
}

const MOST_NAMES = 12
/** How many lines around the headline a name is looked for in. */
const AROUND = 25

/** One candidate for each set of people that a page names as authors; what names a desk, an agency or the site itself is no one. */
export function listCandidates(
  clues: readonly Clue<readonly string[]>[],
  reading: Reading,
  sites: readonly string[],
): readonly Candidate[] {
  const byNames = new Map<string, { names: readonly string[]; clues: Clue<readonly string[]>[]; traits: string[] }>()
  const desks = new Set<string>()
  for (const { clue, traits } of [...clues.map((clue) => ({ clue, traits: clue.traits })), ...together(clues)]) {
    const named = clue.value.flatMap(readNames)
    const kept = named.filter(({ name, kind }) => (kind === 'person' || kind === 'single') && !isSiteName(name, sites))
    const names = [...new Set(kept.map(({ name }) => name))].slice(0, MOST_NAMES)
    if (names.length === 0) {
      if (named.length > 0) for (const trait of traits.slice(0, 1)) desks.add(`a desk: ${trait}`)
      continue
    }
    const key = keyOf(names)
    const known = byNames.get(key) ?? { names, clues: [], traits: [] }
    known.clues.push(clue)
    known.traits.push(
      ...traits,
      ...(kept.some(({ kind }) => kind === 'single') ? [`single: ${traits[0]}`, 'single'] : []),
      ...(named.length > kept.length ? ['beside a desk'] : []),
    )
    byNames.set(key, known)
  }
  const nearby = textAround(reading)
  const keys = [...byNames.keys()]
  return [...byNames].map(([key, { names, clues, traits }]) => ({
    names,
    clues,
    traits: new Set([...traits, ...desks, ...relations(key, names, clues, keys, nearby)]),
  }))
}

/** How sets of names are told apart. */
export function keyOf(names: readonly string[]): string {
  return [...new Set(names.map((name) => name.normalize('NFKC').replace(/[‘’]/g, "'").toLowerCase()))].sort().join('; ')
}

/** What the same kind of place names several times is one byline: two links to two writers. */
function together(clues: readonly Clue<readonly string[]>[]) {
  const byKind = new Map<string, Clue<readonly string[]>[]>()
  for (const clue of clues) byKind.set(clue.traits[0] ?? '', [...(byKind.get(clue.traits[0] ?? '') ?? []), clue])
  return [...byKind].flatMap(([kind, [first, ...others]]) =>
    first && others.length > 0
      ? [
          {
            clue: { ...first, value: [first, ...others].flatMap(({ value }) => value) },
            traits: [`${kind}, together`, 'together'],
          },
        ]
      : [],
  )
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
