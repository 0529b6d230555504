import assert from 'node:assert/strict'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { test } from 'node:test'
import { readContent } from '../../scripts/content/index.ts'
import { buildSite } from '../../scripts/site/build.ts'
import { deriveAll } from '../../scripts/store/index.ts'
import { createFolder } from '../temporary.ts'
import { createSite, writeFiles } from './folder.ts'
import { SMALL } from './in-memory.ts'
import { marksOf } from './marks.ts'

const FERRY = 'stories/2024/2024-03-04-ferry-runs-aground-off-lisbon.md'
const CHANNEL = 'stories/2024/2024-03-06-channel-opens-again.md'

test('a folder that was built into before holds what a new one does, byte by byte, and nothing of what is gone', async (t) => {
  const folder = await createFolder(t)
  const content = join(folder, 'content')
  const [first, second] = [join(folder, 'first'), join(folder, 'second')]
  await cp(SMALL, content, { recursive: true })
  await writeFile(join(content, 'site.yaml'), `${await readFile(join(SMALL, 'site.yaml'), 'utf8')}\ncards: false\n`)
  await mkdir(first)
  await writeFile(join(first, 'CNAME'), 'paper.example\n')
  assert.deepEqual((await buildSite(content, first, true)).problems, [])
  const before = await marksOf(first)
  assert.ok('2024/03/04/ferry-runs-aground-off-lisbon/index.html' in before)

  // One is retracted, one becomes a draft.
  await rm(join(content, FERRY))
  const channel = join(content, CHANNEL)
  await writeFile(channel, (await readFile(channel, 'utf8')).replace('---\n', '---\ndraft: true\n'))
  await buildSite(content, first, true)
  await buildSite(content, second, true)
  const [{ CNAME: own, ...again }, anew] = [await marksOf(first), await marksOf(second)]
  assert.ok(own)
  assert.equal(own, before.CNAME)
  // Pagefind writes the parts of its index in another order each time, and names them by their bytes.
  const nameOf = (path: string) => (path.startsWith('pagefind/') ? path.replace(/_[0-9a-f]{7,}\b/, '') : path)
  assert.deepEqual(Object.keys(again).map(nameOf), Object.keys(anew).map(nameOf))
  for (const [path, mark] of Object.entries(anew))
    if (!path.startsWith('pagefind/')) assert.equal(again[path], mark, path)
  const left = Object.keys(again).filter((path) => /ferry-runs-aground|channel-opens/.test(path))
  assert.deepEqual(left, [])
})

test('a page of a removed story is told when what was kept is gone too, so that nobody knows whose it is', async (t) => {
  const folder = await createFolder(t)
  const [content, output] = [join(folder, 'content'), join(folder, 'dist')]
  await cp(SMALL, content, { recursive: true })
  await buildSite(content, output, true)
  await rm(join(folder, '.cache'), { recursive: true })
  await rm(join(content, FERRY))
  const { problems } = await buildSite(content, output, true)
  assert.deepEqual(
    problems.map((problem) => String(problem).replace(/holds \d+ pages/, 'holds pages')),
    [
      `${output}: holds pages that this build did not write, such as 2024/03/04/ferry-runs-aground-off-lisbon/index.html; if an earlier build did, delete the folder and build again`,
    ],
  )
  await rm(output, { recursive: true })
  assert.deepEqual((await buildSite(content, output, true)).problems, [])
})

test('what was kept of a story is not taken when its day, its words or the file of what is kept are others', async (t) => {
  const file = 'stories/2019-05-08-crates.md'
  const text = (day: string) =>
    `---\ntitle: Crates\ndate: ${day}\nlanguage: en\n---\n\nThe harbour board of Lisbon counted the crates on Monday and found nine of them missing.\n\nThe clerks went home.\n`
  const { content, remove } = await createSite({ [file]: text('2019-05-08') })
  const project = process.cwd()
  process.chdir(join(content, '..'))
  t.after(async () => {
    process.chdir(project)
    await remove()
  })
  const daysOf = async () => {
    const read = await readContent(content)
    const { derivedOf, problems } = await deriveAll(content, read.stories, { ...read, language: 'en' })
    assert.deepEqual(problems, [])
    return read.stories.flatMap((story) => derivedOf(story).digest.timeline.map(({ date }) => date))
  }
  assert.deepEqual(await daysOf(), ['2019-05-06'])
  assert.deepEqual(await daysOf(), ['2019-05-06'])
  await writeFiles(content, { [file]: text('2019-05-15') })
  assert.deepEqual(await daysOf(), ['2019-05-13'])
  const kept = join('.cache', 'derived')
  for (const damage of ['{', '["a",', 'null\nnull', '\u0000'.repeat(99)]) {
    const names = (await readdir(kept, { recursive: true })).filter((name) => extname(name) !== '')
    assert.equal(names.length, 2)
    for (const name of names) await writeFile(join(kept, name), damage)
    assert.deepEqual(await daysOf(), ['2019-05-13'])
  }
})
