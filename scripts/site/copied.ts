import { fileURLToPath } from 'node:url'
import type { Typeface } from '../model/look.ts'
import { copy } from './kept/copy.ts'
import type { Standing } from './kept/standing.ts'
import { fontFiles } from './typefaces.ts'

/** What is the same on every site of a typeface and copied as it is: where it stands on the site, and its file. */
function filesOf(typeface: Typeface): readonly (readonly [path: string, file: string])[] {
  return [
    ...fontFiles(typeface).map(({ path, file }) => [path, file] as const),
    ['icon.svg', fileURLToPath(new URL('../../layouts/assets/icon.svg', import.meta.url))],
  ]
}

/** Where on the site it stands. */
export function copiedPaths(typeface: Typeface): readonly string[] {
  return filesOf(typeface).map(([path]) => path)
}

/** Copies it into the output folder. */
export async function copyCopied(standing: Standing, typeface: Typeface): Promise<void> {
  for (const [path, file] of filesOf(typeface)) await copy(file, path, standing)
}
