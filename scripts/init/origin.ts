import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the tool. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * How a site's package.json names this Dateline, as npm understands it: the file that it was installed from, or its folder, from
 * the site's. Never by name alone: in npm's registry “dateline” is another's package.
 */
export function nameDependency(folder: string): string {
  const tool = resolve(ROOT)
  const modules = dirname(tool)
  const file = basename(modules) === 'node_modules' ? readResolved(join(modules, '.package-lock.json')) : undefined
  return fileFrom(folder, file && existsSync(file) ? file : tool)
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
