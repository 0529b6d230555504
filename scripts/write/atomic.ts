import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { nameFile } from '../content/index.ts'
import { explainSystem } from '../model/systemProblem.ts'
import { steps } from './steps.ts'

/** How a file is called until it is whole: hidden, after the one that it becomes. Earlier versions left out the ending. */
export const DRAFT = /^\..+\.[0-9a-f]{12}(\.draft)?$/

/** Writes a file whole or not at all, replacing what was there. Throws a Problem when the system does not let it. */
export async function replaceFile(path: string, text: string | Uint8Array): Promise<void> {
  await writeThrough(path, text, (draft) => rename(draft, path))
}

/** Writes a new file whole or not at all. Throws `EEXIST` when the path is taken, and then leaves it as it was; a Problem when the system does not let it. */
export async function createFile(path: string, text: string | Uint8Array): Promise<void> {
  await writeThrough(path, text, async (draft) => {
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      // Not every disk has hard links: those of cameras and some of the network have none.
      if (!WITHOUT_LINKS.has(error.code ?? '')) throw error
      return copyFile(draft, path, constants.COPYFILE_EXCL)
    })
    await steps.before(`remove the draft of ${path}`)
    await rm(draft)
  })
}

const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

/** Takes a file away; one that is gone already is no failure. Throws a Problem when the system does not let it. */
export async function removeFile(path: string): Promise<void> {
  await steps.before(`remove ${path}`)
  await rm(path, { force: true }).catch((error) => {
    throw explainSystem(error, nameFile(path))
  })
}

/** Writes beside the path under a hidden name, flushes it to the disk, then lets `land` put it in place. */
async function writeThrough(
  path: string,
  text: string | Uint8Array,
  land: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = join(dirname(path), `.${basename(path).slice(0, 200)}.${randomBytes(6).toString('hex')}.draft`)
  await makeFolder(dirname(path))
  try {
    await steps.before(`write the draft of ${path}`)
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await steps.before(`put ${path} in place`)
    await land(draft)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? error : explainSystem(error, nameFile(path))
  }
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    // What is there is a file: nothing to do with the name of the one that is written.
    const cause = error.code === 'EEXIST' ? Object.assign(error, { code: 'ENOTDIR' }) : error
    throw explainSystem(cause, nameFile(folder))
  })
}
