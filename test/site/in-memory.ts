import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { copiedPaths } from '../../scripts/site/copied.ts'
import { layOutSite } from '../../scripts/site/index.ts'
import { createFolder, type Ending } from '../temporary.ts'

export const SMALL = 'test/site/fixtures/small'

/** A site as it would be written: every path with its text. */
export async function layOut(folder: string): Promise<ReadonlyMap<string, string>> {
  const { pages, site } = await layOutSite(folder)
  return new Map([
    ...pages.map(({ path, content }) => [path, content()] as const),
    ...copiedPaths(site.look.typeface).map((path) => [path, ''] as const),
  ])
}

/** A copy of the small site that goes with the test, whose address and files may be changed. */
export async function copySmallSite(t: Ending, url?: string): Promise<string> {
  const folder = await createFolder(t)
  await copySmallSiteTo(folder, url)
  return folder
}

export async function copySmallSiteTo(folder: string, url?: string): Promise<void> {
  await cp(SMALL, folder, { recursive: true })
  if (url) {
    const file = join(folder, 'site.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^url: .*/m, `url: ${url}`))
  }
}
