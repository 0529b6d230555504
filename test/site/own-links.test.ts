import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { layOutSite } from '../../scripts/site/index.ts'
import { Standing } from '../../scripts/site/kept/standing.ts'
import { createFolder } from '../temporary.ts'
import { writeFiles } from './folder.ts'

const story = (title: string, date: string, body: string) => `---\ntitle: ${title}\ndate: ${date}\n---\n\n${body}\n`

test('links by file and by name lead to pages, and pictures to the files of content/static', async (t) => {
  const folder = await createFolder(t)
  await writeFiles(folder, {
    'site.yaml': 'title: Links\nurl: https://links.example/under/\ncards: false\n',
    'stories/2024/2024-03-04-well.md': story('A well is dug', '2024-03-04', 'A well was dug.'),
    'stories/2024/2024-03-05-rope.md': story(
      'A rope is found',
      '2024-03-05',
      [
        'After [the well](2024-03-04-well.md#p1) came a rope; see [[A well is dug]] or [[2024-03-04-well|that story]].',
        'Its maker is [told of](<../../actors/ane-vik.md>), the rest [nowhere](2024-03-06-none.md) and [[Nobody here]].',
        '![The well](well%20one.png "Dug by hand")',
        '```\n[[A well is dug]]\n```',
      ].join('\n\n'),
    ),
    'actors/ane-vik.md':
      '---\nname: Ane Vik\ntype: person\n---\nMakes ropes. See [the rope](../stories/2024/2024-03-05-rope.md).\n',
    'pages/guide.md': '---\ntitle: Guide\n---\n\nBegin with [the well](../stories/2024/2024-03-04-well.md).\n',
    'static/well one.png': 'png',
  })
  const { pages, files: copied, finish } = await layOutSite(folder)
  const page = (path: string) => String(pages.find((each) => each.path === `${path}index.html`)?.content())
  const rope = page('2024/03/05/rope/')
  assert.match(rope, /<a href="\/under\/2024\/03\/04\/well\/#p1">the well<\/a>/)
  assert.match(rope, /<a href="\/under\/2024\/03\/04\/well\/">A well is dug<\/a>/)
  assert.match(rope, /<a href="\/under\/2024\/03\/04\/well\/">that story<\/a>/)
  assert.match(rope, /<a href="\/under\/actors\/ane-vik\/">told of<\/a>/)
  assert.match(rope, /\[\[Nobody here\]\]/)
  assert.match(rope, /<code[^>]*>\[\[A well is dug\]\]/)
  assert.match(rope, /<img src="\/under\/well%20one\.png" alt="The well"/)
  assert.match(page('actors/ane-vik/'), /<a href="\/under\/2024\/03\/05\/rope\/">the rope<\/a>/)
  assert.match(page('guide/'), /<a href="\/under\/2024\/03\/04\/well\/">the well<\/a>/)
  // Beside the site's own: letters, sign and what hosts read.
  assert.deepEqual(
    copied.filter((path) => !/^(?:assets\/.*\.woff2|icon\.svg|[._][\w.]+)$/.test(path)),
    ['well one.png'],
  )
  await finish(new Standing(join(folder, 'out')))
  assert.equal(await readFile(join(folder, 'out/well one.png'), 'utf8'), 'png')
})
