import type { Sentence } from '../sentences/index.ts'
import type { Span } from './pair.ts'

/** A word, a mark, or a whole quotation seen from outside, with its place in the paragraph. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'mark' | 'quote'
  readonly start: number
  readonly end: number
}

/** The words around a paragraph's quotations; `sentences` holds the number of the token that each one begins with. */
export interface Frame {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly number[]
}

const TOKEN = /[\p{L}\p{N}$€£]+(?:['’.&/-][\p{L}\p{N}]+)*(?:['’](?!\p{L}))?|[^\s]/gu
const WORD = /^[\p{L}\p{N}$€£]/u
const QUOTE_ENDS = /[.!?…]['’)\]]*$/
/** Mr., Sen., J.: a name follows. */
const TITLE = /^\p{Lu}\p{Ll}{0,4}\.$/u
const INITIALS = /^(\p{L}\.)*\p{L}$/u

/** A paragraph as its frame: each quotation is one token, and the sentence that holds it goes on around it. */
export function frameParagraph(
  text: string,
  spans: readonly Span[],
  sentences: readonly Sentence[],
  abbreviations: ReadonlySet<string>,
): Frame {
  const tokens: Token[] = []
  const begins = new Set(sentences.map(({ start }) => start))
  let from = 0
  for (const span of [...spans, undefined]) {
    addTokens(tokens, text, from, span?.from ?? text.length, abbreviations)
    if (!span) break
    tokens.push({ text: text.slice(span.start, span.end), lower: '', kind: 'quote', start: span.from, end: span.to })
    from = span.to
  }
  return { text, tokens, sentences: findSentences(tokens, begins) }
}

function addTokens(tokens: Token[], text: string, from: number, to: number, abbreviations: ReadonlySet<string>): void {
  for (const { 0: found, index } of text.slice(from, to).matchAll(TOKEN)) {
    const last = tokens.at(-1)
    const start = from + index
    // Mr. Obama, U.S. officials, J. Smith
    if (found === '.' && last?.kind === 'word' && last.end === start && isShort(last, abbreviations)) {
      tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: start + 1 }
      continue
    }
    const kind = WORD.test(found) ? 'word' : 'mark'
    tokens.push({ text: found, lower: found.toLowerCase(), kind, start, end: start + found.length })
  }
}

function isShort({ text, lower }: Token, abbreviations: ReadonlySet<string>): boolean {
  return INITIALS.test(text) || abbreviations.has(lower)
}

function findSentences(tokens: readonly Token[], begins: ReadonlySet<number>): readonly number[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1]
    return !before || isBreak(before, token, begins) ? [index] : []
  })
}

function isBreak(before: Token, token: Token, begins: ReadonlySet<number>): boolean {
  const capital = /^\p{Lu}/u.test(token.text)
  // “Why?” Roe asked.
  if (before.kind === 'quote' && /[!?]['’)\]]*$/.test(before.text)) return token.kind === 'quote'
  if (before.kind === 'quote') return QUOTE_ENDS.test(before.text.trimEnd()) && (capital || token.kind === 'quote')
  if (before.kind === 'mark') return /^[.!?…]$/.test(before.text) && (token.kind === 'quote' || begins.has(token.start))
  return before.text.endsWith('.') && begins.has(token.start) && (token.kind === 'quote' || !TITLE.test(before.text))
}
