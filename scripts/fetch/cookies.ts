/** Cookies for as long as a run takes, each for the host that set it: some sites send a reader round until they are shown their own again (RFC 6265). */
export class Cookies {
  readonly #byHost = new Map<string, Map<string, string>>()

  /** Takes what an answer sets. Whether anything is new tells a redirect to the same address from one without end. */
  take(url: string, set: readonly string[]): boolean {
    const { host } = new URL(url)
    const own = this.#byHost.get(host) ?? new Map<string, string>()
    let isNew = false
    for (const line of set.slice(0, MOST)) {
      const [, name, value] = /^\s*([^=;\s]+)=([^;\r\n]*)/.exec(line) ?? []
      if (!name || value === undefined || value.length > LONGEST || own.get(name) === value || own.size >= MOST)
        continue
      own.set(name, value)
      isNew = true
    }
    this.#byHost.set(host, own)
    return isNew
  }

  /** The header for an address; undefined without cookies. */
  headerFor(url: string): string | undefined {
    const own = this.#byHost.get(new URL(url).host)
    return own && own.size > 0 ? [...own].map(([name, value]) => `${name}=${value}`).join('; ') : undefined
  }
}

const MOST = 50
const LONGEST = 4096
