import { relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadModule } from './bundle/index.js'
import { ROOT } from './bundle/root.js'

/**
 * Starts a command by its name, or any module that starts a process by its path:
 *
 *   node scripts/run.js add article.txt
 *   node scripts/run.js scripts/add/worker.ts
 */
const [name = '', ...args] = process.argv.slice(2)
const path = name.endsWith('.ts') ? resolve(name) : fileURLToPath(new URL(`${name}.ts`, import.meta.url))
// The module finds its arguments where Node puts them when it is started itself.
process.argv.splice(1, process.argv.length, path, ...args)
try {
  await loadModule(relative(ROOT, path).split(sep).join('/'))
} catch (error) {
  if (!(error instanceof Error && 'errors' in error)) throw error
  // What esbuild says has file, line and column; where it was called from tells nothing.
  console.error(error.message)
  process.exitCode = 1
}
