/** What `read` gives for a language's own part of a BCP 47 tag (`pt` of `pt-BR`, `und` where there is none), read once for each. */
export function byLanguage<T>(read: (code: string) => T): (tag: string) => T {
  const known = new Map<string, T>()
  return (tag) => {
    const code = /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0].toLowerCase() ?? 'und'
    const before = known.get(code)
    if (before !== undefined || known.has(code)) return before as T
    const value = read(code)
    known.set(code, value)
    return value
  }
}
