import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Outcome } from '../../scripts/add/outcome.ts'
import { serve } from '../fetch/serving.ts'
import { createContent, run, storiesIn } from './adding.ts'

const PAGE = `<!doctype html><html lang="en"><head><title>Lock gates are mended - Canal News</title>
<meta property="og:site_name" content="Canal News"><meta property="article:published_time" content="2019-05-15"></head>
<body><nav><a href="/">Home</a> <a href="/boats">Boats</a></nav><article><h1>Lock gates are mended</h1>
<p>The lock gates at the mouth of the canal have been mended and boats may pass again from Thursday, the canal company said.</p>
<p>A barge had struck them in March, and since then everything had to be carried round by road, at a cost of about four million euros.</p>
<p>“We thank the skippers for their patience,” said the lock keeper, Paul Ferrer, who has worked there for thirty years.</p></article>
<footer>Copyright Canal News</footer></body></html>`

/** Adds what addresses give to a content folder of its own. */
async function addFrom(t: TestContext, ...args: string[]): Promise<{ outcomes: readonly Outcome[]; content: string }> {
  const content = await createContent(t)
  return { content, outcomes: await run(content, args, { pace: 0 }) }
}

test('a page at an address becomes a story with its address', async (t) => {
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
  })
  const { outcomes, content } = await addFrom(t, `${host}/locks`, '--allow-private')
  assert.equal(outcomes[0]?.kind, 'added', JSON.stringify(outcomes[0]))
  const [name] = await readdir(join(content, 'stories/2019'))
  const story = await readFile(join(content, 'stories/2019', name ?? ''), 'utf8')
  assert.match(story, /title: Lock gates are mended\n/)
  assert.match(story, /name: Canal News/)
  assert.match(story, /Paul Ferrer/)
  assert.doesNotMatch(story, /Copyright/)
})

test('a text at an address has it as its own; one that says where it stands keeps that, and of several none has it', async (t) => {
  const words = (number: number) =>
    `The lock keeper of gate ${number} opened it on Thursday for the first boats since March, and stayed until the last had passed. He has ${number} helpers, the canal company said, and no barge may pass by night before the summer.`
  const record = (number: number, more: object = {}) => ({
    title: `Gate ${number} opens`,
    content: words(number),
    ...more,
  })
  const answers: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/gate.txt': ['text/plain; charset=utf-8', `Gate 9 opens\n\nMay 15, 2019\n\n${words(9)}\n\n${words(8)}\n`],
    '/own.json': ['application/json', JSON.stringify([record(1, { url: 'https://canal.example/one' })])],
    '/two.json': ['application/json', JSON.stringify([record(2), record(3)])],
  }
  const host = await serve(t, (request, response) => {
    const [type, text] = answers[request.url ?? ''] ?? []
    if (!type) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': type }).end(text)
  })
  const { content, outcomes } = await addFrom(t, ...Object.keys(answers).map((path) => host + path), '--allow-private')
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ['added', 'added', 'added', 'added'],
    JSON.stringify(outcomes),
  )
  const addresses = await Promise.all(
    (await storiesIn(content)).map(async (path) => {
      const story = await readFile(join(content, 'stories', path), 'utf8')
      return [basename(path).replace(/^\d{4}-\d\d-\d\d-/, ''), /\n {2}url: (\S+)/.exec(story)?.[1]] as const
    }),
  )
  assert.deepEqual(Object.fromEntries(addresses), {
    'gate-9-opens.md': `${host}/gate.txt`,
    'gate-1-opens.md': 'https://canal.example/one',
    'gate-2-opens.md': undefined,
    'gate-3-opens.md': undefined,
  })
})

test('a feed that only begins its stories is completed from its pages, and what it says wins', async (t) => {
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    if (request.url === '/feed') {
      const address = `http://${request.headers.host}`
      const items = `<item><title>Locks open</title><link>${address}/locks</link><description>The lock gates [&#8230;]</description><pubDate>Tue, 14 May 2019 10:00:00 GMT</pubDate></item><item><title>Gone</title><link>${address}/gone</link><description>No more [&#8230;]</description></item>`
      return response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(`<rss version="2.0"><channel><title>Canal Feed</title>${items}</channel></rss>`)
    }
    if (request.url === '/gone') return response.writeHead(410).end()
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
  })
  const { outcomes, content } = await addFrom(t, `${host}/feed`, '--allow-private')
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ['added', 'refused'],
  )
  assert.match(
    outcomes[1]?.kind === 'refused' ? outcomes[1].why : '',
    /“Gone”: the feed has only its beginning, and its page answered 410/,
  )
  const [name] = await readdir(join(content, 'stories/2019'))
  const story = await readFile(join(content, 'stories/2019', name ?? ''), 'utf8')
  assert.match(story, /title: Locks open\ndate: 2019-05-14/)
  assert.match(story, /everything had to be carried round by road/)
})

test('a private address is refused without --allow-private', async (t) => {
  const host = await serve(t, (_, response) => response.end(PAGE))
  const { outcomes } = await addFrom(t, `${host}/locks`)
  assert.match(outcomes[0]?.kind === 'refused' ? outcomes[0].why : '', /private address/)
})
