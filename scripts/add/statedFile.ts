import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readYamlFile } from '../content/frontmatter.ts'
import { nameFile } from '../content/index.ts'
import type { Stated } from '../model/source.ts'

/** A file beside sources that states what they lack: `name of the file: { date: 2019-05-15 }`. */
export const STATED_FILE = 'stated.yaml'

/** What is stated about the sources of a folder, by file name. Empty without the file; throws the first Problem in it. */
export async function readStated(folder: string): Promise<ReadonlyMap<string, Stated>> {
  const path = join(folder, STATED_FILE)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return new Map()
  const fields = readYamlFile(nameFile(path), text)
  const stated = new Map<string, Stated>()
  for (const name of fields.keys) {
    const group = fields.group(name)
    if (!group) continue
    group.allow(['title', 'date', 'source', 'url', 'language'])
    const [title, date, source, url, language] = [
      group.text('title'),
      group.moment('date'),
      group.text('source'),
      group.text('url'),
      group.text('language'),
    ]
    stated.set(name, {
      ...(title && { title }),
      ...(date && { date }),
      ...(source && { source }),
      ...(url && { url }),
      ...(language && { language }),
    })
  }
  const problem = fields.problems[0]
  if (problem) throw problem
  return stated
}
