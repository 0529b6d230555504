import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { ROOT } from './root.js'

/**
 * A file as it was: its path, its bytes, and when it was last written, in milliseconds.
 *
 * @typedef {[file: string, size: number, written: number]} Stamp
 */

/**
 * The stamp of a file now; also of one that does not exist.
 *
 * @param {string} path below the project's folder, or whole
 * @param {number} [began] when files were first read; one that has changed since may have been read before that
 * @returns {Stamp}
 */
export function stampOf(path, began) {
  const file = resolve(ROOT, path)
  const { size, mtimeMs } = lookAt(file)
  const changed = began !== undefined && mtimeMs >= began && mtimeMs <= Date.now()
  return [file, size, changed ? 0 : mtimeMs]
}

/** Whether a file is as it was.
 * @param {Stamp} stamp */
export function holds([file, size, written]) {
  const now = lookAt(file)
  return now.size === size && now.mtimeMs === written
}

/** @param {string} file */
function lookAt(file) {
  try {
    return statSync(file)
  } catch {
    // Not there, or within a folder that another user made for himself.
    return { size: -1, mtimeMs: -1 }
  }
}
