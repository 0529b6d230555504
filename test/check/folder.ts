import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { TestContext } from 'node:test'
import { checkContent } from '../../scripts/check/index.ts'

const TODAY = '2026-11-22'

/** What `check` says of a content folder with these files. Paths are told from the folder. */
export async function check(t: TestContext, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-check-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const site = 'title: Test\nurl: https://site.example/\ncards: false\n'
  for (const [name, text] of Object.entries({ 'site.yaml': site, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  const prefix = relative(process.cwd(), folder)
  return (await checkContent(folder, TODAY)).map(
    (problem) => `${problem.severity} ${String(problem).replaceAll(`${prefix}/`, '')}`,
  )
}

/** A story file. */
export const story = (front: string, ...paragraphs: readonly string[]) =>
  `---\n${front}\n---\n\n${paragraphs.join('\n\n')}\n`
