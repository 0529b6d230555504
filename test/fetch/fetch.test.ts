import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { Fetcher } from '../../scripts/fetch/index.ts'
import { Pace } from '../../scripts/fetch/pace.ts'
import { isPrivateAddress } from '../../scripts/fetch/privateAddress.ts'
import { Problem } from '../../scripts/model/problem.ts'
import { decode } from '../../scripts/read/charset.ts'
import { serve } from './serving.ts'

function fetcher(t: TestContext, allowPrivate = true): Fetcher {
  const made = new Fetcher({ allowPrivate, pace: 0 })
  t.after(() => made.close())
  return made
}

const code = (expected: string) => (error: unknown) => error instanceof Problem && error.code === expected

test('private, loopback and special addresses are told, also inside IPv6', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    'fc00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '0.0.0.0',
  ])
    assert.equal(isPrivateAddress(address), true, address)
  for (const address of ['93.184.216.34', '2606:2800:220:1::1', '8.8.8.8'])
    assert.equal(isPrivateAddress(address), false, address)
})

test('a page comes with its address after redirects and its declared encoding', async (t) => {
  const host = await serve(t, (request, response) => {
    if (request.url === '/old') return response.writeHead(301, { location: '/new' }).end()
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=windows-1251', 'content-encoding': 'gzip' })
    response.end(gzipSync(Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0])))
  })
  const source = await fetcher(t).fetchSource(`${host}/old`, {})
  assert.equal(source.url, `${host}/new`)
  assert.equal(decode(source.bytes, source.contentType), 'Москва')
})

test('a private address is refused, however it is reached', async (t) => {
  const host = await serve(t, (_, response) => response.end('secret'))
  const careful = fetcher(t, false)
  await assert.rejects(careful.fetchSource(`${host}/`, {}), code('private-address'))
  await assert.rejects(careful.fetchSource(host.replace('127.0.0.1', 'localhost'), {}), code('private-address'))
  await assert.rejects(
    careful.fetchSource(host.replace('127.0.0.1', '[::ffff:127.0.0.1]'), {}),
    code('private-address'),
  )
})

test('only http and https, also behind a redirect', async (t) => {
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    response.writeHead(302, { location: 'file:///etc/passwd' }).end()
  })
  await assert.rejects(fetcher(t).fetchSource('file:///etc/passwd', {}), code('bad-url'))
  await assert.rejects(fetcher(t).fetchSource(`${host}/x`, {}), code('bad-url'))
})

test('robots.txt is respected', async (t) => {
  const host = await serve(t, (request, response) =>
    response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /paid/' : '<p>fine'),
  )
  const polite = fetcher(t)
  await assert.rejects(polite.fetchSource(`${host}/paid/x`, {}), code('robots'))
  assert.equal((await polite.fetchSource(`${host}/free`, {})).bytes.length, 7)
})

test('a redirect without end and a body without end are refused', async (t) => {
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    if (request.url?.startsWith('/round')) return response.writeHead(302, { location: `${request.url}x` }).end()
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(30 * 1024 * 1024)))
  })
  const made = fetcher(t)
  await assert.rejects(made.fetchSource(`${host}/round`, {}), code('too-many-redirects'))
  await assert.rejects(made.fetchSource(`${host}/bomb`, {}), code('too-large'))
})

test('an error page is no article', async (t) => {
  const host = await serve(t, (_, response) => response.writeHead(404).end('<h1>Not found'))
  await assert.rejects(fetcher(t).fetchSource(`${host}/gone`, {}), /answered 404/)
})

test('requests to one host keep their distance, those to others do not wait', async () => {
  const slept: number[] = []
  const pace = new Pace(1000, { now: () => 5000, sleep: async (duration) => slept.push(duration) })
  for (const host of ['a', 'b', 'a', 'a', 'c']) await pace.wait(host)
  assert.deepEqual(slept, [1000, 2000])
})
