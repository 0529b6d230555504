import { readFileSync } from 'node:fs'
import { type Evidence, KINDS, namesCountry, ZONES } from './evidence.ts'
import type { Passage } from './spot.ts'

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

const TRADE: ReadonlySet<string> = new Set(
  readFileSync(new URL('./data/trade-words.txt', import.meta.url), 'utf8')
    .replace(/^#.*$/gmu, '')
    .split(/\s+/u)
    .filter(Boolean),
)

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
  for (const { words } of passages) for (const { key } of words) if (TRADE.has(key)) found.add(key)
  return [...found]
}

/** The features of one country in a story, by name: what the weights of weights.json are multiplied with. */
export function describe(code: string, setting: Setting): ReadonlyMap<string, number> {
  const { evidence, filedFrom, home, trade } = setting
  const own = evidence.get(code)
  const others = [...evidence.values()].filter((other) => other.code !== code && other.named > 0)
  const named = own?.named ?? 0
  const most = Math.max(0, ...others.map((other) => other.named))
  const role = roleOf(code, setting)
  const features = new Map<string, number>([
    ['always', 1],
    [role, 1],
  ])
  const set = (name: string, value = 1) => {
    if (value !== 0) features.set(name, value)
  }

  for (const zone of ZONES) {
    if (zone === 'dateline') continue
    for (const kind of KINDS) {
      const count = Math.log1p(own?.counts.get(`${zone} ${kind}`) ?? 0)
      set(`${zone} ${kind}`, count)
      if (zone === 'title' || zone === 'lede') set(`${zone} ${kind}, ${role}`, count)
    }
  }
  set(filedFrom ? 'dated' : 'undated')
  set('named', Math.log1p(named))
  set('named, squared', Math.log1p(named) ** 2 / 4)
  set('share', shareOf(named, others))
  set('most named', named > most ? 1 : 0)
  set('only one', named > 0 && others.length === 0 ? 1 : 0)
  set('others', Math.log1p(others.length))
  set(`others, ${role}`, Math.log1p(others.length))
  set('passages', Math.log1p(own?.passages ?? 0))
  set('scenes', Math.log1p(own?.scenes ?? 0))
  const inTitle = titled(own)
  const rivals = others.filter((other) => titled(other)).length
  set('in title', inTitle ? 1 : 0)
  set('rivals in title', rivals > 0 && !inTitle ? 1 : 0)
  set(`rivals in title, ${role}`, rivals > 0 && !inTitle ? 1 : 0)
  set('rivals beside in title', rivals > 0 && inTitle ? 1 : 0)
  set(`unnamed, ${role}`, named === 0 || (named === 1 && code === filedFrom) ? 1 : 0)
  set(`nothing named, ${role}`, named === 0 && others.length === 0 ? 1 : 0)
  set(`opens the story, ${role}`, opensStory(own) ? 1 : 0)
  if (filedFrom && TRADING_PLACES.has(filedFrom)) set(`${role}, filed from ${filedFrom}`)
  set(`most named, ${role}`, named > most ? 1 : 0)
  set(`in title, ${role}`, inTitle ? 1 : 0)
  set(`named ${Math.min(named, 5)}, ${role}`)
  set('listed', (own?.listed ?? 0) / (named || 1))
  set('only listed', named > 0 && own?.listed === named ? 1 : 0)
  set('first in title', own?.opensTitle ? 1 : 0)
  set('possessive in title', own?.ownsTitle ? 1 : 0)
  if (code === home && filedFrom && filedFrom !== home) set('home, filed elsewhere', 1)
  const part = role.replace(', undated', '')
  for (const word of trade) set(`${word}, ${part}`)
  return features
}

function shareOf(named: number, others: readonly Evidence[]): number {
  return named / (named + others.reduce((sum, other) => sum + other.named, 0) || 1)
}

/** What part a country may have in a story before anything is read of it. */
function roleOf(code: string, { filedFrom, home }: Setting): string {
  if (code === filedFrom) return code === home ? 'filed at home' : 'filed abroad'
  const part = code === home ? 'home' : 'other'
  return filedFrom ? part : `${part}, undated`
}

function titled(evidence: Evidence | undefined): boolean {
  return KINDS.some((kind) => namesCountry(kind) && evidence?.counts.has(`title ${kind}`))
}

function opensStory(evidence: Evidence | undefined): boolean {
  return KINDS.some((kind) => namesCountry(kind) && evidence?.counts.has(`lede ${kind}`))
}
