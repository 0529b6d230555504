import { isTracking } from '../../read/links/data.ts'

/**
 * An address as what it leads to: two spellings of one (scheme, `www.`, fragment, parameters that tell who clicked, a final slash) give the same.
 * Undefined for a site's home page, which many feeds give as the link of every entry.
 */
export function addressKey(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const { hostname, port, pathname, searchParams } = new URL(address)
  const asked = [...searchParams].filter(([name, value]) => !isTracking(name, value))
  const path = pathname.replace(/\/$/, '')
  if (path === '' && asked.length === 0) return undefined
  const query = asked.map(([name, value]) => `${name}=${value}`).join('&')
  return `${hostname.replace(/^www\./, '')}${port && `:${port}`}${path}${query && `?${query}`}`
}
