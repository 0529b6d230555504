import type { Block } from '../model/block.ts'
import { readList } from '../model/readList.ts'
import { phraseOf } from '../read/text/phrases/index.ts'

/** What a comment is called: `Best` and `Newest` head comments too, but may be a subhead. */
const NAMES = new RegExp(readList(new URL('./data/comments.txt', import.meta.url)).join('|'), 'iu')

/** Whether a line is the heading of readers' comments or of their form, and can be nothing else: `3 Comments`, `Leave a reply`. */
export function headsReaders({ text, kind }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false
  const phrase = phraseOf(text)
  if (!phrase || phrase.open || (phrase.reason !== 'comments' && phrase.reason !== 'comment form')) return false
  return NAMES.test(text)
}

/** Whether what stands below such a heading may be what readers wrote, signed or not: no subhead parts it, and nothing is shown in it. */
export function mayBeReaders(below: readonly Block[]): boolean {
  return below.every(({ kind, text }) => {
    if (kind === 'heading') return phraseOf(text) !== undefined
    return kind !== 'image' && kind !== 'table' && kind !== 'embed'
  })
}
