import type { Span } from './span.ts'

const SINGLE = /[‘’']/g
const LETTER = /[\p{L}\p{N}]/u
/** From the mark backwards, so that only marks cost time. */
const OPENS = /[‘'](?<=(?:^|[\s([—–]).)[\p{L}\p{N}]/u
const STOP = /[.,!?…]/

/**
 * Quotations in single marks, as British papers set them. An apostrophe looks the same, so a closing mark
 * must stand before a space or a stop, and one that follows a stop (‘so,’) is believed before one that follows a letter.
 */
export function pairSingleMarks(text: string, taken: readonly Span[]): readonly Span[] {
  if (!OPENS.test(text)) return []
  const spans: Span[] = []
  let opened = -1
  let weak = -1
  let next = 0
  const settle = (close: number) => {
    if (opened >= 0 && close >= 0) spans.push({ from: opened, start: opened + 1, end: close, to: close + 1 })
    opened = -1
    weak = -1
  }
  for (const { 0: mark, index } of text.matchAll(SINGLE)) {
    while ((taken[next]?.to ?? Number.POSITIVE_INFINITY) <= index) next++
    if ((taken[next]?.from ?? Number.POSITIVE_INFINITY) <= index) continue
    const before = text[index - 1] ?? ' '
    const after = text[index + 1] ?? ' '
    if (mark !== '’' && /[\s([—–]/.test(before) && LETTER.test(after) && !isClipped(text, index, mark)) {
      settle(weak)
      opened = index
    } else if (opened >= 0 && mark !== '‘' && !LETTER.test(after)) {
      if (STOP.test(before)) settle(index)
      // The dogs’ owners: after an s, only when nothing better comes.
      else if (weak < 0 || text[weak - 1] === 's') weak = index
    }
  }
  settle(weak)
  return spans
}

/** ’90s, ’em and the like, written with a straight mark. */
function isClipped(text: string, index: number, mark: string): boolean {
  return mark === "'" && /^(\d|em\b|til\b|cause\b|n\b|tis\b)/i.test(text.slice(index + 1, index + 7))
}
