import type { Token } from './token.ts'

const ENDS = /[.!?…]['’)\]]*$/
const ASKS = /[!?]['’)\]]*$/
const STOP = /^[.!?…]$/
/** Mr., Sen., J.: a name follows. */
const TITLE = /^\p{Lu}\p{Ll}{0,4}\.$/u
/** How far the verb may stand from a question that it reports, in tokens. */
const NEAR = 12

/** The tokens that begin a sentence. `begins` says where the paragraph’s sentences begin, quoted ones too. */
export function findBreaks(tokens: readonly Token[], begins: readonly number[]): readonly number[] {
  const breaks = tokens.length > 0 ? [0] : []
  let next = 0
  for (let at = 1; at < tokens.length; at++) {
    const start = tokens[at]?.start ?? 0
    while ((begins[next] ?? start) < start) next++
    if (isBreak(tokens, at, begins[next] === start)) breaks.push(at)
  }
  return breaks
}

/** Whether a sentence begins at a token. A quotation that ends with a stop ends its sentence; one that ends with `!` or `?` may go on: `“Why?” Roe asked.` */
function isBreak(tokens: readonly Token[], at: number, begins: boolean): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (!before || !token) return false
  if (before.kind === 'quote') {
    if (token.kind === 'quote') return ENDS.test(before.text.trimEnd())
    if (!ENDS.test(before.text.trimEnd()) || !/^\p{Lu}/u.test(token.text)) return false
    return !(ASKS.test(before.text) && reports(tokens, at))
  }
  if (!begins && token.kind !== 'quote') return false
  if (before.kind === 'mark') return STOP.test(before.text)
  return begins && before.text.endsWith('.') && (token.kind === 'quote' || !TITLE.test(before.text))
}

function reports(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + NEAR); at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quote' || /^[.;:?!]$/.test(token.text)) return false
    if (token.is.say || token.is.judge) return true
  }
  return false
}

/** The number of the sentence that holds a token, in a list of where sentences begin. */
export function sentenceOf(sentences: readonly number[], token: number): number {
  let low = 0
  let high = sentences.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((sentences[middle] ?? 0) <= token) low = middle
    else high = middle
  }
  return low
}
