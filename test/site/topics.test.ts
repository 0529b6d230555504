import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { layOutSite } from '../../scripts/site/index.ts'
import { searchRecord } from '../../scripts/site/search/records.ts'
import { writeFiles } from './folder.ts'
import { copySmallSite, layOut } from './in-memory.ts'

const STORY = (title: string, topics: string) =>
  `---\ntitle: ${title}\ndate: 2024-03-09\ntopics: ${topics}\n---\n\nThe harbour council met on Saturday and spoke of the quay.\n`

const FILES: Readonly<Record<string, string>> = {
  'stories/2024/2024-03-09-quay.md': STORY('The quay', '[Oil, "Harbour works"]'),
  'stories/2024/2024-03-09-tank.md': STORY('The tank', '[oil]'),
  'stories/2024/2024-03-09-plan.md': STORY('A draft', '[secret]').replace('date:', 'draft: true\ndate:'),
  'topics/oil.md': '---\nname: Oil and gas\n---\n\nWhat burns, and [who sells it](https://oil.example/).\n',
}

test('a topic has a page with its stories, its note and its feeds; a story leads to its topics', async (t) => {
  await inSite(t, FILES, async (folder) => {
    const site = await layOut(folder)
    const page = site.get('topics/oil/index.html') ?? ''
    for (const words of ['Oil and gas', 'The quay', 'The tank', 'What burns', 'topics/oil/feed.xml'])
      assert.ok(page.includes(words), words)
    assert.match(site.get('topics/harbour-works/index.html') ?? '', /Harbour works[\s\S]*The quay/)
    const story = site.get('2024/03/09/quay/index.html') ?? ''
    assert.match(story, /href="[^"]*topics\/oil\/"[^>]*>Oil and gas/)
    assert.match(story, /href="[^"]*topics\/harbour-works\/"/)
    assert.match(site.get('topics/index.html') ?? '', /Oil and gas[\s\S]*2/)
    assert.match(site.get('topics/oil/feed.xml') ?? '', /The tank/)
    assert.match(site.get('sitemap.xml') ?? '', /topics\/oil\//)
    assert.equal(site.has('topics/secret/index.html'), false)
    const told = JSON.parse(site.get('topics/oil/stories.json') ?? '') as readonly { title: string; topics: object[] }[]
    assert.deepEqual(told.find(({ title }) => title === 'The quay')?.topics, [
      { slug: 'oil', name: 'Oil and gas' },
      { slug: 'harbour-works', name: 'Harbour works' },
    ])
  })
})

test('search narrows by topic', async () => {
  const entry = {
    story: { title: 'T', body: '', rights: 'full', source: {} },
    path: 'x/',
    language: 'en',
    countries: [],
    actors: [],
    topics: [{ slug: 'oil', name: 'Oil and gas' }],
  }
  assert.deepEqual(searchRecord(entry as never).filters.topic, ['Oil and gas'])
})

test('a site without topics says nothing of them', async (t) => {
  await inSite(t, {}, async (folder) => {
    const site = await layOut(folder)
    assert.equal(site.has('topics/index.html'), false)
    for (const [path, text] of site)
      if (path.endsWith('.html')) assert.doesNotMatch(text, /href="[^"]*\/topics\//, path)
  })
})

test('what is wrong in a topic’s file is told with its line', async (t) => {
  await inSite(t, { ...FILES, 'topics/oil.md': '---\nnaem: Oil\n---\n' }, async (folder) => {
    const { problems } = await layOutSite(folder)
    assert.match(problems.map(String).join('\n'), /topics\/oil\.md:2: naem: .*“name”/)
  })
})

async function inSite(
  t: TestContext,
  files: Readonly<Record<string, string>>,
  act: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await copySmallSite(t)
  await writeFiles(folder, files)
  await act(folder)
}
