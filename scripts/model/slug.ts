import { createHash } from 'node:crypto'
import anyAscii from 'any-ascii'

const LONGEST = 70
/** Most names of actors are English letters with single spaces: they take a short way. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** The part of a URL that stands for a title or name: ASCII letters, digits and single hyphens, at most 70 long, never empty. */
export function slugify(title: string): string {
  if (title.length <= LONGEST && PLAIN.test(title)) return title.toLowerCase().replaceAll(' ', '-')
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
