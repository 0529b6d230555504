import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  xml: 'application/atom+xml',
  woff2: 'font/woff2',
}

/** A folder of files served on loopback. */
export interface Served {
  /** `http://127.0.0.1:1234/a/b/` */
  readonly root: string
  close(): void
}

/** Serves a folder under a path, as any static host would. */
export async function serveFolder(folder: string, base = '/'): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).slice(base.length)
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const bytes = await readFile(join(folder, file)).catch(() => undefined)
    const type = TYPES[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream'
    response.writeHead(bytes ? 200 : 404, { 'content-type': type })
    response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { root: `http://127.0.0.1:${port}${base}`, close: () => server.close() }
}
