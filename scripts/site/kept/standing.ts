import { readFileSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { markOf } from '../../model/mark.ts'
import type { Output, Outputs } from './record.ts'
import { GROWN_MS, isAsItWas, stampAt } from './stamp.ts'

type Noted = Omit<Output, 'stamp'>

/** What stands in the output folder, from the last build and from this one: so that what is as it should be is not written again and keeps its time. */
export class Standing {
  readonly output: string
  readonly #before: Outputs
  readonly #now = new Map<string, Noted>()

  /** `before`: what the last build left; none when that is not known. */
  constructor(output: string, before: Outputs = new Map()) {
    this.output = output
    this.#before = before
  }

  /** Whether the file of a path is what was made from this mark, which is not empty. It is this build's file then. */
  holds(path: string, mark: string): boolean {
    const before = this.#before.get(path)
    const noted = this.#now.get(path) ?? before
    if (mark === '' || noted?.mark !== mark || !isAsItWas(before?.stamp, stampAt(join(this.output, path)))) return false
    this.#now.set(path, noted)
    return true
  }

  /** Whether the file of a path stands as the last build left it. */
  isAsLeft(path: string): boolean {
    return isAsItWas(this.#before.get(path)?.stamp, stampAt(join(this.output, path)))
  }

  /** What the file of a path was made from in the last build; empty where it made none. */
  markBefore(path: string): string {
    return this.#before.get(path)?.mark ?? ''
  }

  /** What the page of a path asked when it was made. */
  askedBefore(path: string): readonly string[] {
    return this.#before.get(path)?.asked ?? []
  }

  /** Whether the file of a path has this text already. It is to have it from now on, under the mark of what it was made from, else of the text. */
  hasText(path: string, text: string | Buffer, made = '', asked: readonly string[] = []): boolean {
    const mark = made || markOf(text)
    if (this.holds(path, mark)) return true
    this.note(path, mark, asked)
    const file = join(this.output, path)
    const stats = statSync(file, { throwIfNoEntry: false })
    const bytes = Buffer.from(text)
    return Boolean(stats?.isFile() && stats.size === bytes.length && readFileSync(file).equals(bytes))
  }

  /** Says that this build writes a file, and what it is made from. */
  note(path: string, mark: string, asked: readonly string[] = []): void {
    this.#now.set(path, { mark, ...(asked.length > 0 && { asked }) })
  }

  /** Writes a text or bytes, unless they are there, under the mark of what they were made from, else of the text. */
  async put(path: string, text: string | Buffer, made?: string): Promise<void> {
    if (this.hasText(path, text, made)) return
    await mkdir(dirname(join(this.output, path)), { recursive: true })
    await writeFile(join(this.output, path), text)
  }

  /** The files of the last build below a folder, with what they were made from. */
  before(folder: string): readonly (readonly [path: string, mark: string])[] {
    return [...this.#before].flatMap(([path, { mark }]) => (path.startsWith(`${folder}/`) ? [[path, mark]] : []))
  }

  /** Every file of this build as it now is. */
  async take(): Promise<Outputs> {
    // What was written a moment ago could be changed without another stamp.
    await setTimeout(GROWN_MS)
    const now = Date.now()
    return new Map(
      [...this.#now].flatMap(([path, noted]): [string, Output][] => {
        const stamp = stampAt(join(this.output, path), now)
        return stamp === undefined ? [] : [[path, { ...noted, stamp }]]
      }),
    )
  }
}
