import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a thing that is made for a test ends with: a test, by its context, or all of a file, as `{ after }` of `node:test`. */
export interface Ending {
  after(end: () => unknown): void
}

/** An empty folder that goes when the test is through, however it ends. */
export async function createFolder(t: Ending): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'dateline-test-')))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}
