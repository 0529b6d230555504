import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'

/** `import … from './x.ts'`, `export … from './x.ts'`, `import './x.ts'`; types alone decide nothing. */
const IMPORT = /^(?:import|export)\b(?! type\b)(?:[\w\s{},*$]*\bfrom)?\s*'(\.{1,2}\/[^']+)'/gm
const LATER_IMPORT = /\bimport\(\s*'(\.{1,2}\/[^']+)'/g
/** `new URL('../data/x.yaml', import.meta.url)`, as far as the address is written out. */
const ADDRESS = /\bnew URL\(\s*['`]([^'`$]*)/g
const MODULE = /\.(?:[cm]?[jt]s|[jt]sx)$/

/**
 * Every file of the project that decides what some modules do: these modules, what they import, and the data of each, sorted.
 * Data are files that are no modules: those beside a module or in a `data` folder beside it, and those where an address leads that it writes out.
 */
export async function listDecisive(entries: readonly string[]): Promise<readonly string[]> {
  const modules = new Map<string, string>()
  let next = entries.map((path) => resolve(path))
  while (next.length > 0) {
    const texts = await Promise.all(next.map(async (file) => [file, await readFile(file, 'utf8')] as const))
    for (const [file, text] of texts) modules.set(file, text)
    next = [...new Set(texts.flatMap(importsOf))].filter((file) => !modules.has(file))
  }
  const folders = new Set<string>()
  for (const [file, text] of modules) {
    // What else lies beside data that a module imports, `package.json` or one list of several, is for others.
    if (!MODULE.test(file)) continue
    folders.add(dirname(file))
    folders.add(join(dirname(file), 'data'))
    for (const [, address = ''] of text.matchAll(ADDRESS))
      if (!isFolderOfCode(address)) folders.add(folderOf(resolve(dirname(file), address), address))
  }
  const data = await Promise.all([...folders].map(listData))
  return [...new Set([...modules.keys(), ...data.flat()])].sort()
}

function importsOf([file, text]: readonly [string, string]): readonly string[] {
  return [...text.matchAll(IMPORT), ...text.matchAll(LATER_IMPORT)].map(([, path = '']) => resolve(dirname(file), path))
}

/** `new URL('../../', import.meta.url)`, where the project lies: what it has beside data decides nothing. */
function isFolderOfCode(address: string): boolean {
  return /^(?:\.\.?\/)+$/.test(address)
}

function folderOf(path: string, address: string): string {
  return address === '' || address.endsWith('/') ? path : dirname(path)
}

/** The files of a folder that are no modules; those of a data folder with all below it. */
async function listData(folder: string): Promise<readonly string[]> {
  const isData = folder.split(sep).includes('data')
  const entries = await readdir(folder, { recursive: isData, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && !MODULE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}
