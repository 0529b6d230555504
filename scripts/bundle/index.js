import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findKept, keep } from './kept.js'
import { ROOT } from './root.js'
import { isShipped, readShipped, SHIPPED } from './shipped.js'

/**
 * Where a module is to be imported from: a bundle of the project's code in plain JavaScript. It is made when it is first asked for and kept until code changes. A changed one has new addresses, so that a process can load it beside the old one.
 *
 * Turning each module into JavaScript when it is imported, as tsx does, costs Node 20 two to four milliseconds of CPU time for every one of them: two seconds for most commands.
 *
 * @param {string} module that a process starts with, below the project's folder: `scripts/add.ts`
 * @returns {Promise<string | undefined>} undefined when no process starts with it
 * @throws esbuild's BuildFailure, with file and line, when code is no TypeScript
 */
export async function findModule(module) {
  if (isShipped) return findShipped(module)
  if (!existsSync(join(ROOT, module))) return undefined
  process.setSourceMapsEnabled(true)
  const { folder, modules } = findKept(module) ?? (await make())
  const file = Object.hasOwn(modules, module) ? modules[module] : undefined
  return file && pathToFileURL(join(folder, file)).href
}

/** @param {string} module */
function findShipped(module) {
  const { modules } = readShipped()
  const file = Object.hasOwn(modules, module) ? modules[module] : undefined
  return file && pathToFileURL(join(ROOT, SHIPPED, file)).href
}

async function make() {
  // Loading esbuild takes longer than the rest of a start. Where this module is part of a bundle, that one must not be.
  /** @type {typeof import('./build.js')} */
  const { build } = await import(new URL('build.js', import.meta.url).href)
  return keep(build)
}
