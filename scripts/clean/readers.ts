import type { Block } from '../model/block.ts'
import { phraseOf } from '../read/text/phrases/index.ts'

/** A comment's word in the languages of the phrases: `Best` and `Newest` head comments too, but may be a subhead. */
const NAMES_COMMENTS =
  /comment|repl(?:y|ies)|respon|thoughts?|readers|komment|kommentti|reacti|reageer|coment|respuesta|commenti|yorum|коммент|коментар|تعليق|टिप्पण|评论|評論|留言|コメント|댓글|komentar|komentarz|kommentar/iu

/** Whether a line is the heading of readers' comments or of their form, and can be nothing else: `3 Comments`, `Leave a reply`. */
export function headsReaders({ text, kind }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false
  const phrase = phraseOf(text)
  if (!phrase || phrase.open || (phrase.reason !== 'comments' && phrase.reason !== 'comment form')) return false
  return NAMES_COMMENTS.test(text)
}

/** Whether what stands below such a heading may be what readers wrote, signed or not: no subhead parts it, and nothing is shown in it. */
export function mayBeReaders(below: readonly Block[]): boolean {
  return below.every(({ kind, text }) => {
    if (kind === 'heading') return phraseOf(text) !== undefined
    return kind !== 'image' && kind !== 'table' && kind !== 'embed'
  })
}
