import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { escapeHtml, link, showAttachment } from './attachments.ts'
import type { Site } from './site.ts'

type Kind =
  | 'nothing'
  | 'alone'
  | 'layout'
  | 'titled'
  | 'heading'
  | 'quote'
  | 'picture'
  | 'note'
  | 'code'
  | 'address'
  | 'gallery'

const names: Readonly<Record<Kind, readonly string[]>> = parse(
  readFileSync(new URL('./data/shortcodes.yaml', import.meta.url), 'utf8'),
)
const exact = new Map(Object.entries(names).map(([kind, list]) => [kind, new Set(list)]))
const beginnings = new Map(
  Object.entries(names).map(([kind, list]) => [
    kind,
    list.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1)),
  ]),
)

function isOf(kind: Kind, name: string): boolean {
  return exact.get(kind)?.has(name) || (beginnings.get(kind)?.some((beginning) => name.startsWith(beginning)) ?? false)
}

/** A bracket of a shortcode where it stands in the text. */
interface Bracket {
  readonly name: string
  readonly isClosing: boolean
  readonly attributes: ReadonlyMap<string, string>
  /** The words in it that belong to no name: `[youtube https://…]`. */
  readonly loose: string
  readonly start: number
  readonly end: number
}

const QUOTED = String.raw`"[^"\]]{0,20000}"|'[^'\]]{0,20000}'|[“”″][^“”″\]]{0,2000}[“”″]`
const TAG = new RegExp(
  String.raw`\[(\[?)(\/?)([A-Za-z][\w-]{0,60})((?:\s+|=)(?:${QUOTED}|[^"'\]\[])*)?\s*\/?\](\]?)`,
  'g',
)
const ATTRIBUTE = new RegExp(String.raw`([\w-]{1,60})\s*=\s*(?:(${QUOTED})|([^\s"'\]]{1,2000}))`, 'g')

/**
 * A post's text with its shortcodes as what they stand for: pictures, links to recordings, quotations, headings, notes; those that only
 * lay out a page leave their words. A bracket with ordinary words in it, `[sic]`, stays, and `[[gallery]]` is the word itself.
 */
export function resolveShortcodes(html: string, site: Site, post: string | undefined, depth = 0): string {
  const brackets = findBrackets(html)
  const closings = new Map<string, number[]>()
  for (const { name, isClosing, start } of brackets)
    if (isClosing) {
      const places = closings.get(name) ?? []
      places.push(start)
      closings.set(name, places)
    }
  // The first is taken off the end.
  for (const places of closings.values()) places.reverse()
  const pieces: string[] = []
  let done = 0
  for (const bracket of brackets) {
    if (bracket.start < done || !isShortcode(bracket, closings)) continue
    pieces.push(html.slice(done, bracket.start))
    done = bracket.end
    const close = bracket.isClosing ? undefined : nextAfter(closings.get(bracket.name), bracket.end)
    const inside = close === undefined ? undefined : html.slice(bracket.end, close)
    const resolve = (words: string) =>
      depth < DEEPEST ? resolveShortcodes(words.trim(), site, post, depth + 1) : words.trim()
    const shown = show(bracket, inside, site, post, resolve)
    pieces.push(shown.html)
    if (shown.takesInside && close !== undefined) done = close + `[/${bracket.name}]`.length
  }
  return [...pieces, html.slice(done)].join('').replace(/\[(\[\/?[A-Za-z][^[\]]{0,500}\])\]/g, '$1')
}

/** Quotations in notes in boxes; nobody writes deeper. */
const DEEPEST = 3

function findBrackets(html: string): readonly Bracket[] {
  return [...html.matchAll(TAG)].flatMap((match) => {
    const [whole, doubled, slash, name = '', written = '', doubledEnd] = match
    if (doubled && doubledEnd) return []
    const start = match.index + (doubled ? 1 : 0)
    const end = match.index + whole.length - (doubledEnd ? 1 : 0)
    const attributes = new Map(
      [...written.matchAll(ATTRIBUTE)].map(([, key = '', quoted, bare]) => [
        key.toLowerCase(),
        quoted === undefined ? (bare ?? '') : quoted.slice(1, -1),
      ]),
    )
    return {
      name: name.toLowerCase(),
      isClosing: slash === '/',
      attributes,
      loose: written.replace(ATTRIBUTE, '').trim(),
      start,
      end,
    }
  })
}

function isShortcode(
  { name, isClosing, attributes, loose }: Bracket,
  closings: ReadonlyMap<string, number[]>,
): boolean {
  if (isClosing || closings.has(name) || attributes.size > 0) return true
  if (/^=?\s*"?https?:/.test(loose)) return true
  if (loose) return /[_-]/.test(name) && KINDS.some((kind) => isOf(kind, name))
  return /_/.test(name) || isOf('alone', name) || (/-/.test(name) && KINDS.some((kind) => isOf(kind, name)))
}

const KINDS = Object.keys(names) as Kind[]

/** The first of descending places that is not before another; asked with ever later ones. */
function nextAfter(places: number[] | undefined, place: number): number | undefined {
  while (places && (places.at(-1) ?? place) < place) places.pop()
  return places?.at(-1)
}

interface Shown {
  readonly html: string
  /** Whether the words inside are shown by it, or not at all; else they are read on as they stand. */
  readonly takesInside?: boolean
}

function show(
  bracket: Bracket,
  inside: string | undefined,
  site: Site,
  post: string | undefined,
  resolve: (words: string) => string,
): Shown {
  const { name, isClosing, attributes } = bracket
  if (isOf('nothing', name)) return { html: '\n\n', takesInside: true }
  const parting = isOf('layout', name) || isOf('quote', name) ? '\n\n' : ''
  if (isClosing) return { html: parting }
  if (isOf('gallery', name)) return { html: showGallery(bracket, site, post) }
  if (name === 'playlist') return { html: showGallery(bracket, site, post) }
  if (isOf('picture', name)) return { html: showPicture(attributes, site), takesInside: false }
  if (isOf('address', name)) return showAddress(bracket, inside)
  if (isOf('code', name) && inside !== undefined) return { html: `\n\n<pre>${inside}</pre>\n\n`, takesInside: true }
  if (isOf('note', name) && inside !== undefined) return { html: ` (${resolve(inside)})`, takesInside: true }
  if (isOf('quote', name) && inside !== undefined) {
    const cite = attributes.get('cite') ?? attributes.get('author') ?? ''
    return {
      html: `\n\n<blockquote>${resolve(inside)}${cite && `<p>— ${escapeHtml(cite)}</p>`}</blockquote>\n\n`,
      takesInside: true,
    }
  }
  const title = isOf('heading', name)
    ? (attributes.get('text') ?? attributes.get('heading') ?? attributes.get('title'))
    : isOf('titled', name) && attributes.get('title')
  if (title) return { html: `\n\n<h3>${escapeHtml(title)}</h3>\n\n` }
  return { html: parting }
}

/** `ids="91,92"`; without ids, whatever was uploaded for the post. */
function showGallery({ attributes }: Bracket, site: Site, post: string | undefined): string {
  const ids =
    attributes.get('ids') ?? attributes.get('include') ?? attributes.get('images') ?? attributes.get('gallery_ids')
  const attachments = [...site.attachments.values()]
  const shown = ids
    ? ids.split(/[,\s]+/).flatMap((id) => site.attachments.get(id) ?? [])
    : attachments.filter(({ parent }) => parent !== undefined && parent !== '0' && parent === post)
  return `\n\n${shown.map(showAttachment).join('\n\n')}\n\n`
}

function showPicture(attributes: ReadonlyMap<string, string>, site: Site): string {
  const value = attributes.get('src') ?? attributes.get('image') ?? attributes.get('url') ?? ''
  const attachment = site.attachments.get(value) ?? site.attachments.get(attributes.get('attachment') ?? '')
  if (attachment) return showAttachment(attachment)
  if (!/^https?:\/\//i.test(value)) return '\n\n'
  return `\n\n<figure><img src="${escapeHtml(value)}" alt="${escapeHtml(attributes.get('alt') ?? '')}"></figure>\n\n`
}

const SOURCES = ['src', 'url', 'link', 'mp3', 'mp4', 'm4a', 'm4v', 'ogg', 'ogv', 'webm', 'wav', 'href', 'id']

function showAddress({ attributes, loose }: Bracket, inside: string | undefined): Shown {
  const written = [
    inside?.trim(),
    loose.replace(/^=?\s*"?|"$/g, ''),
    ...SOURCES.map((source) => attributes.get(source)),
  ]
  const address = written.find((one) => one && /^https?:\/\/[^\s<>"]+$/i.test(one))
  return { html: address ? link(address) : '', takesInside: address !== undefined && inside?.trim() === address }
}
