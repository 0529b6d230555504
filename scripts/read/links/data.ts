import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** Where a redirector's address holds the one it leads to: in one of these parameters, or in a form of its own. */
export type Holding = readonly string[] | 'path' | 'query' | 'proofpoint-2' | 'proofpoint-3'

interface Redirector {
  /** `*` stands for any labels. */
  readonly host: string
  /** How its path begins. */
  readonly path: string
  readonly in: Holding
}

interface LinkData {
  readonly tracking: readonly string[]
  readonly fromFeeds: { readonly names: readonly string[]; readonly values: readonly string[] }
  readonly personal: readonly string[]
  readonly redirectors: readonly Redirector[]
  readonly counters: {
    readonly labels: readonly string[]
    readonly labelsWithToken: readonly string[]
    readonly hosts: readonly string[]
    readonly paths: readonly string[]
  }
}

const data: LinkData = parse(readFileSync(new URL('./data/links.yaml', import.meta.url), 'utf8'))

const endings = data.tracking.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1))
const names = new Set(data.tracking)

const feedNames = new Set(data.fromFeeds.names)

/** Whether a parameter says who clicked or why, and nothing of where its address leads: `utm_source=x`, `source=rss----2`. */
export function isTracking(parameter: string, value: string): boolean {
  const name = parameter.toLowerCase()
  if (names.has(name) || endings.some((beginning) => name.startsWith(beginning))) return true
  return feedNames.has(name) && data.fromFeeds.values.some((known) => isCalled(value.toLowerCase(), known))
}

function isCalled(value: string, known: string): boolean {
  return known.endsWith('*') ? value.startsWith(known.slice(0, -1)) : value === known
}

const personal = new Set(data.personal)
/** An address of mail, plain or as URLs escape it. */
const MAIL = /^[\w.+%-]{1,64}(?:@|%40)[\w-]+(?:\.[\w-]+)+$/i
/** What a site numbers its pages with, and words such as `user=list`. */
const COMMON = /^(?:\d{1,8}|[a-z]{0,12})$/i

/** Whether a parameter says whose the address is: by an address of mail, or by a session or account. */
export function isPersonal(parameter: string, value: string): boolean {
  return MAIL.test(value) || (personal.has(parameter.toLowerCase()) && !COMMON.test(value))
}

/** Where the address of a redirector holds the one it leads to; undefined for any other address. */
export function holdingOf({ hostname, pathname }: URL): Holding | undefined {
  return data.redirectors.find(({ host, path }) => isHost(hostname, host) && pathname.startsWith(path))?.in
}

function isHost(hostname: string, host: string): boolean {
  if (host.startsWith('*.')) return hostname.endsWith(host.slice(1))
  if (host.endsWith('.*')) return hostname.startsWith(host.slice(0, -1))
  return hostname === host
}

export const counters = {
  labels: new Set(data.counters.labels),
  labelsWithToken: new Set(data.counters.labelsWithToken),
  hosts: data.counters.hosts,
  paths: data.counters.paths,
}
