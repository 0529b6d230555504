import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from '../write/atomic.ts'
import { checksum } from '../write/receipt.ts'

/** A source that was refused, as it was then, and why. */
interface Refusal {
  readonly source: string
  /** SHA-256 of its bytes; empty where it is no file. */
  readonly checksum: string
  readonly why: string
}

const FILE = '.refused.json'

/** The sources of a content folder that were refused the last time, so that one which has not changed since is no news. */
export class Refusals {
  readonly #path: string
  readonly #before: readonly Refusal[]
  readonly #now: Refusal[] = []

  private constructor(path: string, before: readonly Refusal[]) {
    this.#path = path
    this.#before = before
  }

  /** What an earlier run kept; none where that cannot be read, so that all is told anew. */
  static async open(content: string, file = FILE): Promise<Refusals> {
    const path = join(content, 'receipts', file)
    const text = await readFile(path, 'utf8').catch(() => '[]')
    return new Refusals(path, parseRefusals(text))
  }

  /** Takes note of a refusal; whether it is the same as the last time. */
  async note(source: string, why: string): Promise<boolean> {
    const bytes = await readFile(source).catch(() => undefined)
    const refusal = { source, checksum: bytes ? checksum(bytes) : '', why }
    this.#now.push(refusal)
    return this.#before.some((known) => isSame(known, refusal))
  }

  /** Keeps what was refused in this run for the next one. */
  async keep(): Promise<void> {
    const same =
      this.#now.length === this.#before.length && this.#now.every((each, at) => isSame(this.#before[at], each))
    if (same) return
    if (this.#now.length === 0) await rm(this.#path, { force: true })
    else await replaceFile(this.#path, `${JSON.stringify(this.#now, null, 2)}\n`)
  }
}

function isSame(one: Refusal | undefined, other: Refusal): boolean {
  return one?.source === other.source && one.checksum === other.checksum && one.why === other.why
}

function parseRefusals(text: string): readonly Refusal[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.filter(isRefusal) : []
  } catch {
    return []
  }
}

function isRefusal(value: unknown): value is Refusal {
  const { source, checksum, why } = (value ?? {}) as Readonly<Record<string, unknown>>
  return typeof source === 'string' && typeof checksum === 'string' && typeof why === 'string'
}
