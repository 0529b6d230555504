import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the tool. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The version of this Dateline. */
export function readVersion(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version
}

/**
 * How a site's package.json names this Dateline, as npm understands it: `^0.1.0` from the registry; the file that it was installed
 * from, where that was one; its folder, where it is run from a checkout. Paths are relative to `folder`, the site's.
 */
export function nameDependency(folder: string): string {
  const tool = resolve(ROOT)
  const modules = dirname(tool)
  if (basename(modules) !== 'node_modules') return fileFrom(folder, tool)
  const file = readResolved(join(modules, '.package-lock.json'))
  return file && existsSync(file) ? fileFrom(folder, file) : `^${readVersion()}`
}

/** The file or folder that npm says it installed Dateline from. */
function readResolved(lock: string): string | undefined {
  try {
    const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as {
      readonly packages: Readonly<Record<string, { readonly resolved?: string }>>
    }
    const resolved = packages[`node_modules/${basename(resolve(ROOT))}`]?.resolved
    // npm writes it from the folder around node_modules.
    return resolved?.startsWith('file:') ? resolve(dirname(lock), '..', resolved.slice('file:'.length)) : undefined
  } catch {
    return undefined
  }
}

function fileFrom(folder: string, path: string): string {
  return `file:${relative(folder, path).split(sep).join('/')}`
}
