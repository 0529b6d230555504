import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Later, type Validators } from '../fetch/index.ts'
import type { Problem } from '../model/problem.ts'
import { replaceFile } from '../write/atomic.ts'
import { CACHE } from '../write/cache.ts'

/** What is known of an address from earlier runs; or of a source's bytes, by their checksum. */
interface Visit {
  /** When it was last asked, ISO 8601. */
  readonly at: string
  /** By what to ask for it again; set when all that it held then came in. */
  readonly validators?: Validators
  /** How often it was refused in a row. */
  readonly refused?: number
  /** When it may be asked again, ISO 8601. */
  readonly again?: string
}

const FILE = join(CACHE, 'visits.json')
const HOUR_MS = 60 * 60 * 1000
const LONGEST_MS = 24 * HOUR_MS
/** A feed has forgotten an entry by then, and nobody asks for it. */
const FORGOTTEN_MS = 90 * LONGEST_MS

/** When addresses were asked and how it went, so that the next run asks for no more than it needs. */
export class Visits {
  readonly #path: string
  readonly #visits: Map<string, Visit>
  readonly #now: number
  #changed = false

  private constructor(path: string, visits: Map<string, Visit>, now: number) {
    this.#path = path
    this.#visits = visits
    this.#now = now
  }

  /** What an earlier run kept; nothing where that cannot be read, so that all is asked for. */
  static async open(content: string, now = Date.now()): Promise<Visits> {
    const path = join(content, FILE)
    const text = await readFile(path, 'utf8').catch(() => '{}')
    return new Visits(path, parseVisits(text), now)
  }

  validatorsOf(address: string): Validators {
    return this.#visits.get(address)?.validators ?? {}
  }

  /** When an address that was refused may be asked again, ISO 8601; undefined when it may be now. */
  waitOf(address: string): string | undefined {
    const again = this.#visits.get(address)?.again
    return again !== undefined && Date.parse(again) > this.#now ? again : undefined
  }

  /** All that an address held came in. */
  noteWhole(address: string, validators: Validators): void {
    this.#note(address, { validators })
  }

  /** Of an address some came in. */
  noteAnswered(address: string): void {
    if (this.#visits.has(address)) this.#note(address, {})
  }

  /** An address was refused: the next run tries again, later ones at longer and longer intervals, and never before its host wants. */
  noteRefused(address: string, problem: Problem): void {
    const refused = (this.#visits.get(address)?.refused ?? 0) + 1
    const pause = refused === 1 ? 0 : Math.min(LONGEST_MS, HOUR_MS * 2 ** (refused - 2))
    const again = Math.max(this.#now + pause, problem instanceof Later ? problem.until : 0)
    this.#note(address, { refused, again: new Date(again).toISOString() })
  }

  /** Whether some of what stood in these bytes was refused the last time. */
  isPartial(checksum: string): boolean {
    return this.#visits.has(checksum)
  }

  notePartial(checksum: string, isPartial: boolean): void {
    if (isPartial) this.#note(checksum, {})
    else if (this.#visits.delete(checksum)) this.#changed = true
  }

  async keep(): Promise<void> {
    if (!this.#changed) return
    const lasting = [...this.#visits].filter(([, { at }]) => this.#now - Date.parse(at) < FORGOTTEN_MS)
    await replaceFile(this.#path, `${JSON.stringify(Object.fromEntries(lasting), null, 2)}\n`)
  }

  #note(address: string, visit: Omit<Visit, 'at'>): void {
    this.#visits.set(address, { at: new Date(this.#now).toISOString(), ...visit })
    this.#changed = true
  }
}

function parseVisits(text: string): Map<string, Visit> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return new Map()
    return new Map(Object.entries(value).flatMap(([address, visit]) => (isVisit(visit) ? [[address, visit]] : [])))
  } catch {
    return new Map()
  }
}

function isVisit(value: unknown): value is Visit {
  const { at, validators, refused, again } = (value ?? {}) as Readonly<Record<string, unknown>>
  const { etag, lastModified } = (validators ?? {}) as Readonly<Record<string, unknown>>
  const isText = (each: unknown) => each === undefined || typeof each === 'string'
  return (
    typeof at === 'string' &&
    [again, etag, lastModified].every(isText) &&
    ['undefined', 'number'].includes(typeof refused)
  )
}
