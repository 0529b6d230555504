import type { Evidence } from './evidence.ts'
import type { Passage } from './passage.ts'

/** What is known of a whole story when its countries are weighed. */
export interface Setting {
  readonly evidence: ReadonlyMap<string, Evidence>
  /** The country that the dateline's place lies in. */
  readonly filedFrom?: string
  /** The country that a story is taken to come from when it names none: its publisher's, or the usual one of its language. */
  readonly home?: string
  /** Whether someone says so, and it is not only taken from the language. */
  readonly isHomeStated: boolean
  /** How many words it has. */
  readonly words: number
  /** Words of trade-words.txt that the story has. */
  readonly trade: readonly string[]
}

/** Where market reports on other countries are filed from. */
const TRADING_PLACES: ReadonlySet<string> = new Set([
  'GB',
  'CH',
  'LU',
  'HK',
  'BE',
  'FR',
  'JP',
  'CA',
  'DE',
  'AU',
  'SG',
  'BH',
  'NL',
  'IT',
  'US',
])

/** The words of a story that lean towards some kind of story, each once. */
export function findTradeWords(passages: readonly Passage[]): readonly string[] {
  const found = new Set<string>()
  for (const { words } of passages) for (const { key, isTrade } of words) if (isTrade) found.add(key)
  return [...found]
}

/** Is told each feature by its name, with its value. */
export type See = (feature: string, value: number) => void

/** Tells the features of one country in a story, but for the story's manner: what the weights of weights.json are multiplied with. */
export function describe(code: string, setting: Setting, see: See): void {
  const { evidence, filedFrom, home } = setting
  const own = evidence.get(code)
  const others = [...evidence.values()].filter((other) => other.code !== code && other.namings.length > 0)
  const named = own?.namings.length ?? 0
  const most = others.reduce((sum, { namings }) => Math.max(sum, namings.length), 0)
  const isInTitle = own?.isInTitle ?? false
  const hasRivals = others.some((other) => other.isInTitle)
  const role = roleOf(code, setting)
  tell(see, 'always', true)
  tell(see, role, true)
  tell(see, filedFrom ? 'dated' : 'undated', true)
  tell(see, 'named', Math.log1p(named))
  tell(see, 'named, squared', Math.log1p(named) ** 2 / 4)
  tell(see, 'share', shareOf(named, others))
  tell(see, 'only one', named > 0 && others.length === 0)
  tell(see, 'passages', Math.log1p(own?.passages ?? 0))
  tell(see, 'scenes', Math.log1p(own?.scenes ?? 0))
  tell(see, 'listed', (own?.listed ?? 0) / (named || 1))
  tell(see, 'only listed', named > 0 && own?.listed === named)
  tell(see, 'first in title', own?.opensTitle ?? false)
  tell(see, 'possessive in title', own?.ownsTitle ?? false)
  tell(see, 'rivals beside in title', hasRivals && isInTitle)
  tell(see, 'home, filed elsewhere', code === home && filedFrom !== undefined && filedFrom !== home)
  tellBoth(see, 'others', role, Math.log1p(others.length))
  tellBoth(see, 'most named', role, named > most)
  tellBoth(see, 'in title', role, isInTitle)
  tellBoth(see, 'rivals in title', role, hasRivals && !isInTitle)
  tell(see, pairOf('unnamed', role), named === 0 || (named === 1 && code === filedFrom))
  tell(see, pairOf('nothing named', role), named === 0 && others.length === 0)
  tell(see, pairOf('opens the story', role), own?.isInLede ?? false)
  tell(see, pairOf(NAMED[Math.min(named, NAMED.length - 1)] ?? '', role), true)
  if (filedFrom && TRADING_PLACES.has(filedFrom)) see(pairOf(role, `filed from ${filedFrom}`), 1)
  for (const [place, count] of own?.counts ?? []) {
    if (!place.startsWith('dateline')) tellBoth(see, place, role, Math.log1p(count))
  }
}

function tell(see: See, name: string, value: number | boolean): void {
  if (value) see(name, Number(value))
}

/** A feature that weighs for itself, and again for the role. */
function tellBoth(see: See, name: string, role: string, value: number | boolean): void {
  tell(see, name, value)
  if (value) tell(see, pairOf(name, role), value)
}

/** What the manner of a story says of every country in one part of it: its trade words, each paired with the part. */
export function describeManner(part: Part, { trade }: Setting): readonly string[] {
  return trade.map((word) => pairOf(word, part))
}

/** `named 0` to `named 5`, which is 5 or more. */
const NAMED = [0, 1, 2, 3, 4, 5].map((count) => `named ${count}`)

const pairs = new Map<string, Map<string, string>>()

/** Two names as one, put together the first time only: `in title, home`. */
function pairOf(name: string, other: string): string {
  let known = pairs.get(other)
  if (!known) {
    known = new Map()
    pairs.set(other, known)
  }
  let pair = known.get(name)
  if (!pair) {
    pair = `${name}, ${other}`
    known.set(name, pair)
  }
  return pair
}

function shareOf(named: number, others: readonly Evidence[]): number {
  return named / (named + others.reduce((sum, { namings }) => sum + namings.length, 0) || 1)
}

/** What part a country may have in a story before anything is read of it. */
function roleOf(code: string, setting: Setting): string {
  const part = partOf(code, setting)
  return setting.filedFrom ? part : UNDATED[part]
}

type Part = 'filed at home' | 'filed abroad' | 'home' | 'other'

const UNDATED: Readonly<Record<Part, string>> = {
  'filed at home': 'filed at home, undated',
  'filed abroad': 'filed abroad, undated',
  home: 'home, undated',
  other: 'other, undated',
}

/** The same, whether the story says where it was filed or not. */
export function partOf(code: string, { filedFrom, home }: Setting): Part {
  if (code === filedFrom) return code === home ? 'filed at home' : 'filed abroad'
  return code === home ? 'home' : 'other'
}
