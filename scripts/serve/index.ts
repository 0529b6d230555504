import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { Problem } from '../model/problem.ts'
import TYPES from './data/types.json' with { type: 'json' }
import { type Found, findFile, readPath } from './files.ts'
import { isMeantHere } from './hosts.ts'
import { CHANGES, Listeners, RELOAD, SCRIPT, withReload } from './reload.ts'

/** What is served, and where. */
export interface Serving {
  /** The folder of the built site; nothing outside it is served. */
  readonly folder: string
  /** The path of the site below the host, `/` or `/some/path/`, as it is now. */
  readonly base: () => string
  readonly host: string
  /** The next free one is taken when it is not. */
  readonly port: number
}

/** A site being served. */
export interface Served {
  /** `http://localhost:8080/some/path/` */
  readonly address: string
  /** Has every open page loaded anew. */
  reload(): void
  close(): Promise<void>
}

const PORTS_TRIED = 10
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** Serves a built site to the browsers of this machine, while it is worked on. Throws a Problem when no port is free. */
export async function serve(serving: Serving): Promise<Served> {
  const listeners = new Listeners()
  const server = createServer((request, response) => {
    answer(request, response, serving, listeners).catch(() => finish(response, 500, 'text/plain', 'This failed.'))
  })
  server.on('clientError', (_, socket) => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'))
  const port = await listen(server, serving)
  const name = serving.host === '127.0.0.1' ? 'localhost' : serving.host
  return {
    address: `http://${name}:${port}${serving.base()}`,
    reload: () => listeners.tell(),
    close: () => {
      listeners.close()
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

async function listen(server: Server, { host, port }: Serving): Promise<number> {
  for (let tried = port; tried < port + PORTS_TRIED && tried < 65_536; tried++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((settle) => {
      server.once('error', settle)
      server.listen(tried, host, () => {
        server.off('error', settle)
        settle(undefined)
      })
    })
    if (!error) return tried === 0 ? portOf(server) : tried
    if (error.code !== 'EADDRINUSE')
      throw new Problem({ file: 'start' }, 'cannot-listen', `cannot listen on ${host}, port ${tried}: ${error.message}`)
  }
  throw new Problem({ file: 'start' }, 'no-port', `port ${port} and the next are in use; name another with --port`)
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
  listeners: Listeners,
): Promise<void> {
  if (!isMeantHere(request.headers, serving.host))
    return finish(response, 403, 'text/plain', 'This server answers to localhost alone; npm start -- --host for more.')
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return finish(response, 405, 'text/plain', 'Only GET and HEAD are answered.')
  const [path = '/'] = (request.url ?? '/').split(/[?#]/, 1)
  if (path === SCRIPT) return finish(response, 200, TYPES.js, RELOAD)
  if (path === CHANGES) return listeners.add(response)
  const base = serving.base()
  if (!path.startsWith(base)) {
    const leads = path === '/' || `${path}/` === base
    return leads ? redirect(response, base) : finish(response, 404, 'text/plain', `The site stands at ${base}`)
  }
  const segments = readPath(`/${path.slice(base.length)}`)
  if (!segments) return finish(response, 400, 'text/plain', 'This is no path of the site.')
  const found = await findFile(serving.folder, segments)
  if (found.kind === 'folder') return redirect(response, `${base}${segments.map(encodeURIComponent).join('/')}/`)
  if (found.kind === 'file') return send(response, 200, found)
  const missing = await findFile(serving.folder, ['404.html'])
  if (missing.kind === 'file') return send(response, 404, missing)
  return finish(response, 404, 'text/plain', 'There is nothing here.')
}

function send(response: ServerResponse, status: number, { path, bytes }: Found & { kind: 'file' }): void {
  const type = (TYPES as Readonly<Record<string, string>>)[extname(path).slice(1)] ?? 'application/octet-stream'
  finish(response, status, type, type === TYPES.html ? withReload(bytes.toString('utf8')) : bytes)
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { ...HEADERS, location }).end()
}

function finish(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  if (response.headersSent) return void response.end()
  response.writeHead(status, { ...HEADERS, 'content-type': type, 'content-length': Buffer.byteLength(body) })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
