import { phraseOf } from '../phrases/index.ts'
import type { Byline } from './byline.ts'
import { readByline } from './byline.ts'
import type { Copy } from './copy.ts'

/** How far below the text the writer may be named. */
const REACH = 12
/** `Posted by`, `Written by`, `Text:`, `Autor:`: two words or a colon, as a mere `by` may open anything. */
const OPENING = /^(?:\p{L}+\s+(?:by|von|por|par|door|av|af|da|di|oleh)\s|\p{L}+\s?[:：])/iu

/** Who wrote it, as the lines below the text say: `Posted by Jane Doe at 21:14`. */
export function readFootByline({ lines, body }: Copy): { readonly index: number; readonly byline: Byline } | undefined {
  if (!body) return undefined
  for (let index = body.end; index < Math.min(lines.length, body.end + REACH); index++) {
    const text = lines[index]?.text ?? ''
    const reason = phraseOf(text)?.reason
    if (reason === 'comment form' || reason === 'comments' || reason === 'related stories') return undefined
    const byline = OPENING.test(text) ? readByline(text) : undefined
    if (byline && byline.authors.length > 0) return { index, byline }
  }
  return undefined
}
