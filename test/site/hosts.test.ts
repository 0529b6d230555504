import assert from 'node:assert/strict'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { buildSite } from '../../scripts/site/build.ts'
import { layOutSite } from '../../scripts/site/index.ts'
import { add, bodyOf, run, storiesIn } from '../add/adding.ts'
import { createFolder } from '../temporary.ts'
import { writeFiles } from './folder.ts'

test('hosts find redirects, headers and that nothing is left out', async (t) => {
  const content = await createFolder(t)
  await writeFiles(content, {
    'site.yaml': 'title: H\nurl: https://h.example/a/\ncards: false\n',
    'stories/quay.md':
      '---\ntitle: Quay\ndate: 2024-02-01\naliases: [/old/quay, /q.html]\n---\n\nThe quay of Valletta opened.\n',
  })
  const output = join(content, 'dist')
  await buildSite(content, output, true)
  const read = (name: string) => readFile(join(output, name), 'utf8')
  assert.equal(await read('.nojekyll'), '')
  assert.equal(await read('_redirects'), '/a/old/quay/ /a/2024/02/01/quay/ 301\n/a/q.html /a/2024/02/01/quay/ 301\n')
  const headers = await read('_headers')
  assert.match(headers, /^\/a\/\*\n {2}X-Content-Type-Options: nosniff\n/m)
  assert.match(headers, /^\/a\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/m)
  assert.doesNotMatch(headers, /^ +Strict-Transport/m)
  // What is kept for ever must be named for its content.
  const page = await read('index.html')
  for (const [, asset] of page.matchAll(/\/a\/(assets\/[^"#]+)/g)) assert.match(asset ?? '', /\.[0-9a-f]{8,}\.\w+$/)
  const style = /assets\/style\.\w+\.css/.exec(page)?.[0] ?? ''
  for (const [, font = ''] of (await read(style)).matchAll(/url\((newsreader[^)]+)\)/g))
    assert.ok((await readFile(join(output, 'assets', font))).length > 1000)
  await writeFile(join(content, 'site.yaml'), 'title: H\nhsts: true\ncards: false\n')
  await writeFiles(content, { 'static/_redirects': '/mine /yours 301\n' })
  await buildSite(content, output, true)
  assert.match(await read('_headers'), /^ {2}Strict-Transport-Security: max-age=31536000$/m)
  assert.equal(await read('_redirects'), '/mine /yours 301\n')
})

test('a story that got another day or name is found where it was', async (t) => {
  const content = await createFolder(t)
  await writeFile(join(content, 'site.yaml'), 'title: M\nurl: https://m.example/\ncards: false\n')
  const article = (title: string, number: number) => `${title}\n\nFebruary 3, 2024\n\n${bodyOf(number).join('\n\n')}\n`
  await add(content, {
    'a.txt': article('Zebra tram', 3),
    'b.txt': article('Orchard frost', 5),
    'c.txt': article('Lamp well', 9),
  })
  const redirects = async () => {
    const { pages, problems } = await layOutSite(content)
    assert.deepEqual(problems, [])
    return pages
      .flatMap(({ path, to }) => (to === undefined || path.startsWith('storylines/') ? [] : [`${path} ${to}`]))
      .sort()
  }
  assert.deepEqual(await redirects(), [])
  const [c = '', b = '', a = ''] = (await storiesIn(content)).map((name) => join(content, 'stories', name))
  await writeFile(a, (await readFile(a, 'utf8')).replace('date: 2024-02-03', 'date: 2024-02-05'))
  await writeFile(b, (await readFile(b, 'utf8')).replace('title:', 'slug: frost\ntitle:'))
  await rename(c, join(content, 'stories', 'lamp.md'))
  // The next run of add finds the story that was moved.
  await run(content, [join(content, 'a.txt'), join(content, 'b.txt'), join(content, 'c.txt')])
  assert.deepEqual(await redirects(), [
    '2024/02/03/lamp-well/index.html 2024/02/03/lamp/',
    '2024/02/03/orchard-frost/index.html 2024/02/03/frost/',
    '2024/02/03/zebra-tram/index.html 2024/02/05/zebra-tram/',
  ])
  // Another story that has the address now is not led away from.
  await writeFiles(content, {
    'stories/new.md': '---\ntitle: New\ndate: 2024-02-03\nslug: zebra-tram\n---\n\nOther words.\n',
  })
  assert.ok(!(await redirects()).some((line) => line.includes('zebra')))
})
