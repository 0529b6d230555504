import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createIndex } from 'pagefind'
import type { Edition } from '../../../layouts/edition.ts'
import { storylinePath } from '../../catalogue/address.ts'
import type { Catalogue } from '../../catalogue/index.ts'
import { listFiles } from '../../model/listFiles.ts'
import { markOf } from '../../model/mark.ts'
import { Problem } from '../../model/problem.ts'
import type { MadeFrom } from '../kept/madeFrom.ts'
import type { Standing } from '../kept/standing.ts'
import { findPackage } from '../kept/tool.ts'
import { type SearchRecord, searchRecord, storylineRecord } from './records.ts'

/** The folder of the search index, below the site's root. */
const FOLDER = 'pagefind'
/** Parts of the index that serve Pagefind's own search box, which the site has not. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./

/**
 * Writes the index that the search page asks: Pagefind's, over the stories as they are shown, and storylines. What it does not take is told.
 * The index that stands in the output folder is left where it was made from the same by the same Pagefind. `tool`: as `markTool` gives it.
 */
export async function writeSearchIndex(
  standing: Standing,
  { entries, woven }: Pick<Catalogue, 'entries' | 'woven'>,
  { site, words }: Pick<Edition, 'site' | 'words'>,
  madeFrom: MadeFrom,
  tool: string | undefined,
): Promise<readonly Problem[]> {
  const names = new Intl.DisplayNames([site.language, 'en'], { type: 'language' })
  const nameLanguage = (tag: string) => names.of(tag) ?? tag
  const { language } = new Intl.Locale(site.language)
  const folder = join(standing.output, FOLDER)
  const pagefind = await readFile(findPackage('pagefind'), 'utf8')
  // Records are made only for an index that is written: by the same code, they come of the stories.
  const marks = [entries.map((entry) => entry.mark), woven.storylines.map((each) => madeFrom.storyline(each)())]
  const mark = tool ? markOf(JSON.stringify([pagefind, UNUSED.source, site.language, tool, marks])) : ''
  if (await isThere(standing, mark)) return []
  const stories = entries.map((entry) => ({ file: entry.story.file, record: searchRecord(entry, nameLanguage) }))
  const storylines = woven.storylines.map((storyline) => ({
    file: storylinePath(storyline.slug),
    record: storylineRecord(storyline, words),
  }))
  const problems = await writeIndex(folder, [...stories, ...storylines], language)
  if (problems.length === 0) for (const path of await filesIn(folder)) standing.note(`${FOLDER}/${path}`, mark)
  return problems
}

/** One index for the stories of all languages: by itself Pagefind makes one for each, and asks that of the page alone. Words are stemmed as the site's language is. */
async function writeIndex(
  folder: string,
  records: readonly { readonly file: string; readonly record: SearchRecord }[],
  language: string,
): Promise<readonly Problem[]> {
  const { index, errors } = await createIndex({ writePlayground: false, forceLanguage: language })
  if (!index) return [notSearchable(folder, errors)]
  const problems: Problem[] = []
  try {
    for (const { file, record } of records) {
      const { filters, meta, sort, ...rest } = record
      const added = { ...rest, filters: { ...filters }, meta: { ...meta }, sort: { ...sort } }
      const { errors } = await index.addCustomRecord(added)
      if (errors.length > 0) problems.push(notSearchable(file, errors))
    }
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

/** Whether all files of an index made from this mark stand there, and no others. */
async function isThere(standing: Standing, mark: string): Promise<boolean> {
  const before = standing.before(FOLDER)
  const found = await filesIn(join(standing.output, FOLDER))
  return (
    before.length > 0 &&
    before.length === found.length &&
    before.every(([path, made]) => made === mark && standing.holds(path, mark))
  )
}

/** What cannot be listed is made anew. */
function filesIn(folder: string): Promise<readonly string[]> {
  return listFiles(folder).catch(() => [])
}

function notSearchable(file: string, errors: readonly string[]): Problem {
  return new Problem({ file }, 'not-searchable', `is not found by the site's search: ${errors.join('; ')}`)
}
