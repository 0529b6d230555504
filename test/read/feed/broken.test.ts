import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeBody } from '../../../scripts/markdown/body.ts'
import { Problem } from '../../../scripts/model/problem.ts'
import { processSource } from '../../../scripts/process.ts'
import { read } from '../../../scripts/read/index.ts'

const TEXT = 'The harbour of Brekke will be dredged in June, the port said.'
const item = (title: string) => `<item><title>${title}</title><description>${TEXT}</description></item>`
const rss = (items: string, end = '</channel></rss>') =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Brekke</title>\n${items}${end}`

async function tell(xml: string): Promise<readonly (string | undefined)[]> {
  const reading = await read({ name: 'feed.xml', bytes: Buffer.from(xml), stated: {} })
  return reading.map((part) =>
    part instanceof Problem
      ? `${part.code} in line ${part.place.line}`
      : `${part.head.title?.value}: ${writeBody(part.blocks).trim()}`,
  )
}

test('a feed that ends too soon gives what is whole, and tells the rest', async () => {
  for (const end of [
    '<item><title>B</title><description>The h',
    '<item><title>B</ti',
    '<item><title>B</title><description><![CDATA[The',
  ])
    assert.deepEqual(await tell(rss(`${item('A')}\n${end}`, '')), [`A: ${TEXT}`, 'cut-off in line 4'])
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Brekke</title><entry><title>A</title><content>${TEXT}</content></entry><entry><title>B</title>`
  assert.deepEqual(await tell(atom), [`A: ${TEXT}`, 'cut-off in line 1'])
})

test('one broken entry is one refusal, the others come in', async () => {
  assert.deepEqual(await tell(rss(`${item('A')}\n<item><title>B<link>x</item>\n${item('C')}`)), [
    `A: ${TEXT}`,
    'bad-entry in line 4',
    `C: ${TEXT}`,
  ])
})

test('markup that was not escaped is the text’s own', async () => {
  const raw = '<item><title>A</title><description><p>One <b>bold</b> &amp; more.</p><p>Two.</p></description></item>'
  assert.deepEqual(await tell(rss(raw)), ['A: One **bold** & more.\n\nTwo.'])
})

test('the whole text is found in elements outside every standard', async () => {
  for (const name of ['content', 'yandex:full-text', 'fulltext'])
    assert.deepEqual(
      await tell(rss(`<item><title>A</title><description>Short.</description><${name}>${TEXT}</${name}></item>`)),
      [`A: ${TEXT}`],
      name,
    )
})

test('what was printed before a feed, and prefixes in it, do no harm', async () => {
  assert.deepEqual(await tell(`\n<br />Warning: no cache in feed.php\n${rss(item('A'))}`), [`A: ${TEXT}`])
  const prefixed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title><a:content>${TEXT}</a:content></a:entry></a:feed>`
  assert.deepEqual(await tell(prefixed), [`A: ${TEXT}`])
})

test('a feed without entries is told', async () => {
  await assert.rejects(tell(rss('')), /a feed without entries/)
})

test('a publisher that the site knows by its host is called as there', async () => {
  const xml = rss(
    `<item><title>A</title><link>https://www.brekke.example/a</link><description>${TEXT}</description></item>`,
  )
  const knowledge = { actors: [], publishers: [{ name: 'Brekke Tidende', host: 'brekke.example' }] }
  const sourceOf = async (stated: object) => {
    const [part] = await processSource({ name: 'feed.xml', bytes: Buffer.from(xml), stated }, knowledge)
    return part instanceof Problem ? undefined : part?.article.head.source?.value
  }
  assert.equal(await sourceOf({}), 'Brekke Tidende')
  assert.equal(await sourceOf({ source: 'Elsewhere' }), 'Elsewhere')
})

test('a feed that ends before any entry is whole is told, never taken for an empty one', async () => {
  for (const xml of [rss('<item><title>A</ti', ''), rss('<item><title>A</title><description>The harb', '')])
    assert.deepEqual(await tell(xml), ['cut-off in line 3'])
})
