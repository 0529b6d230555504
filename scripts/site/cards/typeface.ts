import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { decompress } from 'wawoff2'

const FOLDER = join('.cache', 'fonts')
const FILES = ['newsreader-latin-600-normal', 'newsreader-latin-ext-600-normal']

const require = createRequire(import.meta.url)

/** The files of the cards' typeface as TrueType, unpacked once: the renderer reads no WOFF2. */
export async function unpackTypeface(): Promise<readonly string[]> {
  await mkdir(FOLDER, { recursive: true })
  return Promise.all(
    FILES.map(async (name) => {
      const path = join(FOLDER, `${name}.ttf`)
      const there = await stat(path).catch(() => undefined)
      if (there) return path
      const packed = await readFile(require.resolve(`@fontsource/newsreader/files/${name}.woff2`))
      const fresh = `${path}.${process.pid}`
      await writeFile(fresh, await decompress(packed))
      await rename(fresh, path)
      return path
    }),
  )
}
