import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isShipped, SHIPPED } from '../../bundle/shipped.js'
import { markOf } from '../../model/mark.ts'
import { EDITOR } from '../admin/package.ts'
import { TYPEFACE_PACKAGES } from '../typefaces.ts'
import { type Stamp, stampAt } from './stamp.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** Code and data. */
const FOLDERS = ['scripts', 'layouts', ...(isShipped ? [SHIPPED] : [])]
const FILES = ['package.json', 'package-lock.json']
/** Packages that are no part of the bundle, and have to do with what is on a site. */
const PACKAGES = [
  '@11ty/eleventy',
  '@11ty/eleventy-img',
  ...TYPEFACE_PACKAGES,
  '@fontsource/newsreader',
  EDITOR,
  '@resvg/resvg-js',
  'esbuild',
  'pagefind',
  'wawoff2',
  'world-atlas',
]

/**
 * A mark of everything beside the content that decides what is on a site: code, data, packages, Node with its tables of Unicode and time zones,
 * and the working folder, from which messages name files. Undefined when a part of it may have changed since this process began.
 */
export function markTool(): string | undefined {
  const began = performance.timeOrigin
  const stamps: [string, Stamp | undefined][] = []
  const add = (path: string) => {
    stamps.push([path, stampAt(path, began)])
  }
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) walk(path)
      else add(path)
    }
  }
  for (const folder of FOLDERS.map((name) => join(ROOT, name))) if (isFolder(folder)) walk(folder)
  for (const name of FILES) add(join(ROOT, name))
  if (stamps.some(([, stamp]) => stamp?.startsWith('~'))) return undefined
  // By content: a package manager that links its files anew gives them other times.
  const packages = PACKAGES.map((name) => read(findPackage(name)))
  const { versions, platform, arch } = process
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return markOf(
    JSON.stringify([
      import.meta.url,
      process.cwd(),
      versions,
      platform,
      arch,
      process.env.LANG,
      zone,
      stamps,
      packages,
    ]),
  )
}

/** The `package.json` of a package, in the nearest folder above that has it. */
export function findPackage(name: string): string {
  for (let folder = ROOT; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name, 'package.json')
    if (statSync(path, { throwIfNoEntry: false }) || dirname(folder) === folder) return path
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // One that is not installed.
    return ''
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
