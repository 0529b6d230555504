import type { Token } from './frame.ts'
import type { Words } from './words.ts'

const ENDS = /[.!?…]['’)\]]*$/
const ASKS = /[!?]['’)\]]*$/
/** Mr., Sen., J.: a name follows. */
const TITLE = /^\p{Lu}\p{Ll}{0,4}\.$/u
/** How far the verb may stand from a question that it reports, in tokens. */
const NEAR = 12

/** Whether a sentence begins at a token. A quotation that ends with a stop ends its sentence; one that ends with `!` or `?` may go on: `“Why?” Roe asked.` */
export function isBreak(tokens: readonly Token[], at: number, begins: ReadonlySet<number>, words: Words): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (!before || !token) return false
  if (before.kind === 'quote') {
    if (token.kind === 'quote') return ENDS.test(before.text.trimEnd())
    if (!ENDS.test(before.text.trimEnd()) || !/^\p{Lu}/u.test(token.text)) return false
    return !(ASKS.test(before.text) && reports(tokens, at, words))
  }
  if (before.kind === 'mark') return /^[.!?…]$/.test(before.text) && (token.kind === 'quote' || begins.has(token.start))
  return before.text.endsWith('.') && begins.has(token.start) && (token.kind === 'quote' || !TITLE.test(before.text))
}

function reports(tokens: readonly Token[], from: number, words: Words): boolean {
  for (let at = from; at < Math.min(tokens.length, from + NEAR); at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quote' || /^[.;:?!]$/.test(token.text)) return false
    if (words.say.has(token.lower) || words.judge.has(token.lower)) return true
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
