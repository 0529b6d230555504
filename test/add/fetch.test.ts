import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { addSources } from '../../scripts/add/index.ts'
import { type AddOptions, parseAddOptions } from '../../scripts/add/options.ts'
import type { Outcome } from '../../scripts/add/outcome.ts'
import { prepare } from '../../scripts/add/prepare.ts'

const PAGE = `<!doctype html><html lang="en"><head><title>Lock gates are mended - Canal News</title>
<meta property="og:site_name" content="Canal News"><meta property="article:published_time" content="2019-05-15"></head>
<body><nav><a href="/">Home</a> <a href="/boats">Boats</a></nav><article><h1>Lock gates are mended</h1>
<p>The lock gates at the mouth of the canal have been mended and boats may pass again from Thursday, the canal company said.</p>
<p>A barge had struck them in March, and since then everything had to be carried round by road, at a cost of about four million euros.</p>
<p>“We thank the skippers for their patience,” said the lock keeper, Paul Ferrer, who has worked there for thirty years.</p></article>
<footer>Copyright Canal News</footer></body></html>`

async function serve(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function add(t: TestContext, ...args: string[]): Promise<{ outcomes: readonly Outcome[]; content: string }> {
  const content = await mkdtemp(join(tmpdir(), 'dateline-fetch-'))
  t.after(() => rm(content, { recursive: true, force: true }))
  const options = parseAddOptions([...args, '--content', content], '2026-11-22') as AddOptions
  const outcomes: Outcome[] = []
  for await (const outcome of addSources(options, { prepareSource: prepare, pace: 0 })) outcomes.push(outcome)
  return { outcomes, content }
}

test('a page at an address becomes a story with its address', async (t) => {
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
  })
  const { outcomes, content } = await add(t, `${host}/locks`, '--allow-private')
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
  const { content, outcomes } = await add(t, ...Object.keys(answers).map((path) => host + path), '--allow-private')
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ['added', 'added', 'added', 'added'],
    JSON.stringify(outcomes),
  )
  const files = await readdir(join(content, 'stories'), { recursive: true, withFileTypes: true })
  const addresses = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async (file) => {
        const story = await readFile(join(file.parentPath, file.name), 'utf8')
        return [file.name.replace(/^\d{4}-\d\d-\d\d-/, ''), /\n {2}url: (\S+)/.exec(story)?.[1]] as const
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
  const { outcomes, content } = await add(t, `${host}/feed`, '--allow-private')
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
  const { outcomes } = await add(t, `${host}/locks`)
  assert.match(outcomes[0]?.kind === 'refused' ? outcomes[0].why : '', /private address/)
})
