import assert from 'node:assert/strict'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkContent } from '../../scripts/check/index.ts'
import { publishDrafts } from '../../scripts/inbox/publish.ts'
import { buildSite } from '../../scripts/site/build.ts'
import { layOutSite } from '../../scripts/site/index.ts'
import { add, bodyOf, storiesIn } from '../add/adding.ts'
import { createFolder } from '../temporary.ts'
import { writeFiles } from './folder.ts'

const SITE = 'title: Waiting\nurl: https://w.example/\ninbox: true\ncards: true\n'
const article = (title: string, number: number) => `${title}\n\nFebruary 3, 2024\n\n${bodyOf(number).join('\n\n')}\n`

test('with an inbox new stories wait, are shown and listed in the preview, and nothing of them is built', async (t) => {
  const content = await createFolder(t)
  await writeFiles(content, {
    'site.yaml': SITE,
    'stories/open.md': '---\ntitle: Quay opens\ndate: 2024-02-01\n---\n\nThe quay of Valletta opened.\n',
  })
  await add(content, { 'a.txt': article('Zebra tram & <b>lamp</b>', 3) })
  const [file = ''] = (await storiesIn(content)).filter((name) => name.includes('zebra'))
  const path = join(content, 'stories', file)
  assert.match(await readFile(path, 'utf8'), /^draft: true$/m)

  const problems = await checkContent(content, '2024-05-01')
  const { pages } = await layOutSite(content, { preview: { problems } })
  const textOf = (name: string) => pages.find((page) => page.path === name)?.content() ?? ''
  const inbox = textOf('inbox/index.html')
  assert.match(inbox, /Zebra tram/)
  assert.match(inbox, new RegExp(`npm run publish-drafts -- [^<]*${file.replace('.md', '')}`))
  assert.doesNotMatch(inbox, /Quay opens/)
  const page = pages.find(({ path }) => path.includes('zebra'))?.content() ?? ''
  assert.match(page, /class="draft-note"/)
  assert.doesNotMatch(textOf('2024/02/01/open/index.html'), /draft-note/)
  assert.match(textOf('index.html'), /Inbox \(1\)/)
  assert.equal(textOf('index.html').match(/class="draft-mark"/g)?.length, 1)

  const output = join(content, 'dist')
  await buildSite(content, output, true)
  const built = await readdir(output, { recursive: true, withFileTypes: true })
  assert.deepEqual(
    built.filter(({ name, parentPath }) => /zebra|inbox/i.test(join(parentPath, name))),
    [],
  )
  for (const entry of built.filter((one) => one.isFile() && !one.parentPath.includes('pagefind')))
    assert.doesNotMatch(await readFile(join(entry.parentPath, entry.name), 'utf8'), /Zebra|draft-(?:note|mark)"|Inbox/)
})

test('publishing takes the line of the draft out, and nothing else', async (t) => {
  const content = await createFolder(t)
  const lines = ['---', 'title: A', 'draft: true # not yet', 'date: 2024-02-01', '---', '', 'draft: true', '']
  await writeFiles(content, {
    'stories/a.md': lines.join('\r\n'),
    'stories/b.md': '---\ntitle: B\n---\n\nWords.\n',
    'stories/c.md': '\uFEFF---\ndraft: true\ntitle: C\n---\n\nWords.\n',
  })
  await assert.rejects(publishDrafts(content, ['a', 'nope']), { name: 'Problem', code: 'no-such-story' })
  assert.match(await readFile(join(content, 'stories/a.md'), 'utf8'), /not yet/)
  assert.match((await publishDrafts(content, ['b'])).join(), /is no draft/)
  const told = (await publishDrafts(content, 'all')).join('\n')
  assert.match(told, /^published \S*stories.a\.md\npublished \S*stories.c\.md$/)
  assert.equal(await readFile(join(content, 'stories/a.md'), 'utf8'), lines.filter((_, at) => at !== 2).join('\r\n'))
  assert.equal(await readFile(join(content, 'stories/c.md'), 'utf8'), '\uFEFF---\ntitle: C\n---\n\nWords.\n')
  assert.deepEqual(await publishDrafts(content, 'all'), [])
})

test('what an editor published stays published when its source is read again', async (t) => {
  const content = await createFolder(t)
  await writeFile(join(content, 'site.yaml'), SITE)
  await add(content, { 'a.txt': article('Zebra tram', 3) })
  await publishDrafts(content, 'all')
  await add(content, { 'a.txt': article('Zebra tram', 3).replace('Zebra tram', 'Zebra trams') }, '--update')
  const [file = ''] = await storiesIn(content)
  assert.doesNotMatch(await readFile(join(content, 'stories', file), 'utf8'), /draft/)
})
