import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from '../write/atomic.ts'
import { CACHE } from '../write/cache.ts'

const FILE = join(CACHE, 'followed.json')
const DAY_MS = 24 * 60 * 60 * 1000
/** No feed or sitemap of news names an article for so long. */
const FORGOTTEN_MS = 180 * DAY_MS

/** What following needs to know the next time, and can do without: pages that were read and not wanted, and how many stories came of a feed today. */
export class Memory {
  readonly #path: string
  readonly #today: string
  readonly #now: number
  /** When a page was passed over, by what decided and its address. */
  readonly #passed: Map<string, number>
  readonly #counts: Map<string, number>
  /** What decided of each feed the last time. */
  readonly #rules: Map<string, string>

  private constructor(
    path: string,
    today: string,
    now: number,
    passed: Map<string, number>,
    counts: Map<string, number>,
    rules: Map<string, string>,
  ) {
    this.#path = path
    this.#today = today
    this.#now = now
    this.#passed = passed
    this.#counts = counts
    this.#rules = rules
  }

  static async open(content: string, today: string, now = Date.now()): Promise<Memory> {
    const path = join(content, FILE)
    const { day, passed, counts, rules } = parse(await readFile(path, 'utf8').catch(() => '{}'))
    return new Memory(
      path,
      today,
      now,
      valuesOf(passed, isNumber),
      day === today ? valuesOf(counts, isNumber) : new Map(),
      valuesOf(rules, isText),
    )
  }

  hasPassed(rule: string, address: string): boolean {
    return this.#passed.has(`${rule} ${address}`)
  }

  notePassed(rule: string, address: string): void {
    this.#passed.set(`${rule} ${address}`, this.#now)
  }

  /** Whether the same was wanted of a feed the last time; from now on it is this. */
  isSameRule(feed: string, rule: string): boolean {
    const before = this.#rules.get(feed)
    this.#rules.set(feed, rule)
    return before === rule
  }

  countOf(feed: string): number {
    return this.#counts.get(feed) ?? 0
  }

  count(feed: string): void {
    this.#counts.set(feed, this.countOf(feed) + 1)
  }

  async keep(): Promise<void> {
    const lasting = [...this.#passed].filter(([, at]) => this.#now - at < FORGOTTEN_MS)
    const kept = {
      day: this.#today,
      counts: Object.fromEntries(this.#counts),
      rules: Object.fromEntries(this.#rules),
      passed: Object.fromEntries(lasting),
    }
    await replaceFile(this.#path, `${JSON.stringify(kept)}\n`)
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  } catch {
    return {}
  }
}

const isNumber = (value: unknown): value is number => typeof value === 'number'
const isText = (value: unknown): value is string => typeof value === 'string'

function valuesOf<T>(value: unknown, isOne: (value: unknown) => value is T): Map<string, T> {
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(Object.entries(value).filter((entry): entry is [string, T] => isOne(entry[1])))
}
