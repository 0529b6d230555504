import { access, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Beginning, writeBeginning } from './files.ts'

/** What beginning a site did: files by their paths in its folder. */
export interface Begun {
  readonly written: readonly string[]
  /** Those that were there before, and stay as they are. */
  readonly kept: readonly string[]
}

/** Begins a site in a folder. A file that is there is never touched, and a folder that has articles gets none. */
export async function beginSite(folder: string, beginning: Beginning): Promise<Begun> {
  const written: string[] = []
  const kept: string[] = []
  const sample = beginning.sample && !(await exists(join(folder, 'content')))
  for (const [path, text] of Object.entries(writeBeginning({ ...beginning, sample }))) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    try {
      await writeFile(file, text, { flag: 'wx' })
      written.push(path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      kept.push(path)
    }
  }
  await mkdir(join(folder, 'content', 'sources'), { recursive: true })
  return { written, kept }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
