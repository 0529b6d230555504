import { keyOf, phraseKey } from '../words/key.ts'
import type { Passage, Word } from '../words/passage.ts'
import { type Dictionary, type Office, offices, type Term } from './dictionary.ts'
import type { KnownActor } from './knownActor.ts'
import { Phrases } from './phrases.ts'
import { nationalities } from './places.ts'
import type { Sighting } from './sighting.ts'

/** A title as it stands for an office; `alone` says that it needs no country. */
interface Title {
  readonly office: Office
  readonly alone: boolean
}

const titles = new Phrases<Title>('any')
for (const office of offices) {
  const owned: Title = { office, alone: false }
  const free: Title = { office, alone: true }
  for (const title of office.titles) {
    const alone = office.alone?.includes(title) ?? !office.country
    titles.add(title, alone ? free : owned)
  }
}
const shared = findSharedTitles()
const surnames = new WeakMap<Term, string>()

/** Words that make it another person than the holder: `former US secretary of state`, `deputy prime minister`. */
const NOT_THE_HOLDER = new Set(
  'former ex then late next new a an any every each no another deputy vice assistant future shadow would be and or under'.split(
    ' ',
  ),
)

/**
 * Offices as they stand for their holders: `the US secretary of state` in a story of 2019-05-15 is Mike Pompeo, and `Prime Minister Abadi` is the one of that surname who held it.
 * An office with no name behind it needs the day of publication and its country beside it.
 */
export function findOffices(
  passages: readonly Passage[],
  dictionary: Dictionary,
  date: string | undefined,
): Sighting[] {
  const personOf = (holder: string | undefined) => (holder ? dictionary.byKey.get(phraseKey(holder)) : undefined)
  return passages.flatMap((passage) =>
    titles.find(passage.words).flatMap((match): Sighting[] => {
      const named = findNamedHolder(passage.words, match.from, match.to, match.values, date)
      const span = named ?? findHolder(passage.words, match.from, match.to, match.values, date)
      const known: KnownActor | undefined = personOf(span?.holder)
      return span && known ? [{ passage, from: span.from, to: span.to, known, type: 'person' }] : []
    }),
  )
}

interface HolderSpan {
  readonly from: number
  readonly to: number
  readonly holder: string
}

/** `Prime Minister Abadi`, `President al-Assad`: a holder by the surname behind the title; of several, the last before the story's day. */
function findNamedHolder(
  words: readonly Word[],
  from: number,
  to: number,
  values: readonly Title[],
  date: string | undefined,
): HolderSpan | undefined {
  const article = /^(?:al|el)$/.test(words[to]?.key ?? '')
  const at = article ? to + 1 : to
  const name = words[at]
  const next = words[at + 1]
  if (!name?.capital || words[to]?.gap !== ' ' || (next?.capital && next.gap === ' ' && !next.opens)) return undefined
  const country = countryBefore(words, from)?.code
  const terms = values
    .filter(({ office }) => !country || office.country === country)
    .flatMap(({ office }) => office.terms)
    .filter((term) => surnameKey(term) === name.key)
  const holder = chooseHolder(terms, date)
  return holder ? { from: to, to: at + 1, holder } : undefined
}

function chooseHolder(terms: readonly Term[], date: string | undefined): string | undefined {
  const holders = new Set(terms.map(({ holder }) => holder))
  if (holders.size < 2) return terms[0]?.holder
  if (!date) return undefined
  const begun = terms.filter(({ from }) => from <= date)
  return begun.reduce<Term | undefined>((last, term) => (last && last.from > term.from ? last : term), undefined)
    ?.holder
}

function findHolder(
  words: readonly Word[],
  from: number,
  to: number,
  values: readonly Title[],
  date: string | undefined,
): HolderSpan | undefined {
  const nation = countryBefore(words, from) ?? countryAfter(words, to)
  const start = Math.min(from, nation?.from ?? from)
  const end = Math.max(to, nation?.to ?? to)
  const next = words[to]
  if (!date || NOT_THE_HOLDER.has(words[start - 1]?.key ?? '') || (next?.capital && next.gap === ' ')) return undefined
  const [title, ...others] = values.filter(({ office: { country }, alone }) =>
    nation ? country === nation.code || (country && alone) : alone,
  )
  if (!title || others.length > 0 || (!nation && shared.has(title.office))) return undefined
  const term = termOn(title.office, date)
  return term && { from: start, to: end, holder: term.holder }
}

/** The term of a day. The day on which one ends is still its holder's when nobody follows at once. */
function termOn({ terms }: Office, date: string): Term | undefined {
  const begun = terms.filter(({ from }) => from <= date)
  return begun.find(({ to }) => !to || date < to) ?? begun.find(({ to }) => date === to)
}

interface NationSpan {
  readonly code: string
  readonly from: number
  readonly to: number
}

/** `Iraqi Prime Minister`, `Iraq’s prime minister`. */
function countryBefore(words: readonly Word[], title: number): NationSpan | undefined {
  // `the Russian acting president`
  const at = /^(?:acting|interim)$/.test(words[title - 1]?.key ?? '') ? title - 1 : title
  if (!/^(?: |['’]s |-)$/.test(words[at]?.gap ?? '')) return undefined
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const match = nationalities.matchAt(words, from)
    const [nation] = match?.values ?? []
    if (match?.to === at && nation) return { code: nation.code, from, to: at }
  }
  return undefined
}

/** `the prime minister of Iraq`. */
function countryAfter(words: readonly Word[], at: number): NationSpan | undefined {
  if (words[at]?.key !== 'of') return undefined
  const match = nationalities.matchAt(words, words[at + 1]?.key === 'the' ? at + 2 : at + 1)
  const nation = match?.values.find(({ demonym }) => !demonym)
  return match && nation ? { code: nation.code, from: at, to: match.to } : undefined
}

/** `al-Abadi` is looked for as Abadi. */
function surnameKey(term: Term): string {
  let key = surnames.get(term)
  if (key === undefined) {
    key = keyOf(term.holder.split(/[\s-]/).at(-1) ?? '')
    surnames.set(term, key)
  }
  return key
}

/** Offices of no country one of whose titles belongs to another as well: `high representative`. Only titles that say their body themselves need no country: `NATO secretary general`. */
function findSharedTitles(): ReadonlySet<Office> {
  const counts = new Map<string, number>()
  for (const office of offices) for (const title of office.titles) counts.set(title, (counts.get(title) ?? 0) + 1)
  return new Set(offices.filter((office) => office.titles.some((title) => (counts.get(title) ?? 0) > 1)))
}
