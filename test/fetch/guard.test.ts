import assert from 'node:assert/strict'
import type { lookup } from 'node:dns'
import { test } from 'node:test'
import { Response } from 'undici'
import { type Connections, createConnections } from '../../scripts/fetch/connection.ts'
import { Fetcher } from '../../scripts/fetch/index.ts'
import { PRIVATE } from '../../scripts/fetch/privateAddress.ts'
import { Problem } from '../../scripts/model/problem.ts'
import { serve } from './serving.ts'

const code = (expected: string) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error))
  assert.equal(error.code, expected)
  return true
}

/** Hosts that exist nowhere: each address has its answer, the rest are 404. */
function answering(answers: Readonly<Record<string, () => Response>>): Connections & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    fetch: async (url) => {
      asked.push(url)
      return answers[url]?.() ?? new Response('', { status: 404 })
    },
    close: async () => {},
  }
}

const redirect = (location: string) => () => new Response(null, { status: 302, headers: { location } })

for (const target of [
  'http://169.254.169.254/latest/meta-data/',
  'http://10.0.0.1/',
  'http://127.0.0.1:8080/',
  'http://[::1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://0x7f.1/',
  'http://2130706433/',
])
  test(`a public page that redirects to ${target} is not followed`, async () => {
    const connections = answering({ 'https://public.example/a': redirect(target) })
    const fetcher = new Fetcher({ pace: 0, connections })
    await assert.rejects(fetcher.fetchSource('https://public.example/a', {}), code('private-address'))
    assert.deepEqual(connections.asked, ['https://public.example/robots.txt', 'https://public.example/a'])
    const allowed = answering({ 'https://public.example/a': redirect(target) })
    await assert.rejects(
      new Fetcher({ pace: 0, allowPrivate: true, connections: allowed }).fetchSource('https://public.example/a', {}),
      code('http-status'),
    )
    assert.ok(allowed.asked.includes(new URL(target).href))
  })

test('a page that leads to a private address by its markup is not followed', async () => {
  const page =
    '<!doctype html><html><head><meta http-equiv="refresh" content="0; url=http://192.168.1.1/"></head></html>'
  const connections = answering({
    'https://public.example/a': () => new Response(page, { headers: { 'content-type': 'text/html' } }),
  })
  await assert.rejects(
    new Fetcher({ pace: 0, connections }).fetchSource('https://public.example/a', {}),
    code('private-address'),
  )
  assert.ok(connections.asked.every((url) => url.startsWith('https://public.example/')))
})

test('the robots.txt of every host on the way is asked, and the next one’s counts', async () => {
  const connections = answering({
    'https://public.example/a': redirect('https://other.example/b'),
    'https://other.example/robots.txt': () => new Response('User-agent: *\nDisallow: /b'),
    'https://other.example/b': () => new Response('secret'),
  })
  await assert.rejects(
    new Fetcher({ pace: 0, connections }).fetchSource('https://public.example/a', {}),
    code('robots'),
  )
  assert.ok(!connections.asked.includes('https://other.example/b'))
})

for (const addresses of [['203.0.113.9', '10.0.0.7'], ['10.0.0.7'], ['2606:2800:220:1::1', '::1']])
  test(`a name that leads to ${addresses.join(' and ')} is refused before any connection`, async (t) => {
    const resolve = ((_host: string, _options: object, done: (error: null, found: object[]) => void) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )) as unknown as typeof lookup
    const connections = createConnections(false, resolve)
    t.after(() => connections.close())
    await assert.rejects(connections.fetch('http://name.example/', {}), (error: Error) => {
      assert.equal((error.cause as NodeJS.ErrnoException).code, PRIVATE)
      return true
    })
    await assert.rejects(
      new Fetcher({ pace: 0, connections }).fetchSource('http://name.example/a', {}),
      code('private-address'),
    )
  })

test('rules for Dateline by name are followed, and those for others are not', async () => {
  const rules = 'User-agent: Dateline\nDisallow: /\n\nUser-agent: *\nAllow: /\n'
  const page = () => new Response('text', { headers: { 'content-type': 'text/plain' } })
  const hosts = answering({
    'https://named.example/robots.txt': () => new Response(rules),
    'https://named.example/a': page,
    'https://other.example/robots.txt': () => new Response(rules.replace('Dateline', 'OtherBot')),
    'https://other.example/a': page,
  })
  const fetcher = new Fetcher({ pace: 0, connections: hosts })
  await assert.rejects(fetcher.fetchSource('https://named.example/a', {}), code('robots'))
  assert.equal((await fetcher.fetchSource('https://other.example/a', {})).url, 'https://other.example/a')
})

test('a host that never ends its answer, or never begins it, is given up', async (t) => {
  const timers: NodeJS.Timeout[] = []
  t.after(() => timers.forEach(clearInterval))
  const host = await serve(t, (request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    if (request.url === '/silent') return
    response.writeHead(200, { 'content-type': 'text/html' })
    timers.push(setInterval(() => response.write('<p>drip'), 20))
  })
  const fetcher = new Fetcher({ allowPrivate: true, pace: 0, patience: 300 })
  for (const path of ['/drips', '/silent'])
    await assert.rejects(fetcher.fetchSource(`${host}${path}`, {}), (error) => {
      assert.match(String(error), /did not answer within 0\.3 s/)
      return code('timeout')(error)
    })
})

test('who asks says so, and asks by what it was told', async () => {
  const seen: Record<string, string>[] = []
  const connections: Connections = {
    fetch: async (url, { headers }) => {
      if (url.endsWith('/robots.txt')) return new Response('', { status: 404 })
      seen.push(headers as Record<string, string>)
      return new Response('text', { headers: { etag: '"2"', 'last-modified': 'Tue, 05 Mar 2024 10:00:00 GMT' } })
    },
    close: async () => {},
  }
  const fetcher = new Fetcher({ pace: 0, connections })
  const known = { etag: '"1"', lastModified: 'Mon, 04 Mar 2024 10:00:00 GMT' }
  const fetched = await fetcher.fetchChanged('https://public.example/a', {}, known)
  assert.ok(fetched !== 'unchanged')
  assert.deepEqual(fetched.validators, { etag: '"2"', lastModified: 'Tue, 05 Mar 2024 10:00:00 GMT' })
  assert.match(seen[0]?.['user-agent'] ?? '', /^Dateline\//)
  assert.equal(seen[0]?.['if-none-match'], '"1"')
  assert.equal(seen[0]?.['if-modified-since'], 'Mon, 04 Mar 2024 10:00:00 GMT')
})
