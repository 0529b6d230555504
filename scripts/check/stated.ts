import { join } from 'node:path'
import { readStatedFile, STATED_FILE } from '../add/statedFile.ts'
import { nameFile } from '../content/name.ts'
import { Problem } from '../model/problem.ts'
import type { Rule } from './rule.ts'

/** What `sources/stated.yaml` says of sources: in known keys, of files that are there, of days that have come. */
export const checkStated: Rule = async ({ folder, today, isThere }) => {
  const sources = join(folder, 'sources')
  const file = nameFile(join(sources, STATED_FILE))
  const { stated, lines, problems } = await readStatedFile(sources)
  const found = [...problems]
  for (const [name, { date }] of stated) {
    const line = lines.get(name) ?? 1
    if (!isThere(join(sources, name)))
      found.push(
        new Problem({ file, line, field: name }, 'no-such-source', 'there is no such file beside it', 'warning'),
      )
    if (date && date.slice(0, 10) > today)
      found.push(new Problem({ file, line, field: name }, 'bad-date', `${date} is in the future; today is ${today}`))
  }
  return found
}
