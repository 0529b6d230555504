import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { markOf } from '../model/mark.ts'
import { mapInOrder } from '../workers/pool.ts'
import type { Standing } from './kept/standing.ts'

/** Texts, by their endings. What hosts read for themselves and what is compressed already has others. */
const TEXT = /\.(?:html|css|m?js|json|xml|svg|csv|txt|gexf|webmanifest)$/
/** One packet of a network holds as much anyway. */
const LEAST = 1000

/** What a text is compressed as, by what its file's name gets at its end. Strength 9 of 11: the last two take twenty times as long, for a twentieth of the size. */
const FORMS: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  '.br': (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  '.gz': async (bytes) => withoutSystem(await promisify(gzip)(bytes, { level: 9 })),
}

/** Where files in these forms would stand, of the files of a site. */
export function compressedPaths(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => TEXT.test(path)).flatMap((path) => Object.keys(FORMS).map((ending) => path + ending))
}

/**
 * Writes beside each text of the site what hosts send in its place, and gives their paths. `paths` are files of the site that stand in the output folder; one
 * that stands as it was left by the last build is not compressed again.
 */
export async function writeCompressed(standing: Standing, paths: readonly string[]): Promise<readonly string[]> {
  const texts = paths.filter((path) => TEXT.test(path))
  const written: string[] = []
  for await (const beside of mapInOrder(texts, availableParallelism(), (path) => compress(standing, path)))
    written.push(...beside)
  return written
}

async function compress(standing: Standing, path: string): Promise<readonly string[]> {
  const file = join(standing.output, path)
  if (statSync(file).size < LEAST) return []
  const beside = Object.keys(FORMS).map((ending) => path + ending)
  if (standing.isAsLeft(path) && beside.every((each) => isKept(standing, each))) return beside
  const bytes = await readFile(file)
  const mark = `${MADE_BY} ${markOf(bytes)}`
  for (const [ending, form] of Object.entries(FORMS)) await standing.put(path + ending, await form(bytes), mark)
  return beside
}

/** Whether a file stands there as the last build made it, by what would make the same again. */
function isKept(standing: Standing, path: string): boolean {
  const mark = standing.markBefore(path)
  return mark.startsWith(MADE_BY) && standing.holds(path, mark)
}

const MADE_BY = `compressed by ${process.versions.zlib} ${process.versions.brotli}`

/** The header of gzip names the system (RFC 1952, 2.3.1): 255 is none, so that all systems write the same. */
function withoutSystem(bytes: Buffer): Buffer {
  bytes[9] = 255
  return bytes
}
