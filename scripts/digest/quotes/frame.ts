import type { Prose } from '../../model/prose.ts'
import { datelineLength } from '../sentences/dateline.ts'
import type { Sentence } from '../sentences/index.ts'
import type { Quotation } from './join.ts'
import type { Span } from './pair.ts'
import { isBreak } from './sentence.ts'
import type { Words } from './words.ts'

/** A word, a mark, or a whole quotation seen from outside, with its place in the paragraph. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'mark' | 'quote'
  readonly start: number
  readonly end: number
}

/** The words around a paragraph’s quotations; `sentences` holds the numbers of the tokens that begin one. */
export interface Frame {
  readonly text: string
  readonly words: Words
  readonly tokens: readonly Token[]
  readonly sentences: readonly number[]
  /** The token of each quotation, by its offset in the paragraph. */
  readonly quotes: ReadonlyMap<number, number>
}

const TOKEN = /\d+(?:[.,]\d+)+|[\p{L}\p{N}$€£]+(?:['’.&/-][\p{L}\p{N}]+)*(?:['’](?!\p{L}))?|[^\s]/gu
const WORD = /^[\p{L}\p{N}$€£]/u
const INITIALS = /^(\p{L}\.)*\p{L}$/u

/** Every paragraph as its frame: each quotation is one token, and the sentence that holds it goes on around it. */
export function frameParagraphs(
  { paragraphs }: Prose,
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  words: Words,
): readonly Frame[] {
  const spans = paragraphs.map((): Span[] => [])
  const begins = paragraphs.map(() => new Set<number>())
  for (const { paragraph, parts } of quotations) parts.forEach((part, i) => void spans[paragraph - 1 + i]?.push(part))
  for (const { paragraph, start } of sentences) begins[paragraph - 1]?.add(start)
  return paragraphs.map(({ text }, i) => frameParagraph(text, spans[i] ?? [], begins[i] ?? new Set(), words))
}

function frameParagraph(text: string, spans: readonly Span[], begins: ReadonlySet<number>, words: Words): Frame {
  const tokens: Token[] = []
  // Who speaks is not “BERLIN — The minister”.
  const dateline = datelineLength(text)
  let from = spans.some((span) => span.from < dateline) ? 0 : dateline
  for (const span of spans) {
    addTokens(tokens, text, from, span.from, words)
    tokens.push({ text: text.slice(span.start, span.end), lower: '', kind: 'quote', start: span.from, end: span.to })
    from = span.to
  }
  addTokens(tokens, text, from, text.length, words)
  const sentences = tokens.flatMap((_, at) => (at === 0 || isBreak(tokens, at, begins, words) ? [at] : []))
  const quotes = new Map(tokens.flatMap(({ kind, start }, at) => (kind === 'quote' ? [[start, at] as const] : [])))
  return { text, words, tokens, sentences, quotes }
}

function addTokens(tokens: Token[], text: string, from: number, to: number, words: Words): void {
  for (const { 0: found, index } of text.slice(from, to).matchAll(TOKEN)) {
    const last = tokens.at(-1)
    const start = from + index
    // Mr. Obama, U.S. officials, J. Smith, (D-Md.)
    if (found === '.' && last?.kind === 'word' && last.end === start && isShort(last, words)) {
      tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: start + 1 }
      continue
    }
    const kind = WORD.test(found) ? 'word' : 'mark'
    tokens.push({ text: found, lower: found.toLowerCase(), kind, start, end: start + found.length })
  }
}

function isShort({ text, lower }: Token, words: Words): boolean {
  return (text.length < 8 && INITIALS.test(text)) || words.abbreviations.has(lower.slice(lower.lastIndexOf('-') + 1))
}
