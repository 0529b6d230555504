import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, fetch, type RequestInit, type Response } from 'undici'
import { isPrivateAddress, PRIVATE } from './privateAddress.ts'

/** The way to hosts. */
export interface Connections {
  fetch(url: string, request: RequestInit): Promise<Response>
  close(): Promise<void>
}

/** Looks names up and refuses those that lead to a private address. It stands where the connection is made, so a name cannot change its meaning between the check and the call. */
const publicLookup =
  (resolve: typeof lookup): LookupFunction =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0)
      const forbidden = addresses.find(({ address }) => isPrivateAddress(address))
      if (forbidden) {
        const refusal: NodeJS.ErrnoException = new Error(`${host} is the private address ${forbidden.address}`)
        refusal.code = PRIVATE
        return done(refusal, '', 0)
      }
      if (options.all) return done(null, addresses)
      const [first] = addresses
      return done(null, first?.address ?? '', first?.family ?? 4)
    })
  }

/** Connections to the public internet alone, or with `allowPrivate` to any address. `resolve` looks names up. */
export function createConnections(allowPrivate: boolean, resolve = lookup): Connections {
  const dispatcher = new Agent({
    connect: { timeout: 10_000, ...(!allowPrivate && { lookup: publicLookup(resolve) }) },
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
  })
  return {
    fetch: (url, request) => fetch(url, { ...request, dispatcher }),
    close: () => dispatcher.close(),
  }
}
