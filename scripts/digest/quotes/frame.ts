import type { Prose } from '../../model/prose.ts'
import { datelineLength } from '../sentences/dateline.ts'
import type { Sentence } from '../sentences/index.ts'
import type { Quotation } from './join.ts'
import { findBreaks } from './sentence.ts'
import type { Span } from './span.ts'
import { addTokens, type Token } from './token.ts'
import type { Words } from './words.ts'

/** The words around a paragraph’s quotations; `sentences` holds the numbers of the tokens that begin one. */
export interface Frame {
  readonly text: string
  readonly words: Words
  readonly tokens: readonly Token[]
  readonly sentences: readonly number[]
  /** The tokens with a capital. */
  readonly capitals: readonly number[]
  /** The token of each quotation, by its offset in the paragraph. */
  readonly quotes: ReadonlyMap<number, number>
}

const NONE = new Map<number, number>()

/** Every paragraph as its frame: each quotation is one token, and the sentence that holds it goes on around it. */
export function frameParagraphs(
  { paragraphs }: Pick<Prose, 'paragraphs'>,
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  words: Words,
): readonly Frame[] {
  const spans = paragraphs.map((): Span[] => [])
  const begins = paragraphs.map((): number[] => [])
  for (const { paragraph, parts } of quotations) parts.forEach((part, i) => void spans[paragraph - 1 + i]?.push(part))
  for (const { paragraph, start } of sentences) begins[paragraph - 1]?.push(start)
  return paragraphs.map(({ text }, i) => frameParagraph(text, spans[i] ?? [], begins[i] ?? [], words))
}

function frameParagraph(text: string, spans: readonly Span[], begins: readonly number[], words: Words): Frame {
  const tokens: Token[] = []
  const quotes = spans.length > 0 ? new Map<number, number>() : NONE
  const nothing = words.classesOf('')
  // Who speaks is not “BERLIN — The minister”.
  const dateline = datelineLength(text)
  let from = spans.some((span) => span.from < dateline) ? 0 : dateline
  for (const span of spans) {
    addTokens(tokens, text, from, span.from, words)
    quotes.set(span.from, tokens.length)
    const quoted = text.slice(span.start, span.end)
    tokens.push({ text: quoted, lower: '', is: nothing, kind: 'quote', capital: false, start: span.from, end: span.to })
    from = span.to
  }
  addTokens(tokens, text, from, text.length, words)
  const capitals: number[] = []
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.capital) capitals.push(at)
  return { text, words, tokens, sentences: findBreaks(tokens, begins), capitals, quotes }
}
