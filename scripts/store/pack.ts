import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { markOf } from '../model/mark.ts'
import type { Memory } from '../model/memory.ts'
import { cacheFolder } from './cacheFolder.ts'
import { readChecksummed, writeChecksummed } from './checksummed.ts'
import { Pieces, type Place } from './pieces.ts'

/** Packs of other code or other sites that stay beside one; older ones are taken away. */
const SIBLINGS = 3
/** So many bytes are written at once, or are of no more use before the rest moves to a file of its own. */
const MANY = 1 << 20

/** How the folder of a pack is called, and the file in it. Nothing of another name is ever taken away. */
const OWN_FOLDER = /^[0-9a-f]{16}$/
const OWN_FILE = /^[0-9a-f]{12}\.pack$/

/** Opens what was kept of a content folder under these marks, of code and of what else decides it. Of what was kept under others the oldest are taken away. */
export async function openPack(content: string, kind: string, ...marks: readonly string[]): Promise<Pack> {
  const all = cacheFolder(content, kind)
  const name = markOf(marks.join('\n')).slice(0, 16)
  await forgetOldest(all, name)
  return new Pack(join(all, name))
}

/** What stands beside the file of values. */
interface List {
  /** The file's name. */
  readonly file: string
  readonly places: readonly (readonly [key: string, ...Place])[]
}

/**
 * Values by key, as JSON, opened lazily: a list says where each stands, and a value is read when it is asked for. One that was damaged is none.
 * A key is a mark, or a name and a mark. Saved are the marks of which something was asked for or kept since the pack was opened; the rest is forgotten.
 */
export class Pack implements Memory {
  readonly #folder: string
  readonly #list: string
  readonly #places: Map<string, Place>
  /** The marks in them. */
  readonly #asked = new Set<string>()
  /** Kept, and not yet in the file. */
  readonly #waiting = new Map<string, Buffer>()
  #file: string
  #pieces: Pieces
  #bytesWaiting = 0
  #hasChanged = false

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    this.#folder = folder
    this.#list = join(folder, 'list.json')
    const kept = readChecksummed(this.#list) as List | undefined
    const list = kept && OWN_FILE.test(kept.file) ? kept : undefined
    this.#places = new Map(list?.places.map(([key, ...place]) => [key, place]))
    this.#file = list?.file ?? newName()
    this.#pieces = new Pieces(join(folder, this.#file))
  }

  has(key: string): boolean {
    this.#asked.add(markIn(key))
    return this.#waiting.has(key) || this.#places.has(key)
  }

  get(key: string): unknown {
    if (!this.has(key)) return undefined
    const bytes = this.#waiting.get(key) ?? this.#read(key)
    return bytes && JSON.parse(bytes.toString())
  }

  keep(key: string, value: unknown): void {
    const bytes = Buffer.from(JSON.stringify(value))
    this.#asked.add(markIn(key))
    this.#waiting.set(key, bytes)
    this.#bytesWaiting += bytes.length
    if (this.#bytesWaiting >= MANY) this.#write()
  }

  recall<T>(mark: string, make: () => T): T {
    const before = this.get(mark) as T | undefined
    if (before !== undefined) return before
    const made = make()
    this.keep(mark, made)
    return made
  }

  /** Writes down what is kept now, where that is not what was. */
  async save(): Promise<void> {
    for (const key of [...this.#places.keys()].filter((key) => !this.#asked.has(markIn(key)))) this.#forget(key)
    this.#write()
    if (this.#hasChanged) {
      this.#shrink()
      const places = [...this.#places].map(([key, place]) => [key, ...place] as const)
      await writeChecksummed(this.#list, { file: this.#file, places } satisfies List)
      await this.#removeOthers()
    }
    this.#hasChanged = false
    this.#pieces.close()
  }

  #read(key: string): Buffer | undefined {
    const place = this.#places.get(key)
    const bytes = place && this.#pieces.read(place)
    if (!bytes) this.#forget(key)
    return bytes
  }

  #forget(key: string): void {
    this.#places.delete(key)
    this.#hasChanged = true
  }

  #write(): void {
    if (this.#waiting.size === 0) return
    const places = this.#pieces.add([...this.#waiting.values()])
    for (const [at, key] of [...this.#waiting.keys()].entries()) this.#places.set(key, places[at] ?? [0, 0, 0])
    this.#waiting.clear()
    this.#bytesWaiting = 0
    this.#hasChanged = true
  }

  /** Moves what is kept to a file of its own when most of the present one is of no more use. */
  #shrink(): void {
    const used = [...this.#places.values()].reduce((sum, [, length]) => sum + length, 0)
    if (this.#pieces.size < 2 * used + MANY) return
    const before = this.#pieces
    this.#file = newName()
    this.#pieces = new Pieces(join(this.#folder, this.#file))
    for (const [key, place] of [...this.#places]) {
      const bytes = before.read(place)
      const [moved] = bytes ? this.#pieces.add([bytes]) : []
      if (moved) this.#places.set(key, moved)
      else this.#places.delete(key)
    }
    before.close()
  }

  /** Files that were moved from, or whose list was damaged. */
  async #removeOthers(): Promise<void> {
    const others = (await readdir(this.#folder)).filter((name) => OWN_FILE.test(name) && name !== this.#file)
    // One that another process has open may not go on every system: it goes the next time.
    await Promise.allSettled(others.map((name) => rm(join(this.#folder, name), { force: true })))
  }
}

/** `events 1f…` and `voices 1f…` come of the same, and go together. */
function markIn(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}

function newName(): string {
  return `${randomBytes(6).toString('hex')}.pack`
}

async function forgetOldest(all: string, own: string): Promise<void> {
  const others = (await readdir(all)).filter((name) => OWN_FOLDER.test(name) && name !== own)
  const times = await Promise.all(
    others.map(async (name) => [name, (await stat(join(all, name)).catch(() => undefined))?.mtimeMs ?? 0] as const),
  )
  const old = times.sort((a, b) => b[1] - a[1]).slice(SIBLINGS)
  await Promise.all(old.map(([name]) => rm(join(all, name), { recursive: true, force: true })))
}
