import { randomBytes } from 'node:crypto'
import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Writes a file whole or not at all, replacing what was there. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await writeThrough(path, text, (draft) => rename(draft, path))
}

/** Writes a new file whole or not at all. Throws `EEXIST` when the path is taken, and then leaves it as it was. */
export async function createFile(path: string, text: string): Promise<void> {
  await writeThrough(path, text, async (draft) => {
    await link(draft, path)
    await rm(draft)
  })
}

/** Writes beside the path under a hidden name, flushes it to the disk, then lets `land` put it in place. */
async function writeThrough(path: string, text: string, land: (draft: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await land(draft)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
