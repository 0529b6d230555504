import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createFolder, places } from './places.js'
import { ROOT } from './root.js'
import { holds, stampOf } from './stamp.js'

/**
 * A bundle that is kept.
 *
 * @typedef {object} Kept
 * @property {string} root the project's folder, whose addresses are in the code
 * @property {string} folder
 * @property {Record<string, string>} modules the file in the folder that each module became
 * @property {import('./stamp.js').Stamp[]} stamps of every file that it was made from, and of every file that it is
 */

const BUNDLER = join(ROOT, 'scripts', 'bundle')
/** Tells where the bundle of now is. */
const CURRENT = 'current.json'
/** A bundle from before a change may still be starting a command. */
const KEEP_MS = 60 * 60 * 1000
const PACKAGE = /^.*?node_modules\/(?:@[^/]+\/)?[^/]+\//

/**
 * The bundle that has a module, if one is kept and nothing has changed since it was made.
 *
 * @param {string} module
 * @returns {Kept | undefined}
 */
export function findKept(module) {
  for (const place of places()) {
    const kept = readCurrent(place)
    if (kept?.root === ROOT && Object.hasOwn(kept.modules, module) && kept.stamps.every(holds)) return kept
  }
  return undefined
}

/**
 * Makes a bundle and keeps it. It is told of when it is whole, so two commands may do so at once.
 *
 * @param {typeof import('./build.js').build} build
 * @returns {Promise<Kept>}
 */
export async function keep(build) {
  const folder = createFolder()
  const began = Date.now()
  try {
    const { modules, inputs, outputs } = await build(folder)
    const sources = [...new Set(inputs.map(withoutPackages)), ...alwaysRead()]
    const stamps = [...sources.map((path) => stampOf(path, began)), ...outputs.map((path) => stampOf(path))]
    const kept = { root: ROOT, folder, modules, stamps }
    const current = join(folder, CURRENT)
    writeFileSync(current, JSON.stringify(kept))
    renameSync(current, join(dirname(folder), CURRENT))
    removeOld(dirname(folder), folder)
    return kept
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** The files of a package change together with its `package.json`.
 * @param {string} path */
function withoutPackages(path) {
  const [folder] = PACKAGE.exec(path) ?? []
  return folder ? `${folder}package.json` : path
}

/** What decides on a bundle without being part of it. */
function alwaysRead() {
  const own = readdirSync(BUNDLER).map((name) => join(BUNDLER, name))
  return ['package.json', 'package-lock.json', 'tsconfig.json', 'node_modules/esbuild/package.json', ...own]
}

/**
 * @param {string} place
 * @returns {Kept | undefined} undefined when there is none, or none that can be read
 */
function readCurrent(place) {
  try {
    return JSON.parse(readFileSync(join(place, CURRENT), 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * @param {string} place
 * @param {string} folder the one that stays
 */
function removeOld(place, folder) {
  for (const name of readdirSync(place)) {
    const path = join(place, name)
    const made = statSync(path, { throwIfNoEntry: false })
    if (path !== folder && made?.isDirectory() && Date.now() - made.mtimeMs > KEEP_MS) remove(path)
  }
}

/** @param {string} path */
function remove(path) {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // Another user made it, who will remove it.
  }
}
