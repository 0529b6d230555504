const WEB = /^https?:\/\/[^\s/]/i
const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const ALLOWED = /^(https?|mailto):/i

/** Makes the addresses in a page absolute. Only http, https and mailto lead anywhere; the rest, and what cannot be resolved, is undefined. */
export class Links {
  readonly #base: string | undefined
  readonly #follow: (address: string) => string | undefined

  /** `follow` gives the address that a web address really leads to, undefined where it should lead nowhere. */
  constructor(base: string | undefined, follow: (address: string) => string | undefined = (address) => address) {
    this.#base = base && WEB.test(base) ? base : undefined
    this.#follow = follow
  }

  resolve(href: string | undefined): string | undefined {
    const address = href?.trim()
    if (!address || address.startsWith('#')) return undefined
    if (WEB.test(address)) return this.#lead(address)
    if (SCHEME.test(address)) return ALLOWED.test(address) && !/^https?:/i.test(address) ? tidy(address) : undefined
    if (!this.#base) return undefined
    try {
      return this.#lead(new URL(address, this.#base).href)
    } catch {
      return undefined
    }
  }

  #lead(address: string): string | undefined {
    const real = this.#follow(address)
    return real === undefined ? undefined : tidy(real)
  }
}

/** The address as it may stand between Markdown's parentheses. */
function tidy(address: string): string {
  return address.replace(/[\s()<>\\"]/g, (character) => ESCAPES[character] ?? encodeURIComponent(character))
}

/** What encodeURIComponent leaves as it is. */
const ESCAPES: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' }
