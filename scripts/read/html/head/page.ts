import { type Document, type Element, isTag, isText, type ParentNode } from 'domhandler'
import { isBlock, isDropped } from '../tree.ts'
import { innerText, tidy } from './inner-text.ts'
import { linksToPerson } from './person-link.ts'
import { type Call, callsOf, type Zone, zonesOf } from './zone.ts'

/** A line of a page as a reader sees it, with where it stands. */
export interface Line extends Spot {
  readonly text: string
  /** Its place among the page's lines. */
  readonly index: number
}

/** Where something stands in a page. */
export interface Spot {
  /** The innermost block. */
  readonly element: Element
  readonly zones: ReadonlySet<Zone>
  /** What the block and the two elements around it are called. */
  readonly calls: ReadonlySet<Call>
}

/** An element that says of itself what it holds: `<time>`, `itemprop`, `rel=author`, `class="byline"`. */
export interface Mark extends Spot {
  /** What the element itself is called. */
  readonly own: ReadonlySet<Call>
  readonly text: string
  /** The line it stands in. */
  readonly index: number
}

export interface Meta {
  /** In small letters: `article:published_time`. */
  readonly key: string
  readonly content: string
}

/** What stands in a page where its head may be read, gathered in one walk. */
export interface Page {
  readonly metas: readonly Meta[]
  readonly links: readonly { readonly rel: string; readonly href: string; readonly lang: string | undefined }[]
  readonly windowTitle: string
  /** Of the root element. */
  readonly lang: string | undefined
  /** JSON-LD, as written. */
  readonly linkedData: readonly string[]
  /** Other scripts: their settings often hold what the page's article is. */
  readonly scripts: readonly string[]
  readonly lines: readonly Line[]
  readonly marks: readonly Mark[]
  readonly figures: readonly Element[]
}

/** Far more than any article's page has; what stands after them is another page's. */
const MOST_LINES = 6000
const MOST_MARKS = 2000
const MOST_FIGURES = 40
const LONGEST_MARK = 300

/** Walks through a page once. */
export function scanPage(document: Document): Page {
  return new Scan().run(document)
}

class Scan {
  readonly #metas: Meta[] = []
  readonly #links: { rel: string; href: string; lang: string | undefined }[] = []
  readonly #linkedData: string[] = []
  readonly #scripts: string[] = []
  readonly #lines: Line[] = []
  readonly #marks: Mark[] = []
  readonly #figures: Element[] = []
  #windowTitle = ''
  #lang: string | undefined
  #text = ''
  #spot: Spot | undefined

  run(document: Document): Page {
    this.#walk(document, NOWHERE)
    this.#endLine()
    return {
      metas: this.#metas,
      links: this.#links,
      windowTitle: this.#windowTitle,
      lang: this.#lang,
      linkedData: this.#linkedData,
      scripts: this.#scripts,
      lines: this.#lines,
      marks: this.#marks,
      figures: this.#figures,
    }
  }

  #walk(parent: ParentNode, around: Around): void {
    for (const child of parent.children) {
      if (isText(child)) {
        if (!around.spot) continue
        if (!this.#spot && child.data.trim()) this.#spot = around.spot
        this.#text += child.data
      } else if (isTag(child)) this.#visit(child, around)
    }
  }

  #visit(element: Element, around: Around): void {
    if (this.#readAside(element)) return
    if (this.#lines.length > MOST_LINES) return
    if (element.name === 'br') this.#endLine()
    if (element.name === 'figure' && this.#figures.length < MOST_FIGURES) this.#figures.push(element)
    const { words, calls } = callsOf(element)
    const inner = enter(element, words, calls, around)
    const block = isBlock(element)
    if (block) this.#endLine()
    if (isTelling(element, calls) && this.#marks.length < MOST_MARKS)
      this.#marks.push({
        ...inner.spot,
        element,
        own: new Set(calls),
        text: innerText(element, LONGEST_MARK),
        index: this.#lines.length,
      })
    this.#walk(element, inner)
    if (block) this.#endLine()
  }

  /** Whether the element is one that shows nothing; what it says is kept. */
  #readAside(element: Element): boolean {
    const { name, attribs } = element
    if (name === 'html') this.#lang ??= attribs.lang ?? attribs['xml:lang']
    if (name === 'meta') {
      const content = attribs.content ?? attribs.value
      const key = attribs.property ?? attribs.name ?? attribs.itemprop ?? attribs['http-equiv']
      if (content && key && this.#metas.length < MOST_MARKS)
        this.#metas.push({ key: key.trim().toLowerCase(), content })
    } else if (name === 'link') {
      if (attribs.href && this.#links.length < MOST_MARKS)
        this.#links.push({ rel: (attribs.rel ?? '').toLowerCase(), href: attribs.href, lang: attribs.hreflang })
    } else if (name === 'title') this.#windowTitle ||= tidy(textIn(element).slice(0, LONGEST_MARK * 2))
    else if (name === 'script') {
      const kept = /ld\+json/i.test(attribs.type ?? '') ? this.#linkedData : this.#scripts
      kept.push(textIn(element))
    }
    return isDropped(element) && name !== 'head'
  }

  #endLine(): void {
    const text = tidy(this.#text)
    if (text && this.#spot) this.#lines.push({ ...this.#spot, text, index: this.#lines.length })
    this.#text = ''
    this.#spot = undefined
  }
}

/** What an element inherits from those around it. */
interface Around {
  readonly spot: Spot | undefined
  readonly recent: readonly (readonly Call[])[]
}

const NOWHERE: Around = { spot: undefined, recent: [] }
/** How many elements around a block lend it their names. */
const NEAR = 2
const NO_CALLS: ReadonlySet<Call> = new Set()

function enter(element: Element, words: readonly string[], calls: readonly Call[], { spot, recent }: Around) {
  const zones = zonesOf(element, words)
  const block = isBlock(element)
  const inherited = spot?.zones ?? new Set<Zone>()
  const near = [...recent.slice(-NEAR), calls]
  return {
    spot: {
      element: block || !spot ? element : spot.element,
      zones: zones.every((zone) => inherited.has(zone)) ? inherited : new Set([...inherited, ...zones]),
      calls: near.every(({ length }) => length === 0) ? NO_CALLS : new Set(near.flat()),
    },
    recent: near,
  }
}

function isTelling({ name, attribs }: Element, calls: readonly Call[]): boolean {
  return (
    name === 'time' ||
    attribs.itemprop !== undefined ||
    attribs.property !== undefined ||
    attribs.datetime !== undefined ||
    attribs.rel?.includes('author') === true ||
    (name === 'a' && linksToPerson(attribs.href)) ||
    calls.includes('day') ||
    calls.includes('byline') ||
    calls.includes('update')
  )
}

function textIn({ children }: Element): string {
  return children.map((child) => ('data' in child ? String(child.data) : '')).join('')
}
