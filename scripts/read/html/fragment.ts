import type { Block } from '../../model/block.ts'
import { Agreement } from './agreement.ts'
import { flattenPage } from './flatten.ts'
import { Links } from './links.ts'
import { readMetadata } from './metadata.ts'
import { parsePage } from './parse.ts'

/** A piece of HTML that is an article's body and little else, as a feed, an export or a mail has it. `base` makes its links absolute. */
export function readFragment(html: string, base: string | undefined): readonly Block[] {
  const document = parsePage(html)
  return flattenPage(document, new Links(base), new Agreement(readMetadata(document)))
}
