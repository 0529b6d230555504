import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A content folder with these files and a `site.yaml`, in a temporary folder that `remove` takes away. */
export async function createSite(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly content: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-generated-'))
  const content = join(folder, 'content')
  await writeFiles(content, { 'site.yaml': 'title: The Quay\nurl: https://quay.example/\ncards: false\n', ...files })
  return { content, remove: () => rm(folder, { recursive: true, force: true }) }
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
