import { decodePercent } from './percent.ts'

/** A host that there cannot be (RFC 6761): its addresses stand for pictures that a source brings along. */
const HOST = 'https://carried.invalid/'

/** What a source names a picture by that it brings along: a part of a mail, a file beside a page, the bytes of an address that holds them. */
export type CarriedKind = 'cid' | 'file' | 'data' | 'md5'

/** The address that stands for a picture which a source brings along. */
export function carriedAddress(kind: CarriedKind, key: string): string {
  return `${HOST}${kind}/${encodeURIComponent(key).replace(/[()'!*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`
}

/** What such an address stands for; undefined for any other. */
export function readCarried(address: string): { readonly kind: CarriedKind; readonly key: string } | undefined {
  const [, kind, key] = /^https:\/\/carried\.invalid\/(cid|file|data|md5)\/([^/?#]+)$/.exec(address) ?? []
  return kind && key ? { kind: kind as CarriedKind, key: decodePercent(key) } : undefined
}
