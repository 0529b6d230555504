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

/** The features of one country in a story, by name, but for the story's manner: what the weights of weights.json are multiplied with. */
export function describe(code: string, setting: Setting): ReadonlyMap<string, number> {
  const { evidence, filedFrom, home } = setting
  const own = evidence.get(code)
  const others = [...evidence.values()].filter((other) => other.code !== code && other.named > 0)
  const named = own?.named ?? 0
  const most = others.reduce((sum, other) => Math.max(sum, other.named), 0)
  const role = roleOf(code, setting)
  const isInTitle = own?.isInTitle ?? false
  const hasRivals = others.some((other) => other.isInTitle)
  const isMost = named > most
  const isUnnamed = named === 0 || (named === 1 && code === filedFrom)
  const ofRole: readonly (readonly [string, number | boolean])[] = [
    ['others', Math.log1p(others.length)],
    ['rivals in title', hasRivals && !isInTitle],
    ['unnamed', isUnnamed],
    ['nothing named', named === 0 && others.length === 0],
    ['opens the story', own?.isInLede ?? false],
    ['most named', isMost],
    ['in title', isInTitle],
    [NAMED[Math.min(named, NAMED.length - 1)] ?? '', true],
  ]
  const ofAll: readonly (readonly [string, number | boolean])[] = [
    ['always', true],
    [role, true],
    [filedFrom ? 'dated' : 'undated', true],
    ['named', Math.log1p(named)],
    ['named, squared', Math.log1p(named) ** 2 / 4],
    ['share', shareOf(named, others)],
    ['most named', isMost],
    ['only one', named > 0 && others.length === 0],
    ['others', Math.log1p(others.length)],
    ['passages', Math.log1p(own?.passages ?? 0)],
    ['scenes', Math.log1p(own?.scenes ?? 0)],
    ['in title', isInTitle],
    ['rivals in title', hasRivals && !isInTitle],
    ['rivals beside in title', hasRivals && isInTitle],
    ['listed', (own?.listed ?? 0) / (named || 1)],
    ['only listed', named > 0 && own?.listed === named],
    ['first in title', own?.opensTitle ?? false],
    ['possessive in title', own?.ownsTitle ?? false],
    ['home, filed elsewhere', code === home && filedFrom !== undefined && filedFrom !== home],
  ]
  const features = new Map<string, number>()
  for (const [name, value] of ofAll) if (value) features.set(name, Number(value))
  for (const [name, value] of ofRole) if (value) features.set(pairOf(name, role), Number(value))
  for (const [place, count] of own?.counts ?? []) {
    if (place.startsWith('dateline')) continue
    features.set(place, Math.log1p(count))
    if (place.startsWith('title') || place.startsWith('lede')) features.set(pairOf(place, role), Math.log1p(count))
  }
  if (filedFrom && TRADING_PLACES.has(filedFrom)) features.set(pairOf(role, `filed from ${filedFrom}`), 1)
  return features
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
  return named / (named + others.reduce((sum, other) => sum + other.named, 0) || 1)
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
