import type { ServerResponse } from 'node:http'

/** Where a page that is served asks what has changed. */
export const CHANGES = '/.dateline/changes'
/** The script that asks. */
export const SCRIPT = '/.dateline/reload.js'

/** Loads the page anew when the site was built again, in its place and with its scroll position. */
export const RELOAD = `new EventSource('${CHANGES}').addEventListener('built', () => location.reload())\n`

const ELEMENT = `<script type="module" src="${SCRIPT}"></script>`

/** A page with the script in it. */
export function withReload(html: string): string {
  const end = html.lastIndexOf('</body>')
  return end < 0 ? html : html.slice(0, end) + ELEMENT + html.slice(end)
}

/** The browsers that wait to hear of a change (server-sent events, HTML Living Standard 9.2). */
export class Listeners {
  readonly #waiting = new Set<ServerResponse>()

  add(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(': listening\n\n')
    this.#waiting.add(response)
    response.on('close', () => this.#waiting.delete(response))
  }

  tell(): void {
    for (const response of this.#waiting) response.write('event: built\ndata: 1\n\n')
  }

  close(): void {
    for (const response of this.#waiting) response.end()
  }
}
