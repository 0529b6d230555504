import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** The package of the web editor, which a site depends on that has one. */
export const EDITOR = '@sveltia/cms'

/** Where the editor is on the site. */
export const ADMIN = 'admin/'

/** The folder of the editor as a module, in the packages of the site or of this tool; undefined where there is none. */
export function findEditor(folder: string): string | undefined {
  for (const from of [join(resolve(folder), '..', 'package.json'), import.meta.url])
    try {
      return dirname(createRequire(from).resolve(EDITOR))
    } catch {
      // The next place may have it.
    }
  return undefined
}
