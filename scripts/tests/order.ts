import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { hasFailed, type Ran } from './pool.ts'

/** What was learned of test files when they ran last. */
const KEPT = '.cache/tests.json'

type Last = Readonly<Record<string, { readonly seconds: number; readonly failed: boolean } | undefined>>

/** Files that failed last time first, then those that take longest; one that never ran may be long. */
export function inOrder(files: readonly string[]): readonly string[] {
  const last = readLast()
  const weigh = (file: string) => (last[file]?.failed ? 1e9 : 0) + (last[file]?.seconds ?? 1e6)
  return [...files].sort((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1))
}

export function remember(ran: readonly Ran[]): void {
  const now = ran.map((each) => [each.file, { seconds: each.seconds, failed: hasFailed(each) }] as const)
  mkdirSync(dirname(KEPT), { recursive: true })
  writeFileSync(KEPT, JSON.stringify({ ...readLast(), ...Object.fromEntries(now) }))
}

function readLast(): Last {
  try {
    return JSON.parse(readFileSync(KEPT, 'utf8'))
  } catch {
    return {}
  }
}
