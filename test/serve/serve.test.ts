import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { createRandom } from '../../scripts/model/random.ts'
import { type Served, serve } from '../../scripts/serve/index.ts'

/** `REQUESTS=10000` asks as often. */
const REQUESTS = Number(process.env.REQUESTS ?? 2_500)

let place: string
let site: Served
let port: number

before(async () => {
  place = await mkdtemp(join(tmpdir(), 'dateline-serve-'))
  const files: Readonly<Record<string, string>> = {
    'dist/index.html': '<html><body>Home</body></html>',
    'dist/404.html': '<html><body>Missing</body></html>',
    'dist/a b/index.html': '<html><body>With a blank</body></html>',
    'dist/feed.xml': '<feed/>',
    'dist-other/secret.txt': 'secret',
    'secret.txt': 'secret',
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(place, path, '..'), { recursive: true })
    await writeFile(join(place, path), text)
  }
  await symlink(join(place, 'secret.txt'), join(place, 'dist/link.txt'))
  site = await serve({ folder: join(place, 'dist'), base: () => '/some/path/', host: '127.0.0.1', port: 0 })
  port = Number(new URL(site.address).port)
})

after(async () => {
  await site.close()
  await rm(place, { recursive: true })
})

test('serves files, folders by their index, and a page for what is missing', async () => {
  assert.match(site.address, /^http:\/\/localhost:\d+\/some\/path\/$/)
  assert.match((await ask('/some/path/')).body, /Home.*reload\.js/)
  assert.match((await ask('/some/path/a%20b/')).body, /With a blank/)
  assert.equal((await ask('/some/path/a%20b')).location, '/some/path/a%20b/')
  assert.equal((await ask('/')).location, '/some/path/')
  assert.equal((await ask('/some/path/feed.xml')).body, '<feed/>')
  const missing = await ask('/some/path/none/')
  assert.equal(missing.status, 404)
  assert.match(missing.body, /Missing/)
})

test('answers to names of this machine alone', async () => {
  for (const host of ['localhost', `localhost:${port}`, '127.0.0.1', '[::1]:80'])
    assert.equal((await ask('/some/path/', { host })).status, 200, host)
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.nip.example', 'x@localhost'])
    assert.notEqual((await ask('/some/path/', { host })).status, 200, host)
  assert.equal((await ask('/some/path/', { origin: 'https://evil.example' })).status, 403)
  assert.equal((await ask('/.dateline/changes', { origin: 'https://evil.example' })).status, 403)
  assert.equal((await ask('/some/path/', { origin: `http://localhost:${port}` })).status, 200)
})

test('serves nothing outside the site', async () => {
  const ways = ['..%2fsecret.txt', '../secret.txt', '..%5csecret.txt', '%2e%2e/secret.txt', '../dist-other/secret.txt']
  const others = ['..%2fdist-other%2fsecret.txt', '/secret.txt', 'link.txt', 'index.html%00.txt', 'C:/secret.txt']
  for (const path of [...ways, ...others]) assert.doesNotMatch((await ask(`/some/path/${path}`)).body, /^secret/, path)
})

test('a page that waits hears of a new build', async () => {
  const heard = new Promise<string>((resolve) => {
    request({ host: '127.0.0.1', port, path: '/.dateline/changes', headers: { host: 'localhost' } }, (response) => {
      let text = ''
      response.on('data', (piece) => {
        text += piece
        if (text.includes('listening')) site.reload()
        if (text.includes('event: built')) response.destroy()
      })
      response.on('close', () => resolve(text))
    }).end()
  })
  assert.match(await heard, /event: built/)
})

test('survives any request', { timeout: 60_000 }, async () => {
  const chance = createRandom(7)
  const pick = <T>(list: readonly T[]) => list[Math.floor(chance() * list.length)] as T
  const pieces = [
    '/',
    '..',
    '%',
    '%2f',
    '%zz',
    '\\',
    '//',
    '?',
    '#',
    'a',
    'index.html',
    '\u00ff',
    '%00',
    '%ff',
    ' ',
    ':',
  ]
  const line = () => Array.from({ length: 1 + Math.floor(chance() * 12) }, () => pick(pieces)).join('')
  const heads = [
    'host: localhost',
    'host:',
    'host: x',
    'content-length: -1',
    'range: bytes=9-1',
    'expect: 1',
    ': x',
    '\u0000',
  ]
  for (let sent = 0; sent < REQUESTS; sent += 50) {
    await Promise.all(
      Array.from({ length: 50 }, () =>
        sendRaw(
          `${pick(['GET', 'HEAD', 'POST', 'get', ''])} /${line()} HTTP/1.1\r\n${pick(heads)}\r\n${pick(heads)}\r\n\r\n`,
        ),
      ),
    )
  }
  assert.equal((await ask('/some/path/')).status, 200)
})

interface Answer {
  readonly status: number
  readonly body: string
  readonly location: string | undefined
}

function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { host: 'localhost', ...headers } }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (piece) => {
        body += piece
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, location: response.headers.location }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** Sends bytes as they are, and waits for the end of the connection or of the answer. */
function sendRaw(text: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('data', () => socket.destroy())
    socket.on('error', () => {})
    socket.on('close', () => resolve())
    socket.setTimeout(1000, () => socket.destroy())
    socket.end(text, 'latin1')
  })
}
