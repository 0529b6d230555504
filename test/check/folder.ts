import { relative } from 'node:path'
import type { TestContext } from 'node:test'
import { checkContent } from '../../scripts/check/index.ts'
import { writeFiles } from '../site/folder.ts'
import { createFolder } from '../temporary.ts'

const TODAY = '2026-11-22'

/** A drawing that a page can show. */
export const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><path d="M0 6 4 0l4 6z"/></svg>'

/** What `check` says of a content folder with these files. Paths are told from the folder. */
export async function check(t: TestContext, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await createFolder(t)
  const site = 'title: Test\nurl: https://site.example/\ncards: false\n'
  await writeFiles(folder, { 'site.yaml': site, ...files })
  const prefix = relative(process.cwd(), folder)
  return (await checkContent(folder, TODAY)).map(
    (problem) => `${problem.severity} ${String(problem).replaceAll(`${prefix}/`, '')}`,
  )
}

/** A story file. */
export const story = (front: string, ...paragraphs: readonly string[]) =>
  `---\n${front}\n---\n\n${paragraphs.join('\n\n')}\n`
