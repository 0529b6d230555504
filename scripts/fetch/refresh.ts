import { tagsOf } from './tags.ts'

/** A page that is left after more seconds is shown in the meantime: such pages reload themselves to be up to date. */
const AT_ONCE = 5

/** Where a page sends its readers on by `<meta http-equiv="refresh">`; undefined where it stays. */
export function refreshOf(page: string, url: string): string | undefined {
  for (const tag of tagsOf(withoutNoscript(page), 'meta')) {
    if (tag.get('http-equiv')?.toLowerCase() !== 'refresh') continue
    const [, seconds, address] =
      /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?['"]?([^'"]+)/i.exec(tag.get('content') ?? '') ?? []
    if (!address || Number(seconds) > AT_ONCE) continue
    return URL.canParse(address, url) ? new URL(address, url).href : address
  }
  return undefined
}

/** Readers have scripts: what a page does for those without is not what it is for. */
function withoutNoscript(page: string): string {
  return page
    .split(/<\/noscript>/i)
    .map((part) => part.split(/<noscript[\s>]/i, 1)[0])
    .join('')
}
