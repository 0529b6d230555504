import { createHash } from 'node:crypto'
import anyAscii from 'any-ascii'

const LONGEST = 70

/** The part of a URL that stands for a title or name: ASCII letters, digits and single hyphens, at most 70 long, never empty. */
export function slugify(title: string): string {
  const words = anyAscii(title.normalize('NFC'))
    .toLowerCase()
    .replace(/['`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = words.shift()?.slice(0, LONGEST) ?? ''
  for (const word of words) {
    if (slug.length + word.length + 1 > LONGEST) break
    slug += `-${word}`
  }
  return slug || `untitled-${createHash('sha256').update(title).digest('hex').slice(0, 8)}`
}
