import assert from 'node:assert/strict'
import { appendFile, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { buildSite } from '../../scripts/site/build.ts'
import { areSame, listInputs } from '../../scripts/site/kept/inputs.ts'
import { cacheFolder } from '../../scripts/store/cacheFolder.ts'
import { listFiles } from '../files.ts'
import { createSite, writeFiles } from './folder.ts'
import { changesOf } from './marks.ts'

const BODY = 'The harbour board of Lisbon counted the crates on Monday and found nine of them missing.'
const story = (title: string, day: string) => `---\ntitle: ${title}\ndate: ${day}\n---\n\n${BODY}\n`

/** A site that was built, with what builds it again. */
async function createBuilt(t: TestContext) {
  const { content, remove } = await createSite({
    'stories/2024/2024-03-04-crates.md': story('Crates', '2024-03-04'),
    'stories/2024/2024-03-05-barrels.md': story('Barrels', '2024-03-05'),
    'static/map.txt': 'A map',
  })
  t.after(remove)
  const output = join(content, '../dist')
  const build = () => buildSite(content, output, true)
  const first = await build()
  assert.equal(first.isUnchanged, false)
  return { content, output, build, first }
}

test('a site that stands as it would be built is not built again', async (t) => {
  const { output, build, first } = await createBuilt(t)
  const before = await timesIn(output)
  const { seconds, ...again } = await build()
  const { seconds: _, ...expected } = first
  assert.deepEqual(again, { ...expected, isUnchanged: true })
  assert.deepEqual(await timesIn(output), before)
})

test('what is wrong in the content is told again', async (t) => {
  const { content, build } = await createBuilt(t)
  await writeFiles(content, { 'stories/2024/bad.md': '---\ntitle: Bad\ndate: soon\n---\n\nText.\n' })
  const { problems } = await build()
  assert.match(problems.map(String).join('\n'), /bad\.md:3: date: .*found “?"?soon/)
  const again = await build()
  assert.equal(again.isUnchanged, true)
  assert.deepEqual(again.problems.map(String), problems.map(String))
})

test('a file of the site that is damaged or gone is made again, and no other is written', async (t) => {
  const { output, build } = await createBuilt(t)
  const index = (await readdir(join(output, 'pagefind/index')))[0] ?? assert.fail('no index')
  const damages: Readonly<Record<string, (file: string) => Promise<void>>> = {
    'index.html': (file) => rm(file),
    // As long as before, and of the same time.
    'feed.xml': async (file) => {
      const [text, { atime, mtime }] = [await readFile(file, 'utf8'), await stat(file)]
      await writeFile(file, text.replace('Crates', 'Cratez'))
      await utimes(file, atime, mtime)
    },
    'stories.json': (file) => writeFile(file, ''),
    'map.txt': (file) => writeFile(file, 'A mop'),
    'icon.svg': (file) => appendFile(file, ' '),
    _headers: (file) => rm(file),
    [`pagefind/index/${index}`]: (file) => rm(file),
  }
  const bytes = new Map<string, Buffer>()
  for (const [path, damage] of Object.entries(damages)) {
    bytes.set(path, await readFile(join(output, path)))
    await damage(join(output, path))
  }
  const before = await timesIn(output)
  assert.equal((await build()).isUnchanged, false)
  const changed = changesOf(before, await timesIn(output))
  const isOfIndex = (path: string) => path.startsWith('pagefind/')
  assert.deepEqual(
    changed.filter((path) => !isOfIndex(path)).sort(),
    [...bytes.keys()].filter((path) => !isOfIndex(path)).sort(),
  )
  for (const [path, whole] of bytes) assert.deepEqual(await readFile(join(output, path)), whole, path)
  assert.equal((await build()).isUnchanged, true)
  await rm(join(output, 'manifest.webmanifest'))
  assert.equal((await build()).isUnchanged, false)
})

test('a file of the content that was changed in any way is read again', async (t) => {
  const { content, output, build } = await createBuilt(t)
  const file = join(content, 'stories/2024/2024-03-04-crates.md')
  const page = () => readFile(join(output, '2024/03/04/crates/index.html'), 'utf8')
  const { atime, mtime } = await stat(file)

  await utimes(file, atime, new Date())
  assert.equal((await build()).isUnchanged, true, 'touched alone')

  await writeFile(file, story('Crapes', '2024-03-04'))
  await utimes(file, atime, mtime)
  assert.equal((await build()).isUnchanged, false, 'as long as before, and of the same time')
  assert.match(await page(), /Crapes/)

  // Twice within what a clock can tell apart.
  await writeFile(file, story('Grapes', '2024-03-04'))
  const building = build()
  await writeFile(file, story('Drapes', '2024-03-04'))
  await building
  await build()
  assert.match(await page(), /Drapes/)

  // A clock that was ahead when the file was written.
  await writeFile(file, story('Drakes', '2024-03-04'))
  await utimes(file, atime, new Date(Date.now() + 3_600_000))
  await build()
  assert.match(await page(), /Drakes/)
  assert.equal((await build()).isUnchanged, true)

  for (const [path, text] of Object.entries({
    'theme.css': 'main { color: #111 }',
    'parts/footer.html': '<p>Printed in Lisbon</p>',
    'static/map.txt': 'A map of the quay',
    'sources.yaml': 'The Ledger:\n  country: PT\n',
    'receipts/2024/2024-03-04-crates.json': '{',
    'pages/about.md': '---\ntitle: About\n---\n\nWho we are.\n',
  })) {
    const before = listInputs(content, new Set())
    await writeFiles(content, { [path]: text })
    assert.equal(areSame(before, listInputs(content, new Set(), before)), false, path)
  }
  await build()
  await stat(join(output, 'about/index.html'))
  await rm(join(content, 'pages'), { recursive: true })
  assert.equal((await build()).isUnchanged, false)
  await assert.rejects(stat(join(output, 'about/index.html')))
})

test('where what the last build wrote down is damaged or gone, all is compared, and nothing is written that is there', async (t) => {
  const { content, output, build } = await createBuilt(t)
  const folder = cacheFolder(content, 'built')
  const record = (await readdir(folder)).find((name) => name.endsWith('.json')) ?? assert.fail('no record')
  const before = await timesIn(output)
  const text = await readFile(join(folder, record), 'utf8')
  for (const damaged of [
    '',
    '{',
    'null',
    text.slice(0, -9),
    text.replace('Crates', 'Cratez').replace('crates', 'cratez'),
  ]) {
    await writeFile(join(folder, record), damaged)
    assert.equal((await build()).isUnchanged, false)
    assert.deepEqual(
      changesOf(before, await timesIn(output)).filter((path) => !path.startsWith('pagefind/')),
      [],
    )
  }
  await rm(dirname(folder), { recursive: true })
  assert.equal((await build()).isUnchanged, false)
  assert.equal((await build()).isUnchanged, true)
})

test('another output folder gets a site of its own, and so does another content folder', async (t) => {
  const { content, output, build } = await createBuilt(t)
  const other = join(content, '../other')
  assert.equal((await buildSite(content, other, true)).isUnchanged, false)
  assert.deepEqual(Object.keys(await timesIn(other)).length, Object.keys(await timesIn(output)).length)
  assert.equal((await build()).isUnchanged, true)
  const second = join(content, '../second')
  await writeFiles(second, {
    'site.yaml': 'title: Second\ncards: false\n',
    'stories/a.md': story('Barges', '2024-03-09'),
  })
  assert.equal((await buildSite(second, output, true)).isUnchanged, false)
  assert.match(await readFile(join(output, 'index.html'), 'utf8'), /Second/)
  assert.equal((await build()).isUnchanged, false)
  assert.match(await readFile(join(output, 'index.html'), 'utf8'), /Quay/)
})

test('after an edit, files that say the same keep their time', async (t) => {
  const { content, output, build } = await createBuilt(t)
  const before = await timesIn(output)
  await setTimeout(20)
  await writeFiles(content, { 'stories/2024/2024-03-05-barrels.md': story('Kegs', '2024-03-05') })
  await build()
  const changed = changesOf(before, await timesIn(output))
  assert.ok(changed.includes('2024/03/05/barrels/index.html'))
  for (const path of ['404.html', 'robots.txt', 'icon.svg', 'map.txt', 'search/index.html', 'sitemap.xml'])
    assert.ok(!changed.includes(path), path)
})

/** When each file below a folder was last written. */
async function timesIn(folder: string): Promise<Readonly<Record<string, number>>> {
  const paths = await listFiles(folder)
  const times = paths.map(async (path) => [path, (await stat(join(folder, path))).mtimeMs] as const)
  return Object.fromEntries(await Promise.all(times))
}
