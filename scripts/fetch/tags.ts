import { decodeHTMLAttribute } from 'entities'

/** The tags of one name in the beginning of a page, each as its attributes. Enough for what a page tells programs in its head. */
export function tagsOf(page: string, name: string): readonly ReadonlyMap<string, string>[] {
  const tags = page.match(new RegExp(`<${name}\\s[^<>]*>`, 'gi')) ?? []
  return tags.map(
    (tag) =>
      new Map(
        [...tag.matchAll(/([a-z-]+)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi)].map(
          ([, key = '', double, single, bare]) => [
            key.toLowerCase(),
            decodeHTMLAttribute(double ?? single ?? bare ?? '').trim(),
          ],
        ),
      ),
  )
}

/** What the head of a page may take, and the pages of an article that it names below its text. */
const HEAD = 500_000

/** The beginning of a page as text; empty for what is no page. Its tags are in ASCII, whatever its words are in. */
export function headOf(bytes: Uint8Array, contentType: string | null): string {
  if (contentType && !/html|xml/i.test(contentType)) return ''
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('utf8')
  return /<(!doctype html|html|head|meta)\b/i.test(head) ? head : ''
}
