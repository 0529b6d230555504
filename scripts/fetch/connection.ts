import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent } from 'undici'
import { isPrivateAddress } from './privateAddress.ts'

/** What a connection to a private address fails with. */
export const PRIVATE = 'EPRIVATE'

/** Looks names up and refuses those that lead to a private address. It stands where the connection is made, so a name cannot change its meaning between the check and the call. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
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

/** Connections to the public internet alone, or with `allowPrivate` to any address. */
export function createConnections(allowPrivate: boolean): Agent {
  return new Agent({
    connect: { timeout: 10_000, ...(!allowPrivate && { lookup: publicLookup }) },
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
  })
}
