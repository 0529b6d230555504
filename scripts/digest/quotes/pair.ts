import { findMarks, type Mark } from './marks.ts'
import { pairSingleMarks } from './singles.ts'
import type { Span } from './span.ts'

export interface Paired {
  /** Outermost pairs, in order. */
  readonly spans: readonly Span[]
  /** The opening mark that no mark closes after the last pair: the quotation may go on in the next paragraph. */
  readonly unclosed: Mark | undefined
  /** The mark that closes what runs on from the paragraph above. */
  readonly closing: Mark | undefined
}

/** Within so many characters of an opening mark stands a letter, or nothing is quoted. */
const NEAR = 20
const FAMILIES = ['“”', '"', '«»', '„', "``''", '「」', '『』']
/** What else a mark may close. */
const MIXED: Readonly<Record<string, readonly number[]>> = { '“': [3], '”': [1, 3], '"': [0], "''": [0, 1] }
const familyOf = (mark: Mark): number => FAMILIES.findIndex((family) => family.includes(mark.text))

/**
 * Pairs the quotation marks of a paragraph. An opening mark without a partner is passed over; a pair within a pair belongs to the outer one.
 * `above` is the mark of a quotation that runs on from the paragraph above.
 */
export function pairMarks(text: string, above?: Mark): Paired {
  const [first, ...rest] = findMarks(text)
  const closing = above && first && closes(first, above) ? first : undefined
  const { spans, open } = pairDoubleMarks(text, first && !closing ? [first, ...rest] : rest)
  const last = spans.at(-1)?.to ?? 0
  const singles = pairSingleMarks(text, spans)
  return {
    spans: singles.length > 0 ? outermost([...spans, ...singles]) : spans,
    unclosed: open.findLast((mark) => mark.start >= last),
    closing,
  }
}

function closes(mark: Mark, opener: Mark): boolean {
  if (mark.side === 'open' || mark.start === 0) return false
  return familyOf(mark) === familyOf(opener) || MIXED[mark.text]?.includes(familyOf(opener)) === true
}

function pairDoubleMarks(
  text: string,
  marks: readonly Mark[],
): { readonly spans: readonly Span[]; readonly open: readonly Mark[] } {
  const open: Mark[] = []
  const pairs: Span[] = []
  /** How many marks of each family are open. */
  const depth = FAMILIES.map(() => 0)
  for (const mark of marks) {
    const partner = partnerOf(mark, depth)
    if (mark.side === 'open' || (mark.side === 'either' && partner === -1)) {
      open.push(mark)
      count(depth, familyOf(mark), 1)
    } else if (partner !== -1) {
      const opener = close(open, depth, partner)
      if (opener && quotesLetters(text, opener, mark))
        pairs.push({ from: opener.start, start: opener.end, end: mark.start, to: mark.end })
    }
  }
  return { spans: outermost(pairs), open }
}

/** Takes the last open mark of a family, and those within it, off the open ones. */
function close(open: Mark[], depth: number[], family: number): Mark | undefined {
  for (let opener = open.pop(); opener; opener = open.pop()) {
    const own = familyOf(opener)
    count(depth, own, -1)
    if (own === family) return opener
  }
  return undefined
}

function count(depth: number[], family: number, change: number): void {
  depth[family] = (depth[family] ?? 0) + change
}

function quotesLetters(text: string, opener: Mark, closer: Mark): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(opener.end, Math.min(closer.start, opener.end + NEAR)))
}

/** The family that a closing mark closes: its own, or another where writers mix them (“so" and "so”); -1 when none is open. */
function partnerOf(mark: Mark, depth: readonly number[]): number {
  const own = familyOf(mark)
  if ((depth[own] ?? 0) > 0) return own
  return MIXED[mark.text]?.find((family) => (depth[family] ?? 0) > 0) ?? -1
}

function outermost(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to))
    if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span)
  return kept
}
