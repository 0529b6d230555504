import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

const ASSETS = new URL('../../layouts/assets/', import.meta.url)

/** The parts of the style sheet, in the order in which they apply. */
const STYLES = ['base', 'document', 'lists', 'story', 'figures', 'print']

/** A file of the site that is the same for all pages. */
export interface Asset {
  readonly path: string
  readonly text: string
}

/** The style sheet, named for its content so that a browser may keep it for ever. */
export async function readStylesheet(): Promise<Asset> {
  const parts = await Promise.all(STYLES.map((name) => readFile(new URL(`${name}.css`, ASSETS), 'utf8')))
  const text = shrink(parts.join('\n'))
  const mark = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return { path: `assets/style.${mark}.css`, text }
}

/** A style sheet without its comments and indentation. */
function shrink(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}
