import { builtInActors, type KnownActor, type Office, offices } from './dictionary.ts'
import { Phrases } from './phrases.ts'
import { nationalities } from './places.ts'
import type { Sighting } from './sighting.ts'
import type { Passage, Word } from './words.ts'

const titles = new Phrases<Office>('any')
for (const office of offices) for (const title of office.titles) titles.add(title, office)
const byName = new Map(builtInActors.map((actor) => [actor.name, actor]))
const titleCounts = countTitles()

/** Words that make it another person than the holder: `former US secretary of state`, `deputy prime minister`. */
const NOT_THE_HOLDER = new Set(
  'former ex then late next new a an any every each no another deputy vice assistant future shadow would-be and or under'.split(
    ' ',
  ),
)

/**
 * Offices as they stand for their holders: `the US secretary of state` in a story of 2019-05-15 is Mike Pompeo, and `Prime Minister Abadi` is the one of that surname who held it.
 * An office with no name behind it needs the day of publication and its country beside it.
 */
export function findOffices(passages: readonly Passage[], date: string | undefined): Sighting[] {
  return passages.flatMap((passage) =>
    titles.find(passage.words).flatMap(({ from, to, values }) => {
      const named = findNamedHolder(passage, to, values, countryBefore(passage.words, from)?.code)
      if (named) return [{ passage, from: to, to: to + 1, known: named, type: named.type }]
      return findHolder(passage, from, to, values, date)
    }),
  )
}

/** `Prime Minister Abadi`: a holder, at whatever time, by the surname behind the title. */
function findNamedHolder(
  { words }: Passage,
  at: number,
  values: readonly Office[],
  country: string | undefined,
): KnownActor | undefined {
  const name = words[at]
  const next = words[at + 1]
  if (!name?.capital || name.gap !== ' ' || (next?.capital && next.gap === ' ' && !next.opens)) return undefined
  const holders = new Set(
    values
      .filter((office) => !country || office.country === country)
      .flatMap(({ terms }) => terms.map(({ holder }) => holder))
      .filter(
        (holder) =>
          surnameOf(holder) === name.key || byName.get(holder)?.aliases.some((alias) => surnameOf(alias) === name.key),
      ),
  )
  const [only] = holders
  return holders.size === 1 && only ? byName.get(only) : undefined
}

function findHolder(
  passage: Passage,
  from: number,
  to: number,
  values: readonly Office[],
  date: string | undefined,
): Sighting[] {
  const { words } = passage
  const nation = countryBefore(words, from) ?? countryAfter(words, to)
  const start = nation && nation.from < from ? nation.from : from
  const before = words[start - 1]
  const next = words[to]
  if (
    !date ||
    (before && before.gap !== undefined && NOT_THE_HOLDER.has(before.key)) ||
    (next?.capital && next.gap === ' ')
  )
    return []
  const fitting = values.filter((office) => (nation ? office.country === nation.code : titleCounts.get(office) === 1))
  const [office] = fitting
  if (!office || fitting.length > 1) return []
  const term = office.terms.find((each) => each.from <= date && (!each.to || date < each.to))
  const known = term && byName.get(term.holder)
  const end = nation && nation.to > to ? nation.to : to
  return known ? [{ passage, from: start, to: end, known, type: 'person', role: office.office }] : []
}

/** `Iraqi Prime Minister`, `Iraq’s prime minister`. */
function countryBefore(words: readonly Word[], at: number): { code: string; from: number; to: number } | undefined {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const match = nationalities.matchAt(words, from)
    const code = match?.values[0]?.code
    if (match && match.to === at && code && /^(?: |'s |’s |-)$/.test(words[at]?.gap ?? ''))
      return { code, from, to: at }
  }
  return undefined
}

/** `the prime minister of Iraq`. */
function countryAfter(words: readonly Word[], at: number): { code: string; from: number; to: number } | undefined {
  if (words[at]?.key !== 'of') return undefined
  const start = words[at + 1]?.key === 'the' ? at + 2 : at + 1
  const match = nationalities.matchAt(words, start)
  const nation = match?.values.find(({ demonym }) => !demonym)
  return match && nation ? { code: nation.code, from: at, to: match.to } : undefined
}

function surnameOf(name: string): string {
  const last = name.split(/[\s-]/).at(-1) ?? ''
  return last
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/ı/g, 'i')
    .toLowerCase()
}

/** In how many offices the same title is found; 1 for titles that say their body themselves: `NATO secretary general`. */
function countTitles(): ReadonlyMap<Office, number> {
  const counts = new Map<string, number>()
  for (const office of offices) for (const title of office.titles) counts.set(title, (counts.get(title) ?? 0) + 1)
  return new Map(
    offices
      .filter(({ country }) => !country)
      .map((office) => [office, Math.min(...office.titles.map((title) => counts.get(title) ?? 0))]),
  )
}
