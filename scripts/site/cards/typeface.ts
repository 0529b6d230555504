import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { decompress } from 'wawoff2'
import { cacheFolder } from '../../store/cacheFolder.ts'

const FILE = 'newsreader-latin-600-normal'

const require = createRequire(import.meta.url)

/** The file of the cards' typeface as TrueType, unpacked once: the renderer reads no WOFF2. */
export async function unpackTypeface(content: string): Promise<string> {
  const folder = cacheFolder(content, 'fonts')
  const path = join(folder, `${FILE}.ttf`)
  if (await stat(path).catch(() => undefined)) return path
  const packed = await readFile(require.resolve(`@fontsource/newsreader/files/${FILE}.woff2`))
  const fresh = `${path}.${process.pid}`
  await mkdir(folder, { recursive: true })
  await writeFile(fresh, Uint8Array.from(await decompress(packed)))
  await rename(fresh, path)
  return path
}
