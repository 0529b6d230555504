import { type Element, isTag } from 'domhandler'
import { escapeInline } from '../../markdown/escape.ts'
import images from './data/images.json' with { type: 'json' }
import type { Links } from './links.ts'

/** A picture of a page. */
export interface Picture {
  /** Absolute. */
  readonly url: string
  readonly alt: string
}

/** The picture that an `img` shows once scripts have run, or undefined when it is a placeholder, a tracker or an icon. */
export function readPicture(element: Element, links: Links): Picture | undefined {
  if (isTiny(element) || isDecoration(element)) return undefined
  const url = addressOf(element, links) ?? sourceBeside(element, links)
  if (!url || TRACKERS.some((tracker) => url.includes(tracker))) return undefined
  return { url, alt: (element.attribs.alt ?? '').replace(/\s+/g, ' ').trim() }
}

/** A picture as Markdown; the caption is the image's title. */
export function writePicture({ url, alt }: Picture, caption = ''): string {
  const title = caption ? ` "${escapeTitle(caption)}"` : ''
  return `![${escapeInline(alt)}](${url}${title})`
}

function escapeTitle(text: string): string {
  return text.replace(/[\\"]/g, '\\$&').replace(/&(?=[#\w]+;)/g, '\\&')
}

const TRACKERS: readonly string[] = images.trackers
const PLACEHOLDERS: readonly string[] = images.placeholders

function addressOf({ attribs }: Element, links: Links): string | undefined {
  for (const attribute of images.lazy) {
    const url = fromSet(attribs[attribute]) ?? firstOf(attribs[attribute])
    const address = isPlaceholder(url) ? undefined : links.resolve(url)
    if (address) return address
  }
  return undefined
}

/** The `source`s of a `picture` hold the address too, often alone: the `img` beside them is a stand-in. */
function sourceBeside({ parent }: Element, links: Links): string | undefined {
  if (!parent || !isTag(parent) || parent.name !== 'picture') return undefined
  for (const child of parent.children) {
    const address = isTag(child) && child.name === 'source' ? addressOf(child, links) : undefined
    if (address) return address
  }
  return undefined
}

function isPlaceholder(url: string | undefined): boolean {
  return !url || /^(data|blob|about):/i.test(url) || PLACEHOLDERS.some((name) => url.includes(name))
}

const WIDEST = 1600
const CANDIDATE = /^(\S+?),?(?:\s+(\d+(?:\.\d+)?)([wx]))?,?$/

/** Of a `srcset`, the widest picture of at most 1600 pixels. */
function fromSet(set: string | undefined): string | undefined {
  if (!set || !/\s\d+(?:\.\d+)?[wx]\b/.test(set.slice(0, 4000))) return undefined
  let best: { url: string; width: number } | undefined
  for (const entry of set.slice(0, 8000).split(/,\s+|(?<=\d[wx]),/)) {
    const match = CANDIDATE.exec(entry.trim())
    if (!match?.[1]) continue
    const width = Number(match[2] ?? 1) * (match[3] === 'x' ? 800 : 1)
    if (!best || (width > best.width && width <= WIDEST) || best.width > WIDEST) best = { url: match[1], width }
  }
  return best?.url
}

/** A set of one picture without its width is an address. */
function firstOf(value: string | undefined): string | undefined {
  return value?.trim().split(/,\s/, 1)[0]
}

const SMALLEST = 48

function isTiny({ attribs }: Element): boolean {
  return [attribs.width, attribs.height].some(
    (size) => size !== undefined && /^\d+(px)?$/.test(size) && Number.parseInt(size, 10) < SMALLEST,
  )
}

const DECORATION: readonly string[] = images.decoration

function isDecoration({ attribs }: Element): boolean {
  const name = `${attribs.class ?? ''} ${attribs.id ?? ''}`.toLowerCase()
  return DECORATION.some((word) => name.includes(word))
}
