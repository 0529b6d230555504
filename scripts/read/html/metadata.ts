import { type Document, type Element, isTag, type ParentNode } from 'domhandler'

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
}

export function readMetadata(document: Document): PageMetadata {
  const titles: string[] = []
  const descriptions: string[] = []
  const bodies: string[] = []
  let isPaid = false
  let base: string | undefined
  let canonical: string | undefined
  walk(document, (element) => {
    const { name, attribs } = element
    if (name === 'title' && titles.length < 4) titles.push(ownText(element))
    else if (name === 'base') base ??= attribs.href
    else if (name === 'link' && attribs.rel === 'canonical') canonical ??= attribs.href
    else if (name === 'meta' && attribs.content) {
      const key = (attribs.property ?? attribs.name ?? '').toLowerCase()
      if (key.endsWith('description')) descriptions.push(attribs.content)
      else if (key === 'og:title' || key === 'twitter:title') titles.push(attribs.content)
    } else if (name === 'script' && attribs.type?.toLowerCase().includes('ld+json')) {
      for (const thing of thingsIn(ownText(element))) {
        if (typeof thing.headline === 'string') titles.push(thing.headline)
        if (typeof thing.description === 'string' && thing.articleBody !== undefined)
          descriptions.push(thing.description)
        if (typeof thing.articleBody === 'string') bodies.push(thing.articleBody)
        if (thing.headline !== undefined && String(thing.isAccessibleForFree).toLowerCase() === 'false') isPaid = true
      }
    }
  })
  const articleBody = bodies.sort((a, b) => b.length - a.length)[0] ?? ''
  return { titles: titles.filter(Boolean), descriptions, articleBody, isPaid, base: base ?? canonical }
}

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

type Thing = Readonly<Record<string, unknown>>

/** Raw ones stand in the strings of many pages' JSON-LD, where JSON forbids them. */
const LINE_BREAKS = /[\t\n\r]+/g

/** The objects of a JSON-LD script, those of its lists and graphs included; none when it isn't JSON. */
function thingsIn(json: string): readonly Thing[] {
  try {
    return flatten(JSON.parse(json.replace(LINE_BREAKS, ' ')), 0)
  } catch {
    return []
  }
}

function flatten(value: unknown, depth: number): readonly Thing[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
  const thing = value as Thing
  return [
    thing,
    ...flatten(thing['@graph'], depth + 1),
    ...flatten(thing.mainEntity, depth + 1),
    ...flatten(thing.mainEntityOfPage, depth + 1),
  ]
}
