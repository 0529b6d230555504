import { copyFile, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const font = (subset: string) =>
  require.resolve(`@fontsource-variable/newsreader/files/newsreader-${subset}-wght-normal.woff2`)

/** What is the same on every site and copied as it is: where it stands there, and the file that it is copied from. */
export const COPIED: Readonly<Record<string, string>> = {
  'assets/newsreader-latin.woff2': font('latin'),
  'assets/newsreader-latin-ext.woff2': font('latin-ext'),
  'icon.svg': fileURLToPath(new URL('../../layouts/assets/icon.svg', import.meta.url)),
}

/** Copies it into the output folder. */
export async function copyCopied(output: string): Promise<void> {
  for (const [path, file] of Object.entries(COPIED)) {
    await mkdir(dirname(join(output, path)), { recursive: true })
    await copyFile(file, join(output, path))
  }
}
