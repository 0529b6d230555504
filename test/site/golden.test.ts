import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { buildSite } from '../../scripts/site/build.ts'
import { listFiles } from '../files.ts'
import { assertSameText } from '../same.ts'
import { createFolder } from '../temporary.ts'
import { layOut, SMALL } from './in-memory.ts'
import { isOrdered } from './marks.ts'

const EXPECTED = 'test/site/fixtures/small-expected'

/** One of each kind of file; `UPDATE=1 npm test site` writes them anew. */
const GOLDEN = [
  'index.html',
  '2024/03/04/ferry-runs-aground-off-lisbon/index.html',
  'countries/pt/index.html',
  'actors/harbour-board/index.html',
  'actors/port-board/index.html',
  'archive/index.html',
  'timeline/2024-03/index.html',
  'corrections/index.html',
  'feed.xml',
  'countries/pt/feed.json',
  'stories.csv',
  'events.csv',
  'stories.json',
  'actors.gexf',
  'sitemap.xml',
  'robots.txt',
]

test('the small site is what it was', async () => {
  const site = await layOut(SMALL)
  for (const path of GOLDEN) {
    const text = onLines(site.get(path) ?? '')
    const file = join(EXPECTED, path)
    if (process.env.UPDATE) {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
    assertSameText(text, await readFile(file, 'utf8'), path)
  }
})

test('Eleventy writes exactly these pages, and the same bytes twice', async (t) => {
  const site = await layOut(SMALL)
  const output = await createFolder(t)
  const built = await buildSite(SMALL, output, true)
  assert.deepEqual(built.problems, [])
  assert.equal(built.stories, 5)
  const readAll = async () => {
    const files = (await listFiles(output)).map(async (path) => [path, await readFile(join(output, path))] as const)
    return new Map(await Promise.all(files))
  }
  const first = await readAll()
  // Beside the pages: the search index, the cards, and what hosts ask for.
  const isPage = (path: string) => !/^(?:pagefind\/.*|cards\/.*|\.nojekyll|_headers|_redirects(?:\.\w+)?)$/.test(path)
  assert.deepEqual([...first.keys()].filter(isPage).sort(), [...site.keys()].sort())
  assert.ok(first.size > site.size, 'cards and an index')
  for (const [path, text] of site) if (text) assertSameText(String(first.get(path)), text, path)
  await buildSite(SMALL, output, true)
  const second = await readAll()
  assert.deepEqual([...second.keys()].filter(isOrdered).sort(), [...first.keys()].filter(isOrdered).sort())
  for (const [path, bytes] of first) if (isOrdered(path)) assert.ok(second.get(path)?.equals(bytes), path)
})

test('what must not be shown is not', async () => {
  const all = [...(await layOut(SMALL)).values()].join('\n')
  assert.doesNotMatch(all, /A draft that nobody may see/)
  assert.doesNotMatch(all, /This sentence must not stand on the page/)
})

test('pages keep to their weight: a story with the style sheet in 14 kB, an index page in 30 kB', async () => {
  const site = await layOut(SMALL)
  const style = [...site].find(([path]) => path.endsWith('.css'))?.[1] ?? ''
  const weigh = (text: string) => gzipSync(text, { level: 9 }).length
  for (const [path, text] of site) {
    if (!path.endsWith('.html')) continue
    const limit = /^\d{4}\/\d\d\/\d\d\//.test(path) ? 14_000 : 30_000
    assert.ok(weigh(text) + weigh(style) < limit, `${path} weighs ${weigh(text) + weigh(style)} bytes`)
  }
})

/** HTML with a line for each element, so that a change shows as the lines that it changed, and without the marks of assets' content. */
function onLines(text: string): string {
  const unmarked = text.replace(/(assets\/\w+)\.[0-9a-f]{10}\./g, '$1.')
  return text.startsWith('<!doctype') ? unmarked.replaceAll('><', '>\n<') : unmarked
}
