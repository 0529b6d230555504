import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { copy } from './kept/copy.ts'
import { markOfName } from './kept/mark.ts'
import type { Standing } from './kept/standing.ts'

const require = createRequire(import.meta.url)

/** A typeface's file, and its name on the site, by its content. */
function font(subset: string): readonly [path: string, file: string] {
  const file = require.resolve(`@fontsource-variable/newsreader/files/newsreader-${subset}-wght-normal.woff2`)
  return [`assets/newsreader-${subset}.${markOfName(readFileSync(file))}.woff2`, file]
}

/** The typeface by the names under which the style sheet has it. */
const FONTS: ReadonlyMap<string, readonly [path: string, file: string]> = new Map(
  ['latin', 'latin-ext'].map((subset) => [`newsreader-${subset}.woff2`, font(subset)]),
)

const FILES: readonly (readonly [path: string, file: string])[] = [
  ...FONTS.values(),
  ['icon.svg', fileURLToPath(new URL('../../layouts/assets/icon.svg', import.meta.url))],
]

/** Where on the site stands what is the same on every site and copied as it is. */
export const COPIED: readonly string[] = FILES.map(([path]) => path)

/** Copies it into the output folder. */
export async function copyCopied(standing: Standing): Promise<void> {
  for (const [path, file] of FILES) await copy(file, path, standing)
}

/** A style sheet that has the typeface by its names on the site. */
export function withFonts(css: string): string {
  return css.replace(/url\((newsreader-[\w-]+\.woff2)\)/g, (all, name: string) => {
    const [path] = FONTS.get(name) ?? []
    return path ? `url(${path.slice('assets/'.length)})` : all
  })
}
