import { createHash } from 'node:crypto'

/** A mark that only the same bytes have (SHA-256, its first 128 bits). */
export function markOf(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}
