import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findKept, keep } from './kept.js'

/**
 * Loads a module from the project's code as one bundle of plain JavaScript. The bundle is made when it is first needed and kept until a file of it changes; then it is made anew, and the module is another one.
 *
 * Transpiling each module as it is imported (tsx) takes Node 20 two to four milliseconds of CPU time for each of them, 2 seconds for most commands.
 * Throws esbuild's messages, with file, line and column, when code has a mistake.
 *
 * @param {string} module below the project's folder: `scripts/add.ts`
 * @returns {Promise<unknown>}
 */
export async function loadModule(module) {
  process.setSourceMapsEnabled(true)
  const { folder, modules } = findKept(module) ?? (await make())
  const file = Object.hasOwn(modules, module) ? modules[module] : undefined
  if (file === undefined) throw new Error(`${module} starts nothing; what does: ${Object.keys(modules).join(', ')}`)
  return import(pathToFileURL(join(folder, file)).href)
}

async function make() {
  // esbuild takes longer to load than all the rest of a start.
  const { build } = await import('./build.js')
  return keep(build)
}
