import type { IncomingHttpHeaders } from 'node:http'

const OWN = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether a request is meant for this server: it names this machine, or the address the server was told to listen on.
 * A page of another host that a browser has open may not ask it (DNS rebinding, CSRF).
 */
export function isMeantHere({ host, origin }: IncomingHttpHeaders, listening: string): boolean {
  return isOwn(host, listening) && (origin === undefined || isOwn(/^https?:\/\/(.+)$/.exec(origin)?.[1], listening))
}

function isOwn(host: string | undefined, listening: string): boolean {
  const name = /^(\[[0-9a-f:]+\]|[^:/@\s]+)(:\d{1,5})?$/i.exec(host ?? '')?.[1]?.toLowerCase()
  if (name === undefined) return false
  // Whoever listens on all addresses is asked by names that nobody can list.
  return OWN.has(name) || name === listening.toLowerCase() || listening === '0.0.0.0' || listening === '::'
}
