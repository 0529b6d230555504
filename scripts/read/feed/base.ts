/** The first of the addresses made whole by those after it: an `xml:base`, that of the element around it, the channel's link, the feed's own address. */
export function resolveBase(addresses: readonly (string | undefined)[]): string | undefined {
  return addresses.reduceRight<string | undefined>((base, address) => resolveAddress(address, base) ?? base, undefined)
}

/** A web address made whole by a base; undefined when it leads nowhere. */
export function resolveAddress(address: string | undefined, base: string | undefined): string | undefined {
  const trimmed = address?.trim()
  if (!trimmed || !URL.canParse(trimmed, base)) return undefined
  const { protocol, href } = new URL(trimmed, base)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}
