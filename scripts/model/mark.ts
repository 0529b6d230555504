import { createHash, type Hash } from 'node:crypto'

/** A mark that only the same bytes have (SHA-256, its first 128 bits). */
export function markOf(bytes: string | Buffer): string {
  return shorten(createHash('sha256').update(bytes))
}

/** The start of a mark, for the name of a file that browsers may keep for ever. */
export function markOfName(bytes: string | Buffer): string {
  return markOf(bytes).slice(0, 10)
}

export function shorten(hash: Hash): string {
  return hash.digest('hex').slice(0, 32)
}
