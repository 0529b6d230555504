import { join } from 'node:path'
import type { Fields } from '../content/fields.ts'
import { readYamlFile } from '../content/frontmatter.ts'
import { nameFile } from '../content/name.ts'
import { readTextIfThere } from '../content/text.ts'
import type { Problem } from '../model/problem.ts'
import type { Stated } from '../model/source.ts'
import { readRemedies } from './options.ts'

/** A file beside sources that states what they lack: `name of the file: { date: 2019-05-15 }`. */
export const STATED_FILE = 'stated.yaml'

/** What is stated about the sources of a folder, by file name. Empty without the file; throws the first Problem in it. */
export async function readStated(folder: string): Promise<ReadonlyMap<string, Stated>> {
  const { stated, problems } = await readStatedFile(folder)
  const problem = problems[0]
  if (problem) throw problem
  return stated
}

/** As `readStated`, with the line of every name and all that is wrong in the file. Throws a Problem when it is not YAML. */
export async function readStatedFile(folder: string): Promise<{
  readonly stated: ReadonlyMap<string, Stated>
  readonly lines: ReadonlyMap<string, number>
  readonly problems: readonly Problem[]
}> {
  const path = join(folder, STATED_FILE)
  const text = await readTextIfThere(path)
  if (text === undefined) return { stated: new Map(), lines: new Map(), problems: [] }
  const fields = readYamlFile(nameFile(path), text)
  const stated = new Map(fields.keys.map((name) => [name, readOne(fields.group(name))]))
  return { stated, lines: new Map(fields.keys.map((name) => [name, fields.lineOf(name)])), problems: fields.problems }
}

const KEYS = ['title', 'date', 'source', 'url', 'language', 'from', 'to', 'keep', 'drop', 'keepAll', 'asCleaned']

function readOne(group: Fields | undefined): Stated {
  if (!group) return {}
  group.allow(KEYS)
  const [title, date, source, url, language] = [
    group.text('title'),
    group.moment('date'),
    group.text('source'),
    group.text('url'),
    group.text('language'),
  ]
  return {
    ...(title && { title }),
    ...(date && { date }),
    ...(source && { source }),
    ...(url && { url }),
    ...(language && { language }),
    ...readRemedies({
      from: group.text('from'),
      to: group.text('to'),
      keep: group.texts('keep'),
      drop: group.texts('drop'),
      keepAll: group.flag('keepAll'),
      asCleaned: group.flag('asCleaned'),
    }),
  }
}
