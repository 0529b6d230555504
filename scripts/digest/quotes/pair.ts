import { findMarks, type Mark } from './marks.ts'
import { pairSingleMarks } from './singles.ts'

/** A stretch of a paragraph within quotation marks: `start` and `end` without the marks, `from` and `to` with them. */
export interface Span {
  readonly from: number
  readonly start: number
  readonly end: number
  readonly to: number
}

export interface Paired {
  /** Outermost pairs, in order. */
  readonly spans: readonly Span[]
  /** The opening mark that no mark closes after the last pair: the quotation may go on in the next paragraph. */
  readonly unclosed: Mark | undefined
}

/** Within so many characters of an opening mark stands a letter, or nothing is quoted. */
const NEAR = 20
const FAMILIES = ['“”', '"', '«»', '„', "``''", '「」', '『』']
const familyOf = (mark: Mark): number => FAMILIES.findIndex((family) => family.includes(mark.text))

/** Pairs the quotation marks of a paragraph. An opening mark without a partner is passed over; a pair within a pair belongs to the outer one. */
export function pairMarks(text: string): Paired {
  const marks = findMarks(text)
  if (marks.length === 0) return { spans: pairSingleMarks(text, []), unclosed: undefined }
  const open: Mark[] = []
  const pairs: Span[] = []
  const depth = new Array<number>(FAMILIES.length).fill(0)
  const push = (mark: Mark) => {
    open.push(mark)
    const family = familyOf(mark)
    depth[family] = (depth[family] ?? 0) + 1
  }
  const pop = (mark: Mark, family: number) => {
    for (let opener = open.pop(); opener; opener = open.pop()) {
      const own = familyOf(opener)
      depth[own] = (depth[own] ?? 0) - 1
      if (own !== family) continue
      if (/[\p{L}\p{N}]/u.test(text.slice(opener.end, Math.min(mark.start, opener.end + NEAR))))
        pairs.push({ from: opener.start, start: opener.end, end: mark.start, to: mark.end })
      return
    }
  }
  for (const mark of marks) {
    const partner = partnerOf(mark, depth)
    if (mark.side === 'open' || (mark.side === 'either' && partner === -1)) push(mark)
    else if (partner !== -1) pop(mark, partner)
  }
  const double = outermost(pairs)
  const last = double.at(-1)?.to ?? 0
  return {
    spans: outermost([...double, ...pairSingleMarks(text, double)]),
    unclosed: open.findLast((mark) => mark.start >= last),
  }
}

/** The family that a closing mark closes: its own, or another where writers mix them (“so" and "so”); -1 when none is open. */
function partnerOf(mark: Mark, depth: readonly number[]): number {
  const own = familyOf(mark)
  const mixed = { '“': [own, 3], '”': [own, 1, 3], '"': [own, 0], "''": [own, 0, 1] }[mark.text] ?? [own]
  return mixed.find((family) => (depth[family] ?? 0) > 0) ?? -1
}

function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to))
    if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span)
  return kept
}
