import kinds from '../data/things.json' with { type: 'json' }
import { likeness, wordsOfTitle } from '../likeness.ts'
import { type Placed, textOf } from './things.ts'

const ARTICLES = new Set(kinds.articles)
const WORKS = new Set(kinds.works)
const PAGES = new Set(kinds.pages)
const BESIDE = new Set(kinds.beside)
/** What a thing must reach to be taken for the page's article. */
const ENOUGH = 2

/** What kind of work a thing is, as far as a page's head goes. */
export function kindOf({ types }: Placed): 'article' | 'work' | 'page' | 'other' {
  if (types.some((type) => ARTICLES.has(type))) return 'article'
  if (types.some((type) => WORKS.has(type))) return 'work'
  return types.some((type) => PAGES.has(type)) ? 'page' : 'other'
}

/** Whether a thing is only named by the page's article, or by a list. */
export function isBeside({ path }: Placed): boolean {
  return path.some((property) => BESIDE.has(property))
}

/** The thing that is the page's article: of an article's type, and with its headline or address. */
export function findArticle(
  things: readonly Placed[],
  titles: readonly string[],
  addresses: readonly string[],
): Placed | undefined {
  const known = titles.map(wordsOfTitle)
  let best: { placed: Placed; fit: number } | undefined
  for (const placed of things) {
    const fit = fitOf(placed, known, addresses)
    if (fit >= ENOUGH && fit > (best?.fit ?? 0)) best = { placed, fit }
  }
  return best?.placed
}

const KIND = { article: 3, work: 2, page: 1, other: -3 } as const

function fitOf(placed: Placed, titles: readonly ReadonlySet<string>[], addresses: readonly string[]): number {
  const { thing } = placed
  const headline = wordsOfTitle(textOf(thing.headline) ?? textOf(thing.name) ?? '')
  const alike = Math.max(0, ...titles.map((title) => likeness(headline, title)))
  const strange = headline.size > 0 && titles.length > 0 && alike < 0.2 ? 1.5 : 0
  const own = [thing.url, thing['@id'], thing.mainEntityOfPage].map((value) => bare(textOf(value) ?? ''))
  const here = addresses.some((address) => own.includes(bare(address))) ? 1.5 : 0
  return KIND[kindOf(placed)] + alike * 3 + here - strange - (isBeside(placed) ? 3 : 0)
}

/** An address without scheme, `www`, query and last slash. */
export function bare(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase()
}
