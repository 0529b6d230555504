import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './root.js'

const BESIDE = join(ROOT, '.cache', 'bundle')
/** For a project that may not be written to. */
const OWN = join(tmpdir(), `dateline-${process.getuid?.() ?? 'user'}`)
const TEMPORARY = join(OWN, createHash('sha256').update(ROOT).digest('hex').slice(0, 16))

/**
 * The folders in which bundles may lie, in the order in which they are looked for.
 *
 * @returns {string[]}
 */
export function places() {
  return isOwn() ? [BESIDE, TEMPORARY] : [BESIDE]
}

/**
 * A new folder in the first of the places that can be written to. Throws when there is none.
 *
 * @returns {string}
 */
export function createFolder() {
  try {
    return createFolderIn(BESIDE)
  } catch {
    mkdirSync(OWN, { recursive: true, mode: 0o700 })
    if (!isOwn()) throw new Error(`${OWN} must be yours alone, since commands run code from it: remove it`)
    // Source maps lead from where a file really is.
    const folder = realpathSync(createFolderIn(TEMPORARY))
    // Packages are looked for in the folders above.
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
    return folder
  }
}

/** @param {string} place */
function createFolderIn(place) {
  mkdirSync(place, { recursive: true })
  return mkdtempSync(join(place, 'made-'))
}

/** Whether nobody else can have written into the temporary folder. */
function isOwn() {
  const stats = lstatSync(OWN, { throwIfNoEntry: false })
  if (!stats?.isDirectory()) return false
  return process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0)
}
