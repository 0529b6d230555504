import type { Element } from 'domhandler'
import { remember } from '../../model/remember.ts'
import embeds from './data/embeds.json' with { type: 'json' }
import type { Links } from './links.ts'
import { findInside, rawText } from './tree.ts'

/** A post or player of another site. */
export interface Embed {
  /** `YouTube` */
  readonly site: string
  /** Its own page, absolute. */
  readonly url: string
}

interface Site {
  readonly name: string
  readonly hosts: readonly string[]
  readonly classes: readonly string[]
  readonly boxes?: readonly string[]
  readonly post?: string
  readonly watch?: string
}

const SITES: readonly Site[] = embeds.sites

/** The embedded post or player that an element stands for, or undefined. */
export function readEmbed(element: Element, links: Links): Embed | undefined {
  if (element.name === 'iframe' || element.name === 'amp-iframe') return readPlayer(element, links)
  if (element.name === 'amp-youtube') return youtube(element.attribs['data-videoid'])
  const site = siteOf(element, 'post')
  if (!site) return readBox(element, links)
  const url = linkOf(element, site, links)
  return url ? { site: site.name, url } : undefined
}

/** A post in a box of the page's own making; what only leads to a site is called so too. */
function readBox(element: Element, links: Links): Embed | undefined {
  const site = element.attribs.class ? siteOf(element, 'box') : undefined
  if (!site?.post) return undefined
  const { length } = rawText(element).trim()
  if (length < LEAST_POST || length > LONGEST_POST) return undefined
  const url = linkOf(element, site, links, site.post)
  return url ? { site: site.name, url } : undefined
}

/** A shorter text names the site or asks to share. */
const LEAST_POST = 30
/** What holds more is a part of the page with a post in it. */
const LONGEST_POST = 1500

/** Whether an element is a post of another site by its own markup: its day and its writer are not the article's. */
export function isPost(element: Element): boolean {
  if (siteOf(element, 'post')) return true
  const box = element.attribs.class ? siteOf(element, 'box') : undefined
  const part = box?.post
  return (
    part !== undefined &&
    findInside(element, ({ name, attribs }) => name === 'a' && attribs.href?.includes(part) === true) !== undefined
  )
}

const SITE_OF_NAME: ReadonlyMap<string, Site> = new Map(
  SITES.flatMap((site) => site.classes.map((name) => [name, site] as const)),
)

const SITE_OF_BOX: ReadonlyMap<string, Site> = new Map(
  SITES.flatMap((site) => (site.boxes ?? []).map((name) => [name, site] as const)),
)

/** The sites that a class says an element is of: by its own markup, or as a box of the page's making. */
interface Named {
  readonly post: Site | undefined
  readonly box: Site | undefined
}

/** Pages repeat their class names; remembering is quicker than looking again. */
const REMEMBERED = 10_000
const LONGEST_REMEMBERED = 400

const sitesOf = remember(
  (names): Named => {
    const each = names.split(/\s+/)
    const first = (sites: ReadonlyMap<string, Site>) => sites.get(each.find((name) => sites.has(name)) ?? '')
    return { post: first(SITE_OF_NAME), box: first(SITE_OF_BOX) }
  },
  REMEMBERED,
  LONGEST_REMEMBERED,
)

function siteOf({ name, attribs }: Element, kind: keyof Named): Site | undefined {
  const named = (kind === 'post' ? SITE_OF_NAME : SITE_OF_BOX).get(name)
  return named || !attribs.class ? named : sitesOf(attribs.class)[kind]
}

function readPlayer({ attribs }: Element, links: Links): Embed | undefined {
  const url = links.resolve(attribs.src) ?? links.resolve(attribs['data-src'])
  const site = url && SITES.find((candidate) => isOn(url, candidate))
  if (!url || !site || embeds.buttons.some((button) => url.includes(button))) return undefined
  const id = site.watch && /\/([\w-]{5,})(?:[?#].*)?$/.exec(url)?.[1]
  return { site: site.name, url: id && site.watch ? site.watch.replace('{id}', id) : url }
}

function youtube(id: string | undefined): Embed | undefined {
  return id && /^[\w-]+$/.test(id) ? { site: 'YouTube', url: `https://www.youtube.com/watch?v=${id}` } : undefined
}

/** The post's own address: the last link to its site is the one on its date. */
function linkOf(element: Element, site: Site, links: Links, part = ''): string | undefined {
  const { attribs } = element
  const stated =
    attribs['data-instgrm-permalink'] ?? attribs.cite ?? attribs['data-href'] ?? attribs['data-bluesky-uri']
  const given = links.resolve(stated)
  if (given) return given
  if (site.name === 'X' && /^\d+$/.test(attribs['data-tweetid'] ?? ''))
    return `https://x.com/i/status/${attribs['data-tweetid']}`
  let last: string | undefined
  findInside(element, ({ name, attribs: { href } }) => {
    const url = name === 'a' ? links.resolve(href) : undefined
    if (url?.includes(part) && (site.hosts.length === 0 || isOn(url, site))) last = url
    return false
  })
  return last
}

function isOn(url: string, { hosts }: Site): boolean {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  return hosts.some((end) => host === end || host.endsWith(`.${end}`))
}
