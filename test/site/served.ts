import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from '../../scripts/site/build.ts'
import { copySmallSite } from './in-memory.ts'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
  xml: 'application/atom+xml',
  woff2: 'font/woff2',
}

/** The small site, built and served on loopback under a path, as any static host would. */
export interface ServedSite {
  /** `http://127.0.0.1:1234/a/b/` */
  readonly root: string
  /** The folder it was built into. */
  readonly folder: string
  close(): void
}

export async function serveSmallSite(base = '/a/b/'): Promise<ServedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-served-'))
  await buildSite(await copySmallSite(`http://127.0.0.1${base}`), folder)
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).slice(base.length)
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const bytes = await readFile(join(folder, file)).catch(() => undefined)
    const type = TYPES[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream'
    response.writeHead(bytes ? 200 : 404, {
      'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    })
    response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { root: `http://127.0.0.1:${port}${base}`, folder, close: () => server.close() }
}

/** One page of every kind of the small site. */
export const KINDS = [
  '',
  '2024/03/04/ferry-runs-aground-off-lisbon/',
  'countries/',
  'countries/pt/',
  'actors/',
  'actors/harbour-board/',
  'timeline/',
  'timeline/2024-03/',
  'archive/',
  '2024/03/',
  'undated/',
  'sources/',
  'sources/harbour-post/',
  'corrections/',
  'search/',
  'about/',
  'data/',
  '404.html',
]
