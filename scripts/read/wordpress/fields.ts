import type { Element } from 'domhandler'
import { textContent } from 'domutils'
import { decodePercent } from '../../model/percent.ts'
import { childrenNamed, field } from '../xml.ts'

/** What plugins and WordPress itself keep with a post, by its key. */
export function metaOf(item: Element): ReadonlyMap<string, string> {
  return new Map(
    childrenNamed(item, 'wp:postmeta').map((meta) => [
      field(meta, 'wp:meta_key') ?? '',
      field(meta, 'wp:meta_value') ?? '',
    ]),
  )
}

/** The terms that a post is filed under in one taxonomy: its slug, and its name as it is written. */
export function termsOf(item: Element, taxonomy: string): readonly { readonly slug: string; readonly name: string }[] {
  return childrenNamed(item, 'category')
    .filter(({ attribs }) => attribs.domain === taxonomy)
    .map((element) => ({ slug: decodePercent(element.attribs.nicename ?? ''), name: textContent(element).trim() }))
}
