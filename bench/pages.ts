import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { clean } from '../scripts/clean/index.ts'
import { writeBody } from '../scripts/markdown/body.ts'
import { htmlReader } from '../scripts/read/html/index.ts'

interface Page {
  readonly html: string
  readonly url: string
}

/** A way to read a page; gives how many characters of text it found. */
interface Contender {
  readonly name: string
  readonly read: (page: Page) => Promise<number> | number
  /** Slow ones read only the first pages. */
  readonly atMost: number
}

const OWN_PAGES = new URL('../test/clean/fixtures/pages/', import.meta.url)
/** So many are read to warm up, and so many at least to measure, some of them again if there are fewer. */
const FEWEST = 60

const contenders: readonly Contender[] = [
  { name: 'dateline', atMost: Number.POSITIVE_INFINITY, read: readWithDateline },
  {
    name: 'readability on linkedom',
    atMost: 300,
    read: ({ html }) => readWithReadability(parseHTML(withoutTemplates(html)).document),
  },
  {
    name: 'readability on jsdom',
    atMost: 60,
    read: ({ html, url }) => readWithReadability(new JSDOM(html, { url }).window.document),
  },
  {
    name: 'defuddle on linkedom',
    atMost: 60,
    read: ({ html, url }) => readWithDefuddle(parseHTML(html).document, url),
  },
  {
    name: 'defuddle on jsdom',
    atMost: 30,
    read: ({ html, url }) => readWithDefuddle(new JSDOM(html, { url }).window.document, url),
  },
]

/**
 * Pages read to main text per second of CPU time, against the two extractors that are most used in JavaScript.
 * `path` is a file with one object a line with `content` and maybe `url`, or a folder of pages; without one, the pages of the tests.
 * Every reader is warmed up first and gets the same pages in the same order, in one process.
 */
export async function benchPages(path?: string): Promise<void> {
  const pages = path ? readPages(path) : readFolder(OWN_PAGES)
  // Some readers tell of every page's broken styles.
  const tell = console.error
  console.error = () => {}
  try {
    await compare(pages)
  } finally {
    console.error = tell
  }
}

async function compare(pages: readonly Page[]): Promise<void> {
  const bytes = pages.reduce((sum, { html }) => sum + html.length, 0)
  console.log(`pages: ${pages.length} of ${Math.round(bytes / pages.length / 1000)} kB on average`)
  console.log('| reader | pages | pages a CPU second | failed |\n| --- | --- | --- | --- |')
  for (const contender of contenders) console.log(await measure(contender, pages))
}

async function measure({ name, read, atMost }: Contender, pages: readonly Page[]): Promise<string> {
  const reads = Math.min(atMost, Math.max(FEWEST, pages.length))
  const chosen = Array.from({ length: reads }, (_, at) => pages[at % pages.length]).filter((page) => page !== undefined)
  for (const page of chosen.slice(0, FEWEST)) await tryRead(read, page)
  const start = process.cpuUsage()
  let failed = 0
  for (const page of chosen) if (!(await tryRead(read, page))) failed++
  const { user, system } = process.cpuUsage(start)
  return `| ${name} | ${reads} | ${((reads * 1e6) / (user + system)).toFixed(1)} | ${failed} |`
}

async function tryRead(read: Contender['read'], page: Page): Promise<boolean> {
  try {
    return (await read(page)) > 0
  } catch {
    return false
  }
}

async function readWithDateline({ html, url }: Page): Promise<number> {
  const articles = await htmlReader.read({
    name: url,
    bytes: new TextEncoder().encode(html),
    format: 'html',
    url,
    stated: {},
  })
  return articles.reduce((sum, article) => sum + writeBody(clean(article).blocks).length, 0)
}

function readWithReadability(document: Document): number {
  return new Readability(document).parse()?.textContent?.length ?? 0
}

async function readWithDefuddle(document: Document, url: string): Promise<number> {
  const { content } = await Defuddle(document, url, { markdown: true })
  return content.length
}

/** linkedom shows what a template holds, on which Readability fails. */
function withoutTemplates(html: string): string {
  return html.replace(/<template[\s\S]*?<\/template>/gi, '')
}

function readPages(path: string): readonly Page[] {
  if (!/\.jsonl(\.gz)?$/.test(path)) return readFolder(new URL(`${path}/`, `file://${process.cwd()}/`))
  const bytes = readFileSync(path)
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { content, url } = JSON.parse(line) as { content: string; url?: string }
      return { html: content, url: url ?? 'https://pages.example/' }
    })
}

function readFolder(folder: URL): readonly Page[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ html: readFileSync(new URL(name, folder), 'utf8'), url: 'https://pages.example/' }))
}
