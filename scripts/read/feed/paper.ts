import { decodePercent } from '../../model/percent.ts'

/** A feed's paper and, where its title names one beside it, the section that the feed is of. */
export interface Paper {
  readonly name: string
  readonly section?: string
}

const BETWEEN = /\s+[-–—|>»/·•]+\s+|\s*::\s*|:\s+/u
/** What says of a feed only that it is one. */
const FEED_WORDS =
  /^(?:rss|feed|rss feed|atom|home|homepage|all|all news|all posts|latest|latest news|latest posts|news feed)$/i
const LEAST_LETTERS = 4

/**
 * Tells a paper from its section in the title of a feed, as `Morning Sheet: Shipping` or `Shipping | Morning Sheet`: the paper is
 * what the feed's host is called, the section what its address goes on with. Where neither says which is which, the title is
 * the name as it stands.
 */
export function paperOf(title: string, address: string | undefined): Paper {
  const parts = title.split(BETWEEN).map((part) => part.trim())
  const told = parts.filter((part) => part !== '' && !FEED_WORDS.test(part))
  if (told.length === 1 && parts.length > 1) return { name: told[0] ?? title }
  if (told.length !== 2 || !address || !URL.canParse(address)) return { name: title }
  const { hostname, pathname } = new URL(address)
  const host = hostWords(hostname)
  const path = pathname.split('/').map((part) => fold(decodePercent(part)))
  const likelihoods = told.map((part) => (isHost(fold(part), host) ? 1 : 0) - (path.includes(fold(part)) ? 1 : 0))
  const [first = 0, second = 0] = likelihoods
  if (first === second) return { name: title }
  const [name = title, section] = first > second ? told : [...told].reverse()
  return section ? { name, section } : { name }
}

const ORDINARY = new Set([
  'www',
  'news',
  'feed',
  'feeds',
  'rss',
  'blog',
  'blogs',
  'm',
  'en',
  'media',
  'press',
  'example',
])

/** What is a host's own: `feeds.brekkeledger.co.uk` gives `brekkeledger`. */
function hostWords(hostname: string): string {
  const labels = hostname.replace(/(?:\.[a-z]{2,3})?\.[a-z]+$/, '').split('.')
  return labels
    .filter((label) => !ORDINARY.has(label))
    .map(fold)
    .join('')
}

function isHost(part: string, host: string): boolean {
  if (part === host) return true
  return Math.min(part.length, host.length) >= LEAST_LETTERS && (part.includes(host) || host.includes(part))
}

/** `Le Monde.fr` and `le-monde` alike. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
