import { isIP } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Response } from 'undici'
import { Problem } from '../model/problem.ts'
import type { Source, Stated } from '../model/source.ts'
import type { Connections } from './connection.ts'
import { Cookies } from './cookies.ts'
import { feedsOfHome } from './home.ts'
import { Pace } from './pace.ts'
import { isPrivateAddress, PRIVATE } from './privateAddress.ts'
import { refreshOf } from './refresh.ts'
import { waitAsked } from './retryAfter.ts'
import { type Robots, readRobots } from './robots.ts'
import { headOf } from './tags.ts'

const MOST_REDIRECTS = 5
const LARGEST = 20 * 1024 * 1024
const MOST_FEEDS = 5
const PATIENCE_MS = 30_000
const BETWEEN_MS = 1000
/** A host that asks for a longer wait is asked again in another run. */
const LONGEST_WAIT_MS = 30_000
/** Who asks; `robots.txt` rules for `Dateline` are followed. */
const AGENT = 'Dateline/1.0 (reads single articles when a person asks)'

/** By what a host tells whether a page has changed (RFC 9110, section 8.8). */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** A page with what a later request can ask by; or that it is as it was. */
export type Fetched = { readonly source: Source; readonly validators: Validators } | 'unchanged'

/** A host does not want to be asked again before a time, in milliseconds since 1970. */
export class Later extends Problem {
  readonly until: number

  constructor(file: string, until: number, message = `asks to be left alone until ${new Date(until).toISOString()}`) {
    super({ file }, 'later', message)
    this.until = until
  }
}

/** What answered is the home page of a site, which names these feeds. */
export class HomePage extends Problem {
  readonly feeds: readonly string[]

  constructor(file: string, feeds: readonly string[]) {
    const shown = feeds.slice(0, MOST_FEEDS).join(', ')
    super(
      { file },
      'home-page',
      `is a site’s home page, no article; add the address of an article, or of a feed of the site: ${shown}`,
    )
    this.feeds = feeds
  }
}

/** How a fetcher works. */
export interface Fetching {
  readonly allowPrivate?: boolean
  readonly pace?: number
  readonly patience?: number
  readonly connections?: Connections
}

/** Fetches pages as a polite stranger: http and https, public addresses, robots.txt, one request a second and host. */
export class Fetcher {
  readonly #allowPrivate: boolean
  readonly #patience: number
  readonly #pace: Pace
  readonly #robots = new Map<string, Promise<Robots>>()
  readonly #cookies = new Cookies()
  #connections: Promise<Connections> | undefined

  /** `pace` lies between two requests to a host, an answer may take `patience`, both in milliseconds; `connections` are its way to hosts. */
  constructor({ allowPrivate = false, pace = BETWEEN_MS, patience = PATIENCE_MS, connections }: Fetching = {}) {
    this.#pace = new Pace(pace)
    this.#allowPrivate = allowPrivate
    this.#patience = patience
    this.#connections = connections && Promise.resolve(connections)
  }

  /** The page at an address as a source. Throws a Problem that says why there is none. */
  async fetchSource(address: string, stated: Stated): Promise<Source> {
    const fetched = await this.fetchChanged(address, stated)
    if (fetched === 'unchanged') throw problem(address, 'http-status', 'answered 304 to a question that nobody asked')
    return fetched.source
  }

  /** As `fetchSource`, unless the page is what it was when it came with these validators. */
  async fetchChanged(address: string, stated: Stated, known: Validators = {}): Promise<Fetched> {
    let url = this.#allow(address, address)
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      await this.#askRobots(url, address)
      const response = await this.#requestPatiently(url, address, known)
      if (response.status === 304) {
        await response.body?.cancel()
        return 'unchanged'
      }
      const next = await this.#follow(response, url, address, stated)
      if (typeof next !== 'string') return next
      url = this.#allow(next, address)
    }
    throw problem(address, 'too-many-redirects', `redirects more than ${MOST_REDIRECTS} times`)
  }

  /** Where an answer leads to, by its header or by its page; or the page, when it leads nowhere. */
  async #follow(response: Response, url: string, asked: string, stated: Stated): Promise<string | Fetched> {
    const isNewCookie = this.#cookies.take(url, response.headers.getSetCookie())
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (location !== null) {
      await response.body?.cancel()
      return URL.canParse(location, url) ? new URL(location, url).href : location
    }
    const source = await this.#toSource(response, url, asked, stated)
    const page = headOf(source.bytes, response.headers.get('content-type'))
    const onward = refreshOf(page, url)
    if (onward !== undefined && (onward !== url || isNewCookie)) return onward
    const feeds = feedsOfHome(page, url)
    if (feeds.length > 0) throw new HomePage(asked, feeds)
    const [etag, lastModified] = [response.headers.get('etag'), response.headers.get('last-modified')]
    return { source, validators: { ...(etag && { etag }), ...(lastModified && { lastModified }) } }
  }

  async close(): Promise<void> {
    const connections = await this.#connections
    await connections?.close()
  }

  /** Most runs read files alone, and undici takes long to load. */
  #connect(): Promise<Connections> {
    this.#connections ??= import('./connection.ts').then(({ createConnections }) =>
      createConnections(this.#allowPrivate),
    )
    return this.#connections
  }

  #allow(address: string, asked: string): string {
    const url = URL.canParse(address) ? new URL(address) : undefined
    if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
      throw problem(asked, 'bad-url', `leads to “${address}”, which is no http or https address`)
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (!this.#allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) throw privateProblem(asked, host)
    return url.href
  }

  async #askRobots(url: string, asked: string): Promise<void> {
    const { origin } = new URL(url)
    const rules = this.#robots.get(origin) ?? this.#loadRobots(origin)
    this.#robots.set(origin, rules)
    if ((await rules).isAllowed(url, 'Dateline') === false)
      throw problem(asked, 'robots', `${origin}/robots.txt asks programs not to read it; copy its text and add that`)
  }

  /** The rules of a host; a host without a readable robots.txt has none (RFC 9309, section 2.3.1). */
  async #loadRobots(origin: string): Promise<Robots> {
    const address = `${origin}/robots.txt`
    try {
      const response = await this.#request(address, address)
      const text = response.ok ? Buffer.from(await readBody(response, address, this.#patience)).toString('utf8') : ''
      if (!response.ok) await response.body?.cancel()
      return readRobots(address, text)
    } catch {
      return readRobots(address, '')
    }
  }

  /** Waits once as long as a host asks for that has too much to do; throws Later when that is long. */
  async #requestPatiently(url: string, asked: string, known: Validators): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      const response = await this.#request(url, asked, known)
      if (response.status !== 429 && response.status !== 503) return response
      const wait = waitAsked(response.headers.get('retry-after'), Date.now())
      if (wait === undefined || (attempt > 1 && wait <= LONGEST_WAIT_MS)) return response
      await response.body?.cancel()
      if (wait > LONGEST_WAIT_MS) throw new Later(asked, Date.now() + wait)
      await sleep(wait)
    }
  }

  async #request(url: string, asked: string, known: Validators = {}): Promise<Response> {
    await this.#pace.wait(new URL(url).host)
    const cookie = this.#cookies.headerFor(url)
    try {
      const connections = await this.#connect()
      return await connections.fetch(url, {
        redirect: 'manual',
        signal: AbortSignal.timeout(this.#patience),
        headers: {
          'user-agent': AGENT,
          accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
          ...(known.etag && { 'if-none-match': known.etag }),
          ...(known.lastModified && { 'if-modified-since': known.lastModified }),
          ...(cookie && { cookie }),
        },
      })
    } catch (error) {
      throw explainFailure(error, asked, this.#patience)
    }
  }

  async #toSource(response: Response, url: string, asked: string, stated: Stated): Promise<Source> {
    if (!response.ok) {
      await response.body?.cancel()
      throw problem(asked, 'http-status', `answered ${response.status} ${response.statusText}`.trim())
    }
    const bytes = await readBody(response, asked, this.#patience)
    const contentType = response.headers.get('content-type')
    return { name: asked, bytes, url, stated, ...(contentType && { contentType }) }
  }
}

/** The body after decompression, as far as the limit allows. */
async function readBody(response: Response, asked: string, patience: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length
      if (size > LARGEST) throw problem(asked, 'too-large', `is larger than ${LARGEST / 1024 / 1024} MB`)
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof Problem ? error : explainFailure(error, asked, patience)
  }
  return Buffer.concat(chunks)
}

function explainFailure(error: unknown, asked: string, patience: number): Problem {
  const cause =
    error instanceof Error && error.cause instanceof Error ? (error.cause as NodeJS.ErrnoException) : undefined
  if (cause?.code === PRIVATE) return privateProblem(asked, cause.message)
  if (error instanceof Error && error.name === 'TimeoutError')
    return problem(asked, 'timeout', `did not answer within ${patience / 1000} s`)
  return problem(asked, 'unreachable', `cannot be reached: ${cause?.message || (error as Error).message}`)
}

function privateProblem(asked: string, what: string): Problem {
  return problem(asked, 'private-address', `leads to a private address (${what}); --allow-private permits it`)
}

function problem(file: string, code: string, message: string): Problem {
  return new Problem({ file }, code, message)
}
