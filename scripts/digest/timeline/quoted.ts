const MARK = /["“”«»„]|``|''/g
const OPENING = /[“«„]|``/

/**
 * Where quotations begin and end in a paragraph, in turn: `He said “no” twice` gives 8 and 10. A straight mark opens where a word
 * follows and none goes before. A quotation that goes on from the paragraph before begins at 0: `We stay,” he said`.
 */
export function findQuotations(text: string): readonly number[] {
  const turns: number[] = []
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const inside = turns.length % 2 === 1
    const opens = mark === '"' ? isOpening(text, index, inside) : OPENING.test(mark)
    if (opens !== inside) turns.push(index)
    else if (!opens && turns.length === 0) turns.push(0, index)
  }
  return turns
}

function isOpening(text: string, index: number, inside: boolean): boolean {
  const before = /\S/.test(text.charAt(index - 1))
  const after = /[\p{L}\p{N}$€£(.…'‘]/u.test(text.charAt(index + 1))
  return before === after ? !inside : after
}

/** Whether a place lies within one of these: what a speaker calls today is no event of the story's. */
export function isQuoted(turns: readonly number[], at: number): boolean {
  let low = 0
  let high = turns.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((turns[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low % 2 === 1
}
