import { isCounter } from './counter.ts'
import { isPersonal, isTracking } from './data.ts'
import { addressWithin, redirectedTo } from './redirect.ts'

/** Redirectors that lead to redirectors are followed this far. */
const DEEPEST = 5
/** Most addresses carry nothing: those with no sign of it are not taken apart. */
const SIGNS = /[?&#;]|\/v3\/__|\/amp\/s\/|awstrack|\/CL0\//

/** The address that leads to the same page and says nothing of who follows it: without redirectors whose target it holds, and without tracking parameters. */
export function realAddress(address: string): string {
  if (!SIGNS.test(address) || !/^https?:/i.test(address)) return address
  let real = address
  for (let depth = 0; depth < DEEPEST; depth++) {
    const url = parse(real)
    const target = url && redirectedTo(url)
    if (!target) break
    real = target
  }
  return withoutTracking(real)
}

/** The same for an address in a mail; undefined where it leads through a counter of clicks and does not hold the address it leads to. */
export function realAddressInMail(address: string): string | undefined {
  const real = realAddress(address)
  const url = parse(real)
  if (!url || !isCounter(url)) return real
  const within = addressWithin(url)
  return within && within !== real ? realAddressInMail(within) : undefined
}

/** Parameters are cut out of the address as it is written, so that the others stay as they are. */
function withoutTracking(address: string): string {
  const [, before = address, query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  const kept = query && keep(query.slice(1))
  // `#utm_source=…` and `#:~:text=…` name no place in the page.
  const place = /^#(?:\w+=)/.test(fragment)
    ? keep(fragment.slice(1))
    : fragment.startsWith('#:~:')
      ? ''
      : fragment.slice(1)
  return `${before}${kept ? `?${kept}` : ''}${place ? `#${place}` : ''}`
}

function keep(query: string): string {
  return query
    .split(/&(?:amp;)?/)
    .filter((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      return pair !== '' && !isTracking(name, value) && !isPersonal(name, value)
    })
    .join('&')
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined
}
