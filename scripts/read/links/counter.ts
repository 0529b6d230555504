import { counters } from './data.ts'

/** A token has at least so many characters, and figures or both cases among them. */
const TOKEN = 12
/** So long a token names a person or a mail, whatever the host. */
const LONG_TOKEN = 40

/** Whether an address in a mail leads through a counter of clicks, which knows by it who clicked. */
export function isCounter(url: URL): boolean {
  const { hostname, pathname } = url
  if (counters.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) return true
  const labels = hostname
    .split('.')
    .slice(0, -1)
    .map((label) => label.replace(/\d+$/, ''))
  if (labels.some((label) => counters.labels.has(label))) return true
  const token = longestToken(url)
  if (token >= LONG_TOKEN) return true
  if (token < TOKEN) return false
  return (
    counters.paths.some((path) => pathname.startsWith(path)) ||
    labels.some((label) => counters.labelsWithToken.has(label) || label === 'url')
  )
}

function longestToken({ pathname, searchParams }: URL): number {
  const parts = [...pathname.split('/'), ...searchParams.values()]
  return parts.reduce((longest, part) => (isToken(part) ? Math.max(longest, part.length) : longest), 0)
}

/** `u001.Zx91Kq7fTb2`, but not `the-road-to-2024` and not `20240304` nor a picture's name. */
function isToken(part: string): boolean {
  if (part.length < TOKEN || !/^[\w.~%+/=-]+$/.test(part) || /\.(?:html?|php|jpe?g|png|gif|webp|pdf)$/i.test(part))
    return false
  if (/^[\d.-]+$/.test(part)) return false
  // Words parted by hyphens are a headline.
  if (part.split(/[-_]/).filter((word) => /^[a-z]{2,}$|^\d{1,4}$/.test(word)).length >= 3) return false
  return (
    /\d/.test(part) &&
    /[a-z]/i.test(part) &&
    (/[a-z]/.test(part) === /[A-Z]/.test(part) || /^[\da-f]+$/i.test(part) || /\d\D+\d/.test(part))
  )
}
