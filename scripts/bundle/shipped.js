import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.js'

/** The folder of the package that has its code. */
export const SHIPPED = 'built'

/** Whether this is the package, which has a bundle instead of the code that it was made from. */
export const isShipped = existsSync(join(ROOT, SHIPPED)) && !existsSync(join(ROOT, 'scripts', 'process.ts'))

/**
 * What tells of the package's code.
 *
 * @typedef {object} Shipped
 * @property {string} mark changes whenever the code or its data do
 * @property {Readonly<Record<string, string>>} modules the file that each module became
 */

/**
 * Makes what the package ships instead of TypeScript.
 *
 * @param {typeof import('./build.js').build} build
 * @param {string} mark of code and data
 */
export async function makeShipped(build, mark) {
  const folder = join(ROOT, SHIPPED)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const { modules } = await build(folder, undefined, true)
  writeFileSync(join(folder, 'modules.json'), JSON.stringify({ mark, modules }, null, 1))
}

/**
 * What the package's code is; only of the package itself.
 *
 * @returns {Shipped}
 */
export function readShipped() {
  return JSON.parse(readFileSync(join(ROOT, SHIPPED, 'modules.json'), 'utf8'))
}
