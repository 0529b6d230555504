import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.MUTANTS_REACHED
/** @type {Set<string>} */
const told = new Set()

/** Notes that this process came to a place. Each is written at once: a process may be killed.
 * @param {string} place */
export function reached(place) {
  if (!folder || told.has(place)) return
  told.add(place)
  appendFileSync(join(folder, String(process.pid)), `${place}\n`)
}
