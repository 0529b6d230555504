import { type Document, type Element, isTag, type ParentNode } from 'domhandler'
import { parseLinkedData } from './head/json-ld/parse.ts'
import { type Thing, thingsIn } from './head/json-ld/things.ts'

/** What a page says of itself beside what it shows, as far as it helps to tell its article from the rest. */
export interface PageMetadata {
  readonly titles: readonly string[]
  readonly descriptions: readonly string[]
  /** schema.org `articleBody`, empty when the page has none. */
  readonly articleBody: string
  /** schema.org `isAccessibleForFree` is false. */
  readonly isPaid: boolean
  /** Of `<base>` or the canonical link. */
  readonly base: string | undefined
  /** Of the canonical link or `og:url`, as written. */
  readonly address: string | undefined
  /** It says that it is an article: `og:type`, a day of publication. */
  readonly isArticle: boolean
  /** It says that it is a site: `og:type`. */
  readonly isSite: boolean
  /** Addresses of the feeds that it names, as written. */
  readonly feeds: readonly string[]
}

export function readMetadata(document: Document): PageMetadata {
  const titles: string[] = []
  const descriptions: string[] = []
  const bodies: string[] = []
  let isPaid = false
  let base: string | undefined
  let canonical: string | undefined
  let graph: string | undefined
  let type = ''
  let isDated = false
  const feeds: string[] = []
  walk(document, (element) => {
    const { name, attribs } = element
    if (name === 'title' && titles.length < 4) titles.push(ownText(element))
    else if (name === 'base') base ??= attribs.href
    else if (name === 'link' && attribs.rel === 'canonical') canonical ??= attribs.href
    else if (name === 'link' && attribs.href && FEED.test(attribs.type ?? '')) feeds.push(attribs.href)
    else if (name === 'meta' && attribs.content) {
      const key = (attribs.property ?? attribs.name ?? '').toLowerCase()
      if (key === 'og:url') graph ??= attribs.content
      if (key === 'og:type') type = attribs.content.toLowerCase()
      if (key === 'article:published_time') isDated = true
      if (key.endsWith('description')) descriptions.push(attribs.content)
      else if (key === 'og:title' || key === 'twitter:title') titles.push(attribs.content)
    } else if (name === 'script' && attribs.type?.toLowerCase().includes('ld+json')) {
      for (const thing of mainThingsIn(ownText(element))) {
        if (typeof thing.headline === 'string') titles.push(thing.headline)
        if (typeof thing.description === 'string' && thing.articleBody !== undefined)
          descriptions.push(thing.description)
        if (typeof thing.articleBody === 'string') bodies.push(thing.articleBody)
        if (thing.headline !== undefined && thing.datePublished !== undefined) isDated = true
        if (thing.headline !== undefined && String(thing.isAccessibleForFree).toLowerCase() === 'false') isPaid = true
      }
    }
  })
  const articleBody = bodies.sort((a, b) => b.length - a.length)[0] ?? ''
  return {
    titles: titles.filter(Boolean),
    descriptions,
    articleBody,
    isPaid,
    base: base ?? canonical,
    address: canonical ?? graph,
    isArticle: type === 'article' || isDated,
    isSite: type === 'website',
    feeds,
  }
}

const FEED = /^application\/(?:rss|atom|feed)\+(?:xml|json)/i

function walk(parent: ParentNode, visit: (element: Element) => void): void {
  for (const child of parent.children)
    if (isTag(child)) {
      visit(child)
      walk(child, visit)
    }
}

function ownText({ children }: Element): string {
  return children
    .map((child) => ('data' in child ? String(child.data) : ''))
    .join('')
    .trim()
}

/** What leads from a page to what it is of. */
const MAIN = new Set(['mainEntity', 'mainEntityOfPage'])

/** The things that a JSON-LD script is of, not those that stand beside them. */
function mainThingsIn(script: string): readonly Thing[] {
  return thingsIn([parseLinkedData(script)])
    .filter(({ path }) => path.every((property) => MAIN.has(property)))
    .map(({ thing }) => thing)
}
