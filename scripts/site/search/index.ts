import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createIndex } from 'pagefind'
import type { Entry } from '../../catalogue/entry.ts'
import { Problem } from '../../model/problem.ts'
import { searchRecord } from './records.ts'

/** The folder of the search index, below the site's root. */
const FOLDER = 'pagefind'
/** Parts of the index that serve Pagefind's own search box, which the site has not. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./

/** Writes the index that the search page asks: Pagefind's, over the stories as they are shown. A story that it does not take is told. */
export async function writeSearchIndex(output: string, entries: readonly Entry[]): Promise<readonly Problem[]> {
  const { index, errors } = await createIndex({ writePlayground: false })
  if (!index) return [notSearchable(output, errors)]
  const problems: Problem[] = []
  try {
    for (const entry of entries) {
      const { filters, meta, sort, ...record } = searchRecord(entry)
      const added = { ...record, filters: { ...filters }, meta: { ...meta }, sort: { ...sort } }
      const { errors } = await index.addCustomRecord(added)
      if (errors.length > 0) problems.push(notSearchable(entry.story.file, errors))
    }
    const folder = join(output, FOLDER)
    await rm(folder, { recursive: true, force: true })
    const written = await index.writeFiles({ outputPath: folder })
    if (written.errors.length > 0) return [...problems, notSearchable(folder, written.errors)]
    const unused = (await readdir(folder)).filter((name) => UNUSED.test(name))
    await Promise.all(unused.map((name) => rm(join(folder, name))))
    return problems
  } finally {
    await index.deleteIndex()
  }
}

function notSearchable(file: string, errors: readonly string[]): Problem {
  return new Problem({ file }, 'not-searchable', `is not found by the site's search: ${errors.join('; ')}`)
}
