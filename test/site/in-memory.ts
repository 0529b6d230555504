import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { layOutSite } from '../../scripts/site/index.ts'

export const SMALL = 'test/site/fixtures/small'

/** What Eleventy copies as it is, beside the pages. */
const COPIED = ['assets/newsreader-latin.woff2', 'assets/newsreader-latin-ext.woff2', 'icon.svg']

/** A site as it would be written: every path with its text. */
export async function layOut(folder: string): Promise<ReadonlyMap<string, string>> {
  const { pages } = await layOutSite(folder)
  return new Map([
    ...pages.map(({ path, content }) => [path, content()] as const),
    ...COPIED.map((path) => [path, ''] as const),
  ])
}

/** A copy of the small site for one test, whose address and files may be changed. */
export async function copySmallSite(url?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-site-'))
  await cp(SMALL, folder, { recursive: true })
  if (url) {
    const file = join(folder, 'site.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^url: .*/m, `url: ${url}`))
  }
  return folder
}
