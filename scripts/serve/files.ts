import { readFile, realpath, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'

/** What a request finds in the output folder. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: Buffer }
  /** A folder asked for without its last slash. */
  | { readonly kind: 'folder' }
  | { readonly kind: 'nothing' }

const NOTHING: Found = { kind: 'nothing' }

/** The path that a request names below the root, segment by segment; undefined when it is no path or leads out of it. */
export function readPath(path: string): readonly string[] | undefined {
  try {
    const segments = path.split('/').slice(1).map(decodeURIComponent)
    return segments.every(isPlain) ? segments : undefined
  } catch {
    return undefined
  }
}

/** `..`, a second slash or a sign of another system's paths within a segment would lead elsewhere. */
function isPlain(segment: string): boolean {
  return segment !== '.' && segment !== '..' && !/[/\\\0:]/.test(segment)
}

/** The file that answers at a path of the site: the file itself, or the `index.html` of a folder. Nothing outside `root` is found, whatever links lie in it. */
export async function findFile(root: string, segments: readonly string[]): Promise<Found> {
  const path = join(root, ...segments)
  const asked = await stat(path).catch(() => undefined)
  if (!asked) return NOTHING
  const isFolder = asked.isDirectory()
  if (isFolder && segments.at(-1) !== '' && segments.length > 0) return { kind: 'folder' }
  const file = isFolder ? join(path, 'index.html') : path
  try {
    const [real, home] = await Promise.all([realpath(file), realpath(root)])
    if (!real.startsWith(resolve(home) + sep) || !(await stat(real)).isFile()) return NOTHING
    return { kind: 'file', path: file, bytes: await readFile(real) }
  } catch {
    return NOTHING
  }
}
