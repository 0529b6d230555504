import type { Found } from '../../../model/article.ts'
import type { Clue, Reading } from './clue.ts'

/** The address that the page calls its own; one that is only the site's front page isn't, nor one that can't be followed. */
export function chooseAddress(clues: readonly Clue<string>[], { url }: Reading): Found<string> | undefined {
  const order = [...clues].sort((a, b) => Number(b.from.includes('canonical')) - Number(a.from.includes('canonical')))
  for (const { value, trust, from } of order) {
    const address = follow(value, url)
    if (address && address.pathname + address.search !== '/') return { value: address.href, trust, from }
  }
  return url === undefined ? undefined : { value: url, trust: 'envelope', from: 'the address it came from' }
}

function follow(value: string, base: string | undefined): URL | undefined {
  if (value.startsWith('#') || value.length > 2000) return undefined
  try {
    const address = new URL(value, base)
    return /^https?:$/.test(address.protocol) ? address : undefined
  } catch {
    return undefined
  }
}
