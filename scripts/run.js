import { relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findModule } from './bundle/index.js'
import { ROOT } from './bundle/root.js'

/**
 * Starts a command by its name, or a module that a process starts with by its path:
 *
 *   node scripts/run.js add article.txt
 *   node scripts/run.js scripts/add/worker.ts
 */
const [name = '', ...args] = process.argv.slice(2)
const path = name.endsWith('.ts') ? resolve(name) : fileURLToPath(new URL(`${name}.ts`, import.meta.url))
const address = await find(relative(ROOT, path).split(sep).join('/'))
if (address) {
  // As if Node had been started with it.
  process.argv.splice(1, process.argv.length, path, ...args)
  await import(address)
}

/** @param {string} module */
async function find(module) {
  try {
    const found = await findModule(module)
    if (found) return found
    console.error(`There is no command “${name}”; package.json and the README name those that there are.`)
    process.exitCode = 2
  } catch (error) {
    // What esbuild finds wrong is told with file and line; how it came to be asked tells nothing.
    if (!(error instanceof Error && 'errors' in error)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
