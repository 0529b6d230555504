import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Fetcher, Later } from '../../scripts/fetch/index.ts'
import { isPrivateAddress } from '../../scripts/fetch/privateAddress.ts'
import { refreshOf } from '../../scripts/fetch/refresh.ts'
import { waitAsked } from '../../scripts/fetch/retryAfter.ts'
import { Problem } from '../../scripts/model/problem.ts'
import { serve } from './serving.ts'

function fetcher(t: TestContext, allowPrivate = true): Fetcher {
  const made = new Fetcher({ allowPrivate, pace: 0 })
  t.after(() => made.close())
  return made
}

const code = (expected: string) => (error: unknown) => error instanceof Problem && error.code === expected
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

test('a page that sends its readers on at once is followed, one that reloads itself is read', () => {
  const at = 'https://paper.example/old/a'
  const page = (content: string) => `<html><head><meta http-equiv="Refresh" content="${content}"></head>`
  for (const [content, to] of [
    ['0; url=/new', 'https://paper.example/new'],
    ['0;URL=&quot;b&quot;', 'https://paper.example/old/b'],
    ["1;url='b'", 'https://paper.example/old/b'],
    ['0,https://other.example/x', 'https://other.example/x'],
  ] as const)
    assert.equal(refreshOf(page(content), at), to, content)
  assert.equal(refreshOf(page('300; url=/old/a'), at), undefined)
  assert.equal(refreshOf(page('60'), at), undefined)
  assert.equal(refreshOf(`<head><noscript>${page('0; url=/without-scripts')}</noscript></head>`, at), undefined)
})

test('a redirect by refresh leads to a private address no more than any other', async (t) => {
  const made = fetcher(t, false)
  const refresh = (to: string) => `<html><meta http-equiv="refresh" content="0; url=${to}">`
  const host = await serve(t, (request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(request.url === '/' ? refresh('file:///etc/passwd') : ''),
  )
  await assert.rejects(made.fetchSource(host, {}), code('private-address'))
  await assert.rejects(fetcher(t).fetchSource(host, {}), code('bad-url'))
})

test('a refresh is followed once for each page, and its circle ends', async (t) => {
  let asked = 0
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    asked++
    const number = Number(request.url?.slice(1))
    const to = request.url === '/to' ? '/page' : request.url === '/page' ? undefined : `/${number + 1}`
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(to ? `<html><meta http-equiv=refresh content="0;url=${to}">` : '<html>here it is')
  })
  const source = await fetcher(t).fetchSource(`${host}/to`, {})
  assert.equal(source.url, `${host}/page`)
  assert.equal(asked, 2)
  await assert.rejects(fetcher(t).fetchSource(`${host}/1`, {}), code('too-many-redirects'))
})

test('a site that asks for its own cookie is shown it, another host is not', async (t) => {
  const seen: (string | undefined)[] = []
  const other = await serve(t, (request, response) => {
    seen.push(request.headers.cookie)
    response.end('other')
  })
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    if (request.url === '/away') return response.writeHead(302, { location: `${other}/x`, 'set-cookie': 'b=2' }).end()
    if (request.headers.cookie?.includes('seen=1')) return response.end('the article')
    response.writeHead(302, { location: '/article', 'set-cookie': 'seen=1; Path=/; HttpOnly' }).end()
  })
  const made = fetcher(t)
  assert.equal(textOf((await made.fetchSource(`${host}/article`, {})).bytes), 'the article')
  await made.fetchSource(`${host}/away`, {})
  assert.deepEqual(new Set(seen), new Set([undefined]))
})

test('what has not changed is not sent again', async (t) => {
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    const isSame = request.headers['if-none-match'] === '"v1"'
    response.writeHead(isSame ? 304 : 200, { etag: '"v1"', 'last-modified': 'Tue, 05 Mar 2024 10:00:00 GMT' })
    response.end(isSame ? undefined : 'text')
  })
  const made = fetcher(t)
  const first = await made.fetchChanged(`${host}/feed`, {})
  assert.ok(first !== 'unchanged')
  assert.deepEqual(first.validators, { etag: '"v1"', lastModified: 'Tue, 05 Mar 2024 10:00:00 GMT' })
  assert.equal(await made.fetchChanged(`${host}/feed`, {}, first.validators), 'unchanged')
})

test('a host that is busy is asked again when it says, and much later in another run', async (t) => {
  let asked = 0
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    asked++
    if (request.url === '/later') return response.writeHead(503, { 'retry-after': '7200' }).end()
    if (request.url === '/soon' && asked === 1) return response.writeHead(429, { 'retry-after': '0' }).end()
    response.end('text')
  })
  const made = fetcher(t)
  assert.equal(textOf((await made.fetchSource(`${host}/soon`, {})).bytes), 'text')
  assert.equal(asked, 2)
  await assert.rejects(made.fetchSource(`${host}/later`, {}), (error) => {
    assert.ok(error instanceof Later)
    assert.ok(Math.abs(error.until - Date.now() - 7_200_000) < 60_000)
    return true
  })
  assert.equal(asked, 3)
  assert.equal(waitAsked('Tue, 05 Mar 2024 10:00:10 GMT', Date.parse('2024-03-05T10:00:00Z')), 10_000)
  assert.equal(waitAsked('soon', 0), undefined)
})

test('robots.txt is asked for once a host, also by many requests at once', async (t) => {
  let robots = 0
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') robots++
    response.end('User-agent: x')
  })
  const made = fetcher(t)
  await Promise.all(['/a', '/b', '/c'].map((path) => made.fetchSource(`${host}${path}`, {})))
  assert.equal(robots, 1)
})

test('a site’s home page is answered by its feeds, an article at a root is read', async (t) => {
  const link = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">'
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    const head = request.url === '/?bare' ? '' : link
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<html><head>${head}</head><p>News`)
  })
  const made = fetcher(t)
  await assert.rejects(made.fetchSource(`${host}/`, {}), (error) => {
    assert.ok(error instanceof Problem)
    assert.equal(error.code, 'home-page')
    assert.match(error.message, new RegExp(`${host}/feed\\.xml`))
    return true
  })
  assert.equal((await made.fetchSource(`${host}/article`, {})).url, `${host}/article`)
  assert.equal((await made.fetchSource(`${host}/?bare`, {})).url, `${host}/?bare`)
})

test('addresses of networks that are not routed are private', () => {
  for (const address of ['::127.0.0.1', '::7f00:1', '::a00:1', 'fec0::1', 'feff::1'])
    assert.equal(isPrivateAddress(address), true, address)
})
