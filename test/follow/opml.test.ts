import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { readFeeds } from '../../scripts/content/feeds.ts'
import { addFeeds } from '../../scripts/follow/addFeeds.ts'
import { readOpml, writeOpml } from '../../scripts/follow/opml.ts'
import { createFolder } from '../temporary.ts'

const OPML = `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
<outline text="Ports"><outline text="Quay &amp; Co" type="rss" xmlUrl="https://quay.example/?a=1&amp;b=2" htmlUrl="https://quay.example/"/>
<outline title="Quay &amp; Co" text="Quay &amp; Co" type="rss" xmlUrl="https://other.example/rss"/></outline>
<outline text="نشرة" type="rss" xmlUrl="https://nashra.example/rss" language="ar" category="/news,sea"/>
<outline text="a page" type="link" url="https://page.example/"/><outline text="bad" type="rss" xmlUrl="javascript:alert(1)"/></body></opml>`

test('the feeds of another program are followed, and given to another', async (t) => {
  const content = await createFolder(t)
  const before = '# My feeds.\r\nOld: https://quay.example/old # kept'
  await writeFile(join(content, 'feeds.yaml'), before)
  const added = await addFeeds(content, readOpml('a.opml', OPML))
  assert.deepEqual(
    added.map(({ name }) => name),
    ['Quay & Co', 'Quay & Co (other.example)', 'نشرة'],
  )
  const text = await readFile(join(content, 'feeds.yaml'), 'utf8')
  assert.ok(text.startsWith(`${before}\r\n`))
  assert.doesNotMatch(text, /[^\r]\n/)
  const { feeds, problems } = await readFeeds(content)
  assert.deepEqual(problems, [])
  assert.deepEqual(feeds[1]?.topics, ['Ports'])
  assert.deepEqual(feeds[3]?.topics, ['news', 'sea'])
  assert.deepEqual(await addFeeds(content, readOpml('a.opml', OPML)), [])
  const again = readOpml('b.opml', writeOpml('T & "t"', feeds))
  const short = (list: typeof feeds) =>
    list.map(({ name, place, topics, language }) => ({ name, place, topics, language }))
  assert.deepEqual(short(again), short(feeds))
})

test('what is no list of feeds is told', () => {
  for (const text of [
    '',
    '<html></html>',
    '{"a":1}',
    '<opml version="2.0"><body></body></opml>',
    '<!DOCTYPE x [<!ENTITY a "b">]><opml/>',
  ])
    assert.throws(() => readOpml('x.opml', text), { name: 'Problem' })
})
