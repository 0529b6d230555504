import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { get, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse } from 'yaml'
import { SITE_COMMANDS } from '../../scripts/init/files.ts'
import { HOST_NAMES, type Host, writeHostFiles } from '../../scripts/init/hosts.ts'
import { once } from '../../scripts/model/once.ts'
import { buildSite } from '../../scripts/site/build.ts'
import { createFolder } from '../temporary.ts'
import { writeFiles } from './folder.ts'

const BASE = '/news/'

const sites = await createFolder({ after })

/** A program on this machine, as its package puts it there. */
function has(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], {
      env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
    })
    return true
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** How each server is started on a port with the site's own configuration, and nothing of the machine's. */
const SERVERS: Readonly<
  Record<
    string,
    { readonly program: string; readonly start: (folder: string, text: string, port: number) => Promise<ChildProcess> }
  >
> = {
  nginx: {
    program: 'nginx',
    start: async (folder, text, port) => {
      await writeFile(join(folder, 'site.conf'), text.replace('listen 80', `listen 127.0.0.1:${port}`))
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      )
      await writeFile(
        join(folder, 'nginx.conf'),
        `pid ${folder}/pid;\nerror_log ${folder}/log;\ndaemon off;\nuser root;\nevents {}\nhttp { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }\n`,
      )
      return spawn('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'ignore' })
    },
  },
  apache: {
    program: 'apache2',
    start: async (folder, text, port) => {
      const modules = ['mpm_event', 'authz_core', 'alias', 'deflate', 'dir', 'filter', 'headers', 'mime', 'rewrite']
      const loaded = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
      await writeFile(
        join(folder, 'apache.conf'),
        `${loaded.join('\n')}\nListen 127.0.0.1:${port}\nServerName localhost\nPidFile ${folder}/pid\nErrorLog ${folder}/log\nDefaultRuntimeDir ${folder}\nTypesConfig /etc/mime.types\n${text.replace('*:80', `127.0.0.1:${port}`)}`,
      )
      return spawn('/usr/sbin/apache2', ['-X', '-f', join(folder, 'apache.conf')], { stdio: 'ignore' })
    },
  },
  caddy: {
    program: 'caddy',
    start: async (folder, text, port) => {
      const own = `{\n\tadmin off\n\tauto_https off\n}\n${text.replace(/^localhost \{/m, `http://127.0.0.1:${port} {`)}`
      await writeFile(join(folder, 'Caddyfile'), own)
      const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
      return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], {
        stdio: 'ignore',
        env,
      })
    },
  },
}

/** The folder of a site and its `dist`. Links have no port, so that all servers share it. */
async function buildNews(name: string, more = ''): Promise<string> {
  const folder = join(sites, name)
  await writeFiles(join(folder, 'content'), {
    'site.yaml': `title: News\nurl: http://localhost${BASE}\ncards: false\n${more}`,
    'stories/quay.md':
      '---\ntitle: Quay\ndate: 2024-02-01\naliases: [/old/quay/]\n---\n\nThe quay of Valletta opened.\n',
    'static/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  })
  await buildSite(join(folder, 'content'), join(folder, 'dist'), true)
  return folder
}

const plain = once(() => buildNews('plain'))
const compressed = once(() => buildNews('compressed', 'compress: true\n'))

const CASES = Object.entries(SERVERS).flatMap(([host, server]) =>
  [false, true].map((isCompressed) => ({ host, isCompressed, ...server })),
)

for (const { host, program, start, isCompressed } of CASES)
  test(`${program} serves a site below a path as the files of init --host ${host} say${isCompressed ? ', and what is compressed as it is' : ''}`, {
    skip: !has(program) && `no ${program} here`,
  }, async (t) => {
    const port = await freePort()
    const folder = await (isCompressed ? compressed() : plain())
    const files = writeHostFiles(host as Host, {
      name: 'news',
      url: `http://localhost${BASE}`,
      root: join(folder, 'dist'),
    })
    const server = await start(await createFolder(t), Object.values(files)[0] ?? '', port)
    t.after(async () => {
      server.kill('SIGTERM')
      await new Promise((resolve) =>
        server.exitCode === null && server.signalCode === null ? server.once('exit', resolve) : resolve(0),
      )
    })
    const root = `http://127.0.0.1:${port}`
    const ask = (path: string) => fetch(root + path, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } })
    for (let tries = 0; tries < 100; tries++) {
      if (
        await ask(BASE).then(
          () => true,
          () => false,
        )
      )
        break
      await sleep(100)
    }
    const home = await ask(BASE)
    assert.equal(home.status, 200)
    assert.match(home.headers.get('content-type') ?? '', /^text\/html; ?charset=utf-8$/i)
    assert.equal(home.headers.get('content-encoding'), 'gzip')
    assert.equal(home.headers.get('cache-control'), 'no-cache')
    assert.equal(home.headers.get('x-content-type-options'), 'nosniff')
    assert.match(home.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/)
    const html = await home.text()
    const style = /\/news\/assets\/style\.\w+\.css/.exec(html)?.[0] ?? ''
    const kept = await ask(style)
    assert.match(kept.headers.get('content-type') ?? '', /^text\/css/)
    assert.match(kept.headers.get('cache-control') ?? '', /max-age=31536000, immutable/)

    const links = new Set([...html.matchAll(/(?:href|src)="(\/news\/[^"#?]*)"/g)].map(([, path = '']) => path))
    assert.ok(links.size > 10)
    const dead = await Promise.all([...links].map(async (path) => ((await ask(path)).status === 200 ? [] : [path])))
    assert.deepEqual(dead.flat(), [])

    const moved = await ask(`${BASE}old/quay/`)
    assert.equal(moved.status, 301)
    assert.match(moved.headers.get('location') ?? '', /\/news\/2024\/02\/01\/quay\/$/)
    const folderless = await ask(`${BASE}2024/02/01/quay`)
    assert.ok([301, 302, 307, 308].includes(folderless.status), `${folderless.status}`)
    for (const path of ['nowhere', 'no/where/at/all/', '2024/02/01/quay/nothing.html']) {
      const missing = await ask(BASE + path)
      assert.equal(missing.status, 404, path)
      const text = await missing.text()
      assert.match(text, /This page is not here/, path)
      assert.match(text, /href="\/news\/assets\/style/, 'the page of a wrong address has its style at any depth')
    }
    for (const [path, type] of [
      ['feed.xml', /xml/],
      ['feed.json', /json/],
      ['manifest.webmanifest', /manifest\+json/],
      ['mark.svg', /^image\/svg\+xml/],
      ['stories.csv', /^text\/csv/],
    ] as const) {
      const answer = await ask(BASE + path)
      assert.equal(answer.status, 200, path)
      assert.match(answer.headers.get('content-type') ?? '', type, path)
    }
    assert.equal((await ask(`${BASE}_redirects`)).status, 404)
    if (!isCompressed) return
    const forms: readonly (readonly [string, string])[] = [
      ['gzip', '.gz'],
      ...(host === 'nginx' ? [] : ([['br', '.br']] as const)),
    ]
    for (const [encoding, ending] of forms)
      for (const path of [
        '',
        'index.html',
        '2024/02/01/quay/',
        style.slice(BASE.length),
        'sitemap.xml',
        'stories.json',
      ]) {
        const { headers, body } = await askRaw(root + BASE + path, encoding)
        const file = join(folder, 'dist', path.endsWith('/') || path === '' ? `${path}index.html` : path)
        const at = `${path} ${encoding}`
        if (!existsSync(file + ending)) continue
        assert.equal(headers['content-encoding'], encoding, at)
        assert.ok(body.equals(await readFile(file + ending)), at)
        assert.match(headers.vary ?? '', /accept-encoding/i, at)
        const whole = await askRaw(root + BASE + path, 'identity')
        assert.equal(whole.headers['content-encoding'], undefined, at)
        assert.ok(whole.body.equals(await readFile(file)), at)
        assert.equal(headers['content-type'], whole.headers['content-type'], at)
        assert.equal(headers['cache-control'], whole.headers['cache-control'], at)
      }
    assert.equal((await ask(`${BASE}nowhere`)).status, 404)
  })

/** An answer as it comes over the wire. */
function askRaw(address: string, encoding: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': encoding } }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(pieces) }))
    }).on('error', reject)
  })
}

test('every host has files, filled in, and a place in the documents', async () => {
  const documents = await readFile('docs/hosts.md', 'utf8')
  for (const host of HOST_NAMES) {
    const files = writeHostFiles(host, { name: 'my-news', url: 'https://h.example/news/', root: '/srv/my-news/dist' })
    assert.ok(Object.keys(files).length > 0)
    for (const [path, text] of Object.entries(files)) assert.doesNotMatch(text, /(?<!\$)\{\{/, path)
    assert.match(documents, new RegExp(`--host ${host}\``), host)
  }
})

test('the workflows are YAML, and run commands that a site has', async () => {
  const hosted = { name: 'n', url: 'https://h.example/', root: '/srv/n/dist' }
  for (const host of ['github', 'gitlab'] as const)
    for (const [path, text] of Object.entries(writeHostFiles(host, hosted))) {
      assert.equal(typeof parse(text), 'object', path)
      const named = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name)
      assert.ok(named.length > 0)
      for (const name of named) assert.ok((SITE_COMMANDS as readonly string[]).includes(name), name)
    }
})
