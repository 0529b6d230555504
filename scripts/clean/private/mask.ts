import { createHash } from 'node:crypto'
import type { Recipient } from '../../model/article.ts'

const ADDRESS = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g
/** What an address may say of the one it was made for stands after `?` and `#`, or is a long token in its path. */
const LINK = /https?:\/\/[^\s<>()"\]]+/g
const TOKEN = /\/[\w~%+=-]*\d[\w~%+=-]{18,}(?=\/|$)/g
/** `/home/jane/…`, `/Users/jane/…`, `C:\Users\jane\…`, `file:///…`. */
const PATH = /file:\/\/\S+|(?:[A-Za-z]:\\Users\\|\/(?:home|Users)\/)[^\s<>"]+/g
const MASK = '…'

/** Words that were left out, as a receipt may keep them: without addresses, tokens, paths of a machine and the names of those they were sent to. */
export function mask(text: string, { names, addresses }: Recipient): string {
  let masked = text
  if (/[/\\]/.test(text))
    masked = masked
      .replace(PATH, MASK)
      .replace(LINK, (link) => link.replace(/[?#].*$/, `?${MASK}`).replace(TOKEN, `/${MASK}`))
  if (masked.includes('@')) masked = masked.replace(ADDRESS, `${MASK}@${MASK}`)
  for (const name of [...names, ...addresses]) if (name.length > 2) masked = masked.replaceAll(name, MASK)
  return masked
}

/** The forms in which words and links carry an address: plain, as Markdown and as URLs escape it, in base64, as its MD5, SHA-1 or SHA-256. */
export function formsOf(addresses: readonly string[]): readonly string[] {
  const forms = addresses.flatMap((address) => [
    address,
    encodeURIComponent(address),
    address.replace('@', '%40'),
    Buffer.from(address).toString('base64').replace(/=+$/, ''),
    ...['md5', 'sha1', 'sha256'].map((kind) => createHash(kind).update(address).digest('hex')),
  ])
  return [...new Set([...forms, ...forms.map((form) => form.replaceAll('_', '\\_'))])]
}
