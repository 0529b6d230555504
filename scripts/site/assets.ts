import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Look } from '../model/look.ts'
import { markOfName } from '../model/mark.ts'
import { writeColors } from './own.ts'
import { writeTypeface } from './typefaces.ts'

const ASSETS = new URL('../../layouts/assets/', import.meta.url)

/** The parts of the style sheet, in the order in which they apply. */
const STYLES = ['base', 'document', 'lists', 'story', 'figures', 'search', 'print']

/** A file of the site that is the same for all pages. */
export interface Asset {
  readonly path: string
  readonly text: string
}

/** The style sheet, with what the site says of its look and its own theme last, named for its content so that a browser may keep it for ever. */
export async function readStylesheet(look: Look, theme: string): Promise<Asset> {
  const parts = await Promise.all(STYLES.map((name) => readFile(new URL(`${name}.css`, ASSETS), 'utf8')))
  const text = shrink([...parts, writeTypeface(look.typeface), writeColors(look), theme].join('\n'))
  return { path: `assets/style.${markOfName(text)}.css`, text }
}

/** The script of the search page, as browsers read it. */
export async function readSearchScript(): Promise<Asset> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('search.ts', ASSETS))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    supported: { 'regexp-unicode-property-escapes': true },
    minify: true,
    logLevel: 'silent',
  })
  const code = outputFiles[0]?.text ?? ''
  return { path: `assets/search.${markOfName(code)}.js`, text: code }
}

/** A style sheet without its comments and indentation. */
function shrink(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}
