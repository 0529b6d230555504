import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Typeface } from '../model/look.ts'
import { markOfName } from '../model/mark.ts'

const require = createRequire(import.meta.url)

/** A typeface that the site serves itself, of which browsers fetch the scripts that a page has. */
interface Served {
  /** As style sheets and its package have it. */
  readonly family: string
  /** Its package of Fontsource, which has a variable file for each script. */
  readonly id: string
  /** What stands there until it has come, in its measures, so that nothing moves then. */
  readonly until: { readonly local: readonly string[]; readonly size: `${number}%`; readonly generic: string }
}

const SERIF = { local: ['Georgia', 'DejaVu Serif'], generic: 'Georgia, "Times New Roman", serif' }
const SANS = { local: ['Arial', 'Liberation Sans'], generic: 'system-ui, Arial, sans-serif' }

/** `size`: the mean width of a letter, by Capsize's metrics, against that of the one until then as it is made bolder for headlines. */
const SERVED: Readonly<Record<Exclude<Typeface, 'system'>, Served>> = {
  newsreader: { family: 'Newsreader', id: 'newsreader', until: { ...SERIF, size: '92%' } },
  'source-serif': { family: 'Source Serif 4', id: 'source-serif-4', until: { ...SERIF, size: '103%' } },
  lora: { family: 'Lora', id: 'lora', until: { ...SERIF, size: '100%' } },
  inter: { family: 'Inter', id: 'inter', until: { ...SANS, size: '102%' } },
}

/** The scripts that the site's own languages and the names in them are written in, as far as a typeface has them. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek']

/** What Fontsource's `metadata.json` says of a typeface. */
interface Metadata {
  readonly subsets: readonly string[]
  readonly variable: { readonly wght: { readonly min: string; readonly max: string } }
}

/** One script of a typeface. */
interface FontFile {
  /** On the site, by its content. */
  readonly path: string
  readonly file: string
  /** The characters that it has, as CSS says it. */
  readonly range: string
}

/** The packages that typefaces come from. */
export const TYPEFACE_PACKAGES: readonly string[] = Object.values(SERVED).map(({ id }) => packageOf(id))

const known = new Map<Typeface, readonly FontFile[]>()

/** The files of a typeface, read once a process; none of the system's. */
export function fontFiles(typeface: Typeface): readonly FontFile[] {
  const files = known.get(typeface) ?? readFiles(typeface)
  known.set(typeface, files)
  return files
}

function readFiles(typeface: Typeface): readonly FontFile[] {
  if (typeface === 'system') return []
  const { id } = SERVED[typeface]
  const { subsets } = readData<Metadata>(id, 'metadata')
  const ranges = readData<Readonly<Record<string, string>>>(id, 'unicode')
  return SCRIPTS.filter((script) => subsets.includes(script)).map((script) => {
    const file = require.resolve(`${packageOf(id)}/files/${id}-${script}-wght-normal.woff2`)
    return {
      path: `assets/${id}-${script}.${markOfName(readFileSync(file))}.woff2`,
      file,
      range: ranges[script] ?? '',
    }
  })
}

/** The style that has the site set in a typeface. */
export function writeTypeface(typeface: Typeface): string {
  if (typeface === 'system') return ''
  const { family, id, until } = SERVED[typeface]
  const { min, max } = readData<Metadata>(id, 'metadata').variable.wght
  const faces = fontFiles(typeface).map(({ path, range }) => {
    const source = `url(${path.slice('assets/'.length)}) format("woff2")`
    return `@font-face{font-family:"${family}";font-weight:${min} ${max};font-display:swap;src:${source};unicode-range:${range};}`
  })
  const locals = until.local.map((name) => `local("${name}")`).join(',')
  return [
    ...faces,
    `@font-face{font-family:"${family} fallback";src:${locals};size-adjust:${until.size};}`,
    `:root{--serif:"${family}","${family} fallback",${until.generic};}`,
  ].join('\n')
}

function packageOf(id: string): string {
  return `@fontsource-variable/${id}`
}

function readData<Data>(id: string, name: string): Data {
  return JSON.parse(readFileSync(require.resolve(`${packageOf(id)}/${name}.json`), 'utf8'))
}
