import type { Quotation } from './join.ts'

/** Fewer words than this in quotation marks are a term or a doubt (an “imminent” threat), not somebody’s words. */
const FEWEST_WORDS = 3
const WORD = /[\p{L}\p{N}][^\s]*/gu

/** Leaves out what stands in marks and is no quotation: scare quotes, terms, nicknames. */
export function leaveOutScareQuotes(quotations: readonly Quotation[]): readonly Quotation[] {
  return quotations.filter(({ text }) => (text.match(WORD)?.length ?? 0) >= FEWEST_WORDS)
}
