import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createIndex } from 'pagefind'
import type { Entry } from '../entry.ts'
import { searchRecord } from './records.ts'

/** The folder of the search index, below the site's root. */
const FOLDER = 'pagefind'
/** Parts of the index that serve Pagefind's own search box, which the site has not. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./

/** Writes the index that the search page asks: Pagefind's, over the stories as they are shown. */
export async function writeSearchIndex(output: string, entries: readonly Entry[]): Promise<void> {
  const { index, errors } = await createIndex({ writePlayground: false })
  if (!index) throw new Error(`the search index cannot be made: ${errors.join('; ')}`)
  try {
    for (const entry of entries) {
      const { filters, meta, sort, ...record } = searchRecord(entry)
      await index.addCustomRecord({ ...record, filters: { ...filters }, meta: { ...meta }, sort: { ...sort } })
    }
    const folder = join(output, FOLDER)
    await rm(folder, { recursive: true, force: true })
    const written = await index.writeFiles({ outputPath: folder })
    if (written.errors.length > 0) throw new Error(`the search index cannot be written: ${written.errors.join('; ')}`)
    const unused = (await readdir(folder)).filter((name) => UNUSED.test(name))
    await Promise.all(unused.map((name) => rm(join(folder, name))))
  } finally {
    await index.deleteIndex()
  }
}
