import { readFileSync } from 'node:fs'
import { BlockList, isIP, isIPv6 } from 'node:net'

/** What a connection to a private address fails with. */
export const PRIVATE = 'EPRIVATE'

const blocked = new BlockList()
for (const line of readFileSync(new URL('./data/private-networks.txt', import.meta.url), 'utf8').split('\n')) {
  const [network, prefix] = line.split('/')
  if (network && prefix) blocked.addSubnet(network, Number(prefix), isIPv6(network) ? 'ipv6' : 'ipv4')
}

/** Whether an IP address is of a private, loopback or otherwise special network, also as IPv4 inside IPv6. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(.+)$/i.exec(address)?.[1]
  if (mapped) return isPrivateAddress(mapped)
  return isIP(address) === 0 || blocked.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}
