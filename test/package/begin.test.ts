import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { checkContent } from '../../scripts/check/index.ts'
import { readContent } from '../../scripts/content/index.ts'
import { type Beginning, writeContent } from '../../scripts/init/files.ts'
import { beginSite } from '../../scripts/init/index.ts'
import { tryRunning } from './site.ts'

const folder = await mkdtemp(join(tmpdir(), 'dateline-begin-'))
after(() => rm(folder, { recursive: true }))

const beginning: Beginning = {
  title: 'My digest',
  description: '',
  url: 'https://example.org/',
  language: 'en',
  timeZone: 'UTC',
  name: 'my-digest',
  dateline: '^1.0.0',
  cms: false,
  sample: true,
}

for (const title of [
  'Harbour: news',
  '# 1',
  'yes',
  "“Quay” & 'pier'",
  '- dash',
  'a\\b {{url}}',
  '2024',
  'Größe 新闻',
  '"quoted"',
  'null',
  '&anchor *x',
])
  test(`a site is begun whose name is ${title}, and nothing is wrong with it`, async () => {
    const content = join(folder, title.replace(/\W/g, '_'))
    for (const [path, text] of Object.entries(writeContent({ ...beginning, title, description: title }))) {
      await mkdir(join(content, path, '..'), { recursive: true })
      await writeFile(join(content, path), text)
    }
    const { site } = await readContent(content)
    assert.equal(site.title, title)
    assert.equal(site.description, title)
    assert.deepEqual(await checkContent(content, '2024-05-01'), [])
  })

test('what was in the folder stays as it is, and a folder with articles gets none', async () => {
  const site = join(folder, 'there')
  await mkdir(join(site, 'content'), { recursive: true })
  await writeFile(join(site, 'content/site.yaml'), 'title: Mine\n')
  await writeFile(join(site, 'README.md'), 'mine')
  const { written, kept } = await beginSite(site, beginning)
  assert.deepEqual([...kept].sort(), ['README.md', 'content/site.yaml'])
  assert.ok(written.includes('package.json'))
  assert.deepEqual(await readdir(join(site, 'content/sources')), [])
  assert.equal(await readFile(join(site, 'content/site.yaml'), 'utf8'), 'title: Mine\n')
  assert.deepEqual((await beginSite(site, beginning)).written, [])
})

test('init tells what is wrong with its command line, and writes nothing', async () => {
  const init = (...args: readonly string[]) =>
    tryRunning(process.execPath, [join(process.cwd(), 'scripts/run.js'), 'init', ...args], folder)
  for (const args of [
    [],
    ['a', 'b'],
    ['a', '--url', 'example.org'],
    ['a', '--language', 'tlh'],
    ['a', '--time-zone', 'Mars'],
    ['a', '--nope'],
  ]) {
    const { code, error } = await init(...args)
    assert.equal(code, 2, error)
    assert.match(error, /npx dateline init|expected/)
  }
  assert.ok(!(await readdir(folder)).includes('a'))
})

test('the sample is set aside, not deleted, and the site is whole without it', async () => {
  const content = join(folder, 'with sample')
  await mkdir(join(content, 'stories'), { recursive: true })
  await writeFile(join(content, 'site.yaml'), 'title: Sample\n')
  await writeFile(join(content, 'stories/a.md'), '---\ntitle: A\n---\n\nWords.\n')
  const empty = () =>
    tryRunning(process.execPath, [join(process.cwd(), 'scripts/run.js'), 'empty', '--content', content], folder)
  const { code, out } = await empty()
  assert.equal(code, 0)
  assert.match(out, /To have it back: rm -r ".*with sample" && mv ".*with sample\.before"/)
  assert.deepEqual(await checkContent(content, '2024-05-01'), [])
  assert.equal((await readContent(content)).stories.length, 0)
  assert.equal((await readContent(`${content}.before`)).stories.length, 1)
  assert.equal((await empty()).code, 1)
})
