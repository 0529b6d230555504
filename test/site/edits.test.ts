import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkContent } from '../../scripts/check/index.ts'
import { layOutSite } from '../../scripts/site/index.ts'
import type { Ending } from '../temporary.ts'
import { createSite } from './folder.ts'

const BODY = `VALLETTA — The harbour wall of Valletta gave way on 3 March 2024, the port authority of Malta said on Monday.

The Storm Desk said that the wall would be built again before the winter of this year.

“We worked through the night,” said the harbour master, Karm Vella.

“Nobody was hurt,” said the mayor, Ane Borg.
`

async function pageOf(t: Ending, front: string, files: Readonly<Record<string, string>> = {}) {
  const { content, remove } = await createSite({
    'stories/2024/2024-03-04-wall.md': `---\ntitle: The harbour wall gives way\ndate: 2024-03-04\n${front}---\n\n${BODY}`,
    ...files,
  })
  t.after(remove)
  const { pages } = await layOutSite(content)
  const html = String(pages.find(({ path }) => path === '2024/03/04/wall/index.html')?.content())
  return { html, digest: html.split('id="text"')[0] ?? '', pages: pages.map(({ path }) => path), content }
}

test('single key points, events and quotations are hidden and added, and the others stay', async (t) => {
  const before = await pageOf(t, '')
  assert.match(before.digest, /We worked through the night/)
  assert.match(before.digest, /Nobody was hurt/)
  const { digest } = await pageOf(
    t,
    [
      'quotes: { hide: ["we worked through"], add: [{ text: Nobody was there, speaker: Karm Vella }] }',
      'timeline: { hide: [gave way], add: [{ date: 1890, text: The wall is built }] }',
      'keyPoints: { add: [The wall was built in 1890.] }',
      '',
    ].join('\n'),
  )
  assert.doesNotMatch(digest, /We worked through the night”/)
  assert.match(digest, /Nobody was hurt/)
  assert.match(digest, /Nobody was there/)
  assert.match(digest, /The wall is built/)
  assert.match(digest, /The wall was built in 1890\./)
  assert.doesNotMatch(digest, /id="timeline"[\s\S]*gave way/)
})

test('check tells words that hide nothing, and what is added and stands nowhere', async (t) => {
  const { content } = await pageOf(
    t,
    'quotes: { hide: [we sang], add: [{ text: we danced }] }\nkeyPoints: { hid: [x] }\n',
  )
  const told = (await checkContent(content, '2024-04-01')).map(({ code, place }) => `${code} ${place.line}`)
  assert.ok(told.includes('nothing-hidden 4'), told.join(', '))
  assert.ok(told.includes('not-in-body 4'), told.join(', '))
  assert.ok(told.includes('unknown-key 5'), told.join(', '))
})

test('a name that is no actor has no page, is in no story and is nobody’s, also where a story states it', async (t) => {
  const before = await pageOf(t, 'actors: [Storm Desk, Karm Vella]\n')
  assert.ok(before.pages.includes('actors/storm-desk/index.html'))
  const { pages, html, content } = await pageOf(t, 'actors: [Storm Desk, Karm Vella]\n', {
    'actors/storm-desk.md': '---\nname: Storm Desk\nnot: true\n---\n',
  })
  assert.ok(!pages.includes('actors/storm-desk/index.html'))
  assert.ok(pages.includes('actors/karm-vella/index.html'))
  assert.doesNotMatch(html, /actors\/storm-desk/)
  const errors = (await checkContent(content, '2024-04-01')).filter(({ severity }) => severity === 'error')
  assert.deepEqual(errors.map(String), [])
})

test('an editor’s place makes a story one of its country', async (t) => {
  const { pages } = await pageOf(t, '', { 'places.yaml': 'Valletta: Iceland\nMalta: none\n' })
  assert.ok(pages.includes('countries/is/index.html'))
  assert.ok(!pages.includes('countries/mt/index.html'))
})
