import type { Quotation } from './join.ts'

/** Fewer words than this in quotation marks are a term or a doubt (an “imminent” threat), not somebody’s words. */
const FEWEST_WORDS = 3
const WORD = /[\p{L}\p{N}][^\s]*/gu

/** Leaves out what stands in marks and is no quotation: scare quotes, terms, nicknames, titles of works. */
export function leaveOutScareQuotes(
  quotations: readonly Quotation[],
  before: (quotation: Quotation) => string,
): readonly Quotation[] {
  const double = quotations.some((quotation) => !quotation.single && countWords(quotation.text) >= FEWEST_WORDS)
  return quotations.filter((quotation) => {
    if (countWords(quotation.text) < FEWEST_WORDS) return false
    // Where quotations stand in double marks, single ones are for titles and headlines.
    if (quotation.single && double) return false
    return !(isTitle(quotation.text) && opensTitle(before(quotation)))
  })
}

const countWords = (text: string): number => text.match(WORD)?.length ?? 0

/** Every long word with a capital: “War and Peace”. */
function isTitle(text: string): boolean {
  return text.length < 80 && (text.match(WORD) ?? []).every((word) => word.length < 4 || !/^\p{Ll}/u.test(word))
}

/** What stands before a title: `on`, `CNN’s`, `the 1994`, or nothing. */
function opensTitle(before: string): boolean {
  return /(^|\b(in|on|of|at|to|for|from|by|called|titled|entitled|named|watch|the|a|an|his|her|its|their|\d{4})|['’]s?)\s*$/i.test(
    before,
  )
}
