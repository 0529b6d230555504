import type { Removal } from '../../model/article.ts'
import { Agreement } from '../html/agreement.ts'
import { flattenPage } from '../html/flatten.ts'
import { Links } from '../html/links.ts'
import { readMetadata } from '../html/metadata.ts'
import { realAddressInMail } from '../links/index.ts'
import type { Body } from './body.ts'
import { type ForwardedHead, findAnswered, findForward, mergeHeads } from './forward/index.ts'
import { linesOf, parseMailPage, removeLines, type ShownLine, unwrapQuotes } from './page.ts'

/** A mail may be handed on so often. */
const MOST_FORWARDS = 10

/** The words of a mail's page. `isTold` says that its subject announces a message that is handed on. */
export function readPageBody(html: string, isTold: boolean): Body {
  const document = parseMailPage(html)
  const removed: Removal[] = []
  let forwarded: ForwardedHead | undefined
  const take = (lines: readonly ShownLine[], reason: string) => {
    const text = lines
      .map((line) => line.text)
      .filter(Boolean)
      .join('\n')
    if (text) removed.push({ text, reason })
    removeLines(lines)
  }
  for (let count = 0; count < MOST_FORWARDS; count++) {
    const lines = linesOf(document)
    const found = findForward(
      lines.map(({ text }) => text),
      isTold || forwarded !== undefined,
    )
    if (!found) break
    take(lines.slice(0, found.end), 'note and head of the mail that it was forwarded with')
    forwarded = mergeHeads(forwarded, found)
  }
  const lines = linesOf(document)
  const answered = findAnswered(lines.map(({ text }) => text))
  if (answered?.isArticle) {
    take(lines.slice(0, answered.at + 1), 'note and head of the mail that it was forwarded with')
    forwarded = mergeHeads(forwarded, answered.head)
  } else if (answered && quotes(lines[answered.at + 1])) take(lines.slice(answered.at), 'mail that is answered')
  if (forwarded) unwrapQuotes(document)
  return {
    blocks: flattenPage(document, new Links(undefined, realAddressInMail), new Agreement(readMetadata(document))),
    removed,
    forwarded,
  }
}

/** Whether a line stands in a quotation. */
function quotes(line: ShownLine | undefined): boolean {
  for (let parent = line?.nodes[0]?.parent; parent; parent = parent.parent)
    if (
      'name' in parent &&
      (parent.name === 'blockquote' ||
        /gmail_quote|yahoo_quoted|moz-cite/.test(('attribs' in parent && parent.attribs.class) || ''))
    )
      return true
  return false
}
