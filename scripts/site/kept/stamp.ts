import { type Stats, statSync } from 'node:fs'

/**
 * What the system says of a file, without its bytes: size, when it was last written, when that was last noted, and which file it is.
 * A file with the same stamp has the same bytes, unless it was `young`.
 */
export type Stamp = string

/** Milliseconds after which a file that is written again surely gets another time: clocks of files tick up to every 10 ms, on some disks every 2 s. */
const TICK_MS = 50
const COARSE_TICK_MS = 2000

/** The stamp of what is at a path; undefined when no file is there. A young file's begins with `~`. */
export function stampAt(path: string, now = Date.now()): Stamp | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() ? stampOf(stats, now) : undefined
}

/** The stamp of a file. One that was just written, or has a time to come, can be written again without another stamp: it is young. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats, now: number): Stamp {
  const isCoarse = mtimeMs % 1000 === 0 && ctimeMs % 1000 === 0
  const isYoung = Math.max(mtimeMs, ctimeMs) > now - (isCoarse ? COARSE_TICK_MS : TICK_MS)
  return `${isYoung ? '~' : ''}${size} ${mtimeMs} ${ctimeMs} ${ino}`
}

/** Whether a file is surely as it was. */
export function isAsItWas(before: Stamp | undefined, now: Stamp | undefined): boolean {
  return before !== undefined && before === now && !before.startsWith('~')
}

/** Whether a file has not been touched since, young or not. */
export function isUntouched(before: Stamp, now: Stamp | undefined): boolean {
  return before.replace(/^~/, '') === now?.replace(/^~/, '')
}

/** How long to wait until files that were written just now are young no more, in milliseconds; none where the disk's clock is coarse. */
export const GROWN_MS = TICK_MS + 10
