import { join } from 'node:path'
import { nameFile } from '../../content/index.ts'
import type { ShownPicture } from '../../model/picture.ts'
import { Problem } from '../../model/problem.ts'
import { cacheFolder } from '../../store/cacheFolder.ts'
import { mapInOrder } from '../../workers/pool.ts'
import { copy } from '../kept/copy.ts'
import type { Standing } from '../kept/standing.ts'
import { type Made, makePicture } from './make.ts'

/** How many are made at a time: each takes the memory of its pixels. */
const AT_ONCE = 4

/** The site's own pictures as its pages show them. Until they are made, each is shown as it is. */
export class Pictures {
  readonly #content: string
  readonly #wanted: readonly string[]
  readonly #made = new Map<string, Made>()

  /** `wanted`: those that pages show; `there`: all files of `content/static`. */
  constructor(content: string, wanted: ReadonlySet<string>, there: ReadonlySet<string>) {
    this.#content = content
    this.#wanted = [...wanted].filter((path) => there.has(path))
  }

  /** A picture by its path in `content/static`. */
  of(path: string): ShownPicture | undefined {
    return this.#made.get(path)?.shown
  }

  /** Makes lighter ones of all that pages show. Those that cannot be read are told, and shown as they are. */
  async make(): Promise<readonly Problem[]> {
    const kept = cacheFolder(this.#content, 'pictures')
    const problems: Problem[] = []
    const making = mapInOrder(this.#wanted, AT_ONCE, async (path) => {
      const file = join(this.#content, 'static', path)
      return { path, file, made: await makePicture(file, path, kept) }
    })
    for await (const { path, file, made } of making) {
      if (typeof made === 'string') problems.push(new Problem({ file: nameFile(file) }, 'bad-picture', made))
      else this.#made.set(path, made)
    }
    return problems
  }

  /** The paths of what was made, from the site's root. */
  get paths(): readonly string[] {
    return [...this.#made.values()].flatMap(({ files }) => files.map(([path]) => path))
  }

  /** Copies what was made into the output folder. */
  async copy(standing: Standing): Promise<void> {
    for (const { files } of this.#made.values()) for (const [path, file] of files) await copy(file, path, standing)
  }
}
