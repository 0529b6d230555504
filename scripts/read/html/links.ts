const WEB = /^https?:\/\/[^\s/]/i
const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const ALLOWED = /^(https?|mailto):/i

/** Makes the addresses in a page absolute. Only http, https and mailto lead anywhere; the rest, and what cannot be resolved, is undefined. */
export class Links {
  readonly #base: string | undefined

  constructor(base: string | undefined) {
    this.#base = base && WEB.test(base) ? base : undefined
  }

  resolve(href: string | undefined): string | undefined {
    const address = href?.trim()
    if (!address || address.startsWith('#')) return undefined
    if (WEB.test(address)) return tidy(address)
    if (SCHEME.test(address)) return ALLOWED.test(address) && !/^https?:/i.test(address) ? tidy(address) : undefined
    if (!this.#base) return undefined
    try {
      return tidy(new URL(address, this.#base).href)
    } catch {
      return undefined
    }
  }
}

/** The address as it may stand between Markdown's parentheses. */
function tidy(address: string): string {
  return address.replace(/[\s()<>\\"]/g, (character) => ESCAPES[character] ?? encodeURIComponent(character))
}

/** What encodeURIComponent leaves as it is. */
const ESCAPES: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' }
