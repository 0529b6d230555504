import { readdirSync } from 'node:fs'
import { basename, extname } from 'node:path'

/** What a stage knows of languages: folders with a file a language, named by its code (BCP 47). */
interface Knowledge {
  readonly what: string
  readonly folders: readonly string[]
  /** Languages that the stage itself was made for. */
  readonly own?: readonly string[]
}

const KNOWLEDGE: readonly Knowledge[] = [
  { what: 'page phrases', folders: ['scripts/read/text/phrases/data'] },
  { what: 'countries', folders: ['scripts/tag/countries/data/languages'], own: ['en'] },
  {
    what: 'names',
    folders: [
      'scripts/tag/actors/data/languages',
      'scripts/tag/actors/uncased/data',
      'scripts/tag/actors/unspaced/data',
    ],
    own: ['en'],
  },
  { what: 'sentences', folders: ['scripts/digest/sentences/data'] },
  { what: 'dates', folders: ['scripts/digest/dates/data'] },
  { what: 'quotations', folders: ['scripts/digest/quotes/data'] },
  { what: 'key points', folders: ['scripts/digest/keypoints/data/words'] },
  { what: 'references', folders: ['scripts/digest/reference/data'] },
  { what: 'differences', folders: ['scripts/weave/differences/data'] },
  { what: 'site’s words', folders: ['layouts/words'] },
]

/** A language's own code. */
const CODE = /^[a-z]{2}$/

/** A Markdown table, one row a language: what each stage has of it, as the folders have it now. */
export function languagesTable(): string {
  const columns = KNOWLEDGE.map(({ what, folders, own = [] }) => ({
    what,
    has: new Set([...own, ...folders.flatMap(codesIn)]),
  }))
  const codes = [...new Set(columns.flatMap(({ has }) => [...has]))].toSorted()
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const rows = codes.map((code) => [
    `${names.of(code)} (${code})`,
    ...columns.map(({ has }) => (has.has(code) ? '✓' : '')),
  ])
  return [['language', ...columns.map(({ what }) => what)], columns.map(() => '---').concat('---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function codesIn(folder: string): readonly string[] {
  return readdirSync(new URL(`../../${folder}/`, import.meta.url))
    .map((file) => basename(file, extname(file)))
    .filter((code) => CODE.test(code))
}
