import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { Resvg } from '@resvg/resvg-js'
import { checkContent } from '../../scripts/check/index.ts'
import { layOutSite } from '../../scripts/site/index.ts'
import { Standing } from '../../scripts/site/kept/standing.ts'
import { listFiles } from '../files.ts'
import type { Ending } from '../temporary.ts'
import { createSite } from './folder.ts'

/** What a camera might have seen: a PNG of 1000 × 600 whose every pixel is another. */
const photograph = new Resvg(
  '<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="600"><filter id="n"><feTurbulence baseFrequency="0.03" numOctaves="4"/></filter><rect width="1000" height="600" filter="url(#n)"/></svg>',
)
  .render()
  .asPng()
const STORY = `---
title: The wall gives way
date: 2024-03-04
image: { url: maps/wall.png, alt: The wall at dawn, caption: After the storm, credit: Ane Vik }
---

The wall gave way on Sunday.

![The plan (old)](<maps/wall (2).png> "The plan of 1890")

Beside it stands ![a mark](../../static/mark.svg) on the quay.
`
const MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40"/></svg>'

async function createPictured(t: Ending, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const { content, remove } = await createSite({
    'site.yaml': 'title: The Quay\nurl: https://quay.example/news/\ncards: false\n',
    'stories/2024/2024-03-04-wall.md': STORY,
    'static/mark.svg': MARK,
    'static/maps/.keep': '',
    ...files,
  })
  t.after(remove)
  for (const name of ['wall.png', 'wall (2).png']) await writeFile(join(content, 'static/maps', name), photograph)
  return content
}

test('a picture of the site’s own is light, in several widths, and keeps its place free', async (t) => {
  const content = await createPictured(t)
  const laidOut = await layOutSite(content)
  const { files, problems } = await laidOut.prepare()
  assert.deepEqual(problems, [])
  const html = String(laidOut.pages.find(({ path }) => path === '2024/03/04/wall/index.html')?.content())
  const [lead = '', plan = ''] = html.match(/<figure[\s\S]*?<\/figure>/g) ?? []
  assert.match(lead, /alt="The wall at dawn" width="1000" height="600" fetchpriority="high"/)
  assert.match(lead, /After the storm · <span class="credit">Ane Vik<\/span>/)
  assert.match(
    plan,
    /<figure id="p2"><picture><source type="image\/avif"[^>]* sizes="[^"]+"><source type="image\/webp"/,
  )
  assert.match(plan, /alt="The plan \(old\)" width="1000" height="600" loading="lazy"/)
  assert.match(plan, /<figcaption class="caption">The plan of 1890<\/figcaption>/)
  assert.match(html, /stands <img src="\/news\/mark\.svg" alt="a mark" width="120" height="40" loading="lazy"/)
  assert.match(html, /<meta property="og:image" content="https:\/\/quay\.example\/news\/[^"]+"\/?>/)

  const output = join(content, '..', 'dist')
  await laidOut.finish(new Standing(output))
  const named = [...html.matchAll(/\/news\/([^ "]+\.(?:avif|webp|png|svg))/g)].map(([, path = '']) =>
    decodeURIComponent(path),
  )
  assert.ok(named.length > 8)
  for (const path of new Set(named)) {
    const { length } = await readFile(join(output, path))
    assert.ok(length > 0 && (!/assets/.test(path) || length < photograph.length), `${path} is lighter`)
  }
  assert.ok(
    files.every((path) => named.includes(path)),
    'nothing is made that no page shows',
  )
})

test('what was made is kept by the bytes of the picture', async (t) => {
  const content = await createPictured(t)
  await (await layOutSite(content)).prepare()
  const kept = join(content, '..', '.cache', 'pictures')
  const first = await listFiles(kept)
  assert.equal(
    first.filter((path) => basename(path) === 'made.json').length,
    1,
    'two files of the same bytes are made once',
  )
  assert.ok((await (await layOutSite(content)).prepare()).files.length > 0)
  assert.deepEqual(await listFiles(kept), first)
})

test('check tells a missing picture, one without words, and one that cannot be shown', async (t) => {
  const content = await createPictured(t, {
    'stories/2024/2024-03-05-rope.md':
      '---\ntitle: A rope is found\ndate: 2024-03-05\nimage: gone.jpg\n---\n\nA rope was found.\n\n![](mark.svg)\n\n![[lost.png]]\n',
    // The address of a picture is told as pages take it, escaped or not.
    'stories/2024/2024-03-06-plan.md':
      '---\ntitle: The plan\ndate: 2024-03-06\nimage: { url: /maps/wall%20(2).png, alt: The plan }\n---\n\nIt was kept.\n',
    'actors/ane-vik.md': '---\nname: Ane Vik\ntype: person\n---\n\n![Ane Vik](torn.png)\n',
    'static/torn.png': 'png',
  })
  const told = (await checkContent(content, '2024-04-01')).map(
    ({ code, severity, place, message }) =>
      [code, severity, `${place.file.split('/').at(-1)}:${place.line ?? ''}`, message] as const,
  )
  const of = (code: string) =>
    told.filter(([each]) => each === code).map(([, severity, place]) => `${severity} ${place}`)
  assert.deepEqual(of('missing-picture'), ['error 2024-03-05-rope.md:4'])
  assert.deepEqual(of('no-alt'), ['warning 2024-03-05-rope.md:9'])
  assert.deepEqual(of('no-picture'), ['error 2024-03-05-rope.md:11'])
  assert.deepEqual(of('bad-picture'), ['error torn.png:'])
})

test('notes of topics and storylines show pictures too', async (t) => {
  const content = await createPictured(t, {
    'topics/ports.md': '---\nname: Ports\n---\n\n![The mark of the ports](mark.svg)\n',
    'stories/2024/2024-03-06-ship.md':
      '---\ntitle: A ship comes\ndate: 2024-03-06\ntopics: [ports]\n---\n\nA ship came.\n',
  })
  const laidOut = await layOutSite(content)
  await laidOut.prepare()
  const html = String(laidOut.pages.find(({ path }) => path === 'topics/ports/index.html')?.content())
  assert.match(html, /<figure><img src="\/news\/mark\.svg" alt="The mark of the ports" width="120" height="40"/)
})

test('a page asks no other host for a picture whose address only looks like the site’s own', async (t) => {
  for (const address of ['//other.example/x.png', '/%2Fother.example/x.png']) {
    const content = await createPictured(t, {
      'site.yaml': 'title: The Quay\nurl: https://quay.example/\ncards: false\n',
      'stories/2024/2024-03-05-tide.md': `---\ntitle: The tide\ndate: 2024-03-05\nimage: ${address}\n---\n\n![It](${address})\n`,
    })
    const { pages } = await layOutSite(content)
    const html = String(pages.find(({ path }) => path === '2024/03/05/tide/index.html')?.content())
    assert.match(html, /The tide/)
    assert.doesNotMatch(html, /<img\b[^>]*other\.example/, address)
    assert.doesNotMatch(html, /og:image/, address)
  }
})
