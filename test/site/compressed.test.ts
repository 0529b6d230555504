import assert from 'node:assert/strict'
import { existsSync, statSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { buildSite } from '../../scripts/site/build.ts'
import { listFiles } from '../files.ts'
import { createFolder } from '../temporary.ts'
import { writeFiles } from './folder.ts'

const SITE = 'title: C\nurl: https://c.example/\ncards: false\ncompress: true\n'
const story = (words: string) => `---\ntitle: Quay\ndate: 2024-02-01\n---\n\nThe quay of Valletta ${words}.\n`

test('each text stands there compressed too, and only one that is other is compressed again', async (t) => {
  const content = await createFolder(t)
  const output = join(content, 'dist')
  const build = () => buildSite(content, output, true)
  const isCompressed = (path: string) => /\.(gz|br)$/.test(path)
  const timesOf = async () =>
    new Map(
      (await listFiles(output))
        .filter(isCompressed)
        .map((path) => [path, statSync(join(output, path)).mtimeMs] as const),
    )
  await writeFiles(content, {
    'site.yaml': SITE,
    'stories/quay.md': story('opened'),
    'stories/lamp.md': '---\ntitle: Lamp\ndate: 2023-01-01\n---\n\nThe lamp of Tunis was lit.\n',
    'static/photo.png': 'not a text'.repeat(500),
    'static/table.csv': 'a,b\n'.repeat(500),
    'static/short.txt': 'short',
  })
  await build()
  const first = await timesOf()
  assert.ok(first.has('table.csv.br') && first.has('index.html.gz') && first.has('sitemap.xml.gz'))
  for (const path of ['photo.png.gz', 'short.txt.br', '_headers.gz', '.nojekyll.gz']) assert.ok(!first.has(path), path)
  for (const path of first.keys()) {
    const [bytes, whole] = await Promise.all([path, path.slice(0, -3)].map((each) => readFile(join(output, each))))
    assert.ok(bytes && whole?.equals(path.endsWith('.gz') ? gunzipSync(bytes) : brotliDecompressSync(bytes)), path)
    assert.ok(bytes.length < (whole?.length ?? 0), path)
    if (path.endsWith('.gz')) assert.deepEqual([...bytes.subarray(4, 10)], [0, 0, 0, 0, 2, 255], path)
  }
  assert.equal((await build()).isUnchanged, true)

  await writeFile(join(content, 'stories/quay.md'), story('closed'))
  await build()
  const second = await timesOf()
  assert.deepEqual([...second.keys()].sort(), [...first.keys()].sort())
  const anew = [...second].filter(([path, time]) => time !== first.get(path)).map(([path]) => path)
  assert.ok(anew.includes('2024/02/01/quay/index.html.gz'))
  assert.ok(!anew.includes('2023/01/01/lamp/index.html.gz') && !anew.includes('table.csv.br'), anew.join())
  const page = gunzipSync(await readFile(join(output, '2024/02/01/quay/index.html.gz'))).toString()
  assert.match(page, /closed/)

  // One that was damaged, or is not there, is made again; one whose text has gone, goes.
  await writeFile(join(output, 'table.csv.br'), 'damaged')
  await rm(join(output, 'index.html.gz'))
  await rm(join(content, 'stories/lamp.md'))
  await build()
  assert.equal(brotliDecompressSync(await readFile(join(output, 'table.csv.br'))).length, 2000)
  assert.ok(existsSync(join(output, 'index.html.gz')))
  assert.ok(!existsSync(join(output, '2023')))

  await writeFile(join(content, 'site.yaml'), SITE.replace('compress: true', 'compress: false'))
  await build()
  assert.deepEqual([...(await timesOf()).keys()], [])
})
