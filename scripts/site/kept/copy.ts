import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { haveSameBytes } from './bytes.ts'
import { stampAt } from './stamp.ts'
import type { Standing } from './standing.ts'

/** Copies a file to a path of the site, unless the same stands there. `mark` says what the file was made from; without one its stamp does. */
export async function copy(file: string, path: string, standing: Standing, mark = markOfCopy(file)): Promise<void> {
  if (standing.holds(path, mark)) return
  standing.note(path, mark)
  const target = join(standing.output, path)
  if (haveSameBytes(file, target)) return
  await mkdir(dirname(target), { recursive: true })
  await copyFile(file, target)
}

/** A young file may get other bytes and keep its stamp, so nothing is made of that. */
function markOfCopy(file: string): string {
  const stamp = stampAt(file)
  return stamp === undefined || stamp.startsWith('~') ? '' : `copied ${stamp}`
}
