import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { markOfFile } from './bytes.ts'
import { isAsItWas, isUntouched, type Stamp, stampAt } from './stamp.ts'

/** A file that a site is made from. */
export interface Input {
  readonly stamp: Stamp
  /** Of its bytes; empty where they are not known for sure, which is like none. */
  readonly mark: string
}

/** By path below the content folder, with forward slashes. */
export type Inputs = ReadonlyMap<string, Input>

/** Every file of a content folder, but for what is hidden in it. What has the stamp of before is not read again. `without`: folders, as whole paths, that do not matter. */
export function listInputs(content: string, without: ReadonlySet<string>, before: Inputs = new Map()): Inputs {
  const inputs = new Map<string, Input>()
  const now = Date.now()
  const add = (path: string) => {
    const stamp = stampAt(join(content, path), now)
    if (stamp === undefined) return
    const known = before.get(path)
    inputs.set(path, isAsItWas(known?.stamp, stamp) && known ? known : { stamp, mark: markAt(join(content, path)) })
  }
  const walk = (folder: string) => {
    if (without.has(resolve(content, folder))) return
    for (const entry of list(join(content, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (folder === '' && entry.name.startsWith('.')) continue
      // A folder that stands elsewhere is followed where it is one of the content folder's own.
      if (entry.isDirectory() || (folder === '' && entry.isSymbolicLink())) walk(path)
      if (!entry.isDirectory()) add(path)
    }
  }
  walk('')
  return inputs
}

/** These files after they were used: those that were touched meanwhile are not known. */
export function confirmInputs(content: string, inputs: Inputs): Inputs {
  const confirm = ([path, { stamp, mark }]: readonly [string, Input]): [string, Input] => {
    const isSame = isUntouched(stamp, stampAt(join(content, path)))
    return [path, { stamp, mark: isSame ? mark : '' }]
  }
  return new Map([...inputs].map(confirm))
}

/** Whether the same files have the same bytes. */
export function areSame(before: Inputs, now: Inputs): boolean {
  if (before.size !== now.size) return false
  for (const [path, { mark }] of now) if (mark === '' || before.get(path)?.mark !== mark) return false
  return true
}

/** Whether not one of them was written since. */
export function areUntouched(before: Inputs, now: Inputs): boolean {
  if (before.size !== now.size) return false
  for (const [path, { stamp }] of now) if (before.get(path)?.stamp !== stamp) return false
  return true
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    // No folder, or none that can be read: whoever needs it says so.
    return []
  }
}

function markAt(path: string): string {
  try {
    return markOfFile(path)
  } catch {
    return ''
  }
}
