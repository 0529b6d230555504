import marks from './data/marks.json' with { type: 'json' }

/** `either`: its side cannot be told from the letters around it. */
type Side = 'open' | 'close' | 'either'

/** A quotation mark in a paragraph. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly side: Side
  readonly text: string
}

const MARK = /[“”„«»"「」『』]|``|''/g
const MARKS = new RegExp(MARK, '')
const SPACE_OR_OPENING = /[\s([{—–\-/]/
const SPACE_OR_STOP = /[\s.,;:!?…)\]}—–/-]/

const OPENING: ReadonlySet<string> = new Set(marks.pairs.map(({ open }) => open))

/** Every double quotation mark of a paragraph, in order, and which side of a quotation it can be. */
export function findMarks(text: string): readonly Mark[] {
  if (!MARKS.test(text)) return []
  const low = text.includes('„')
  return [...text.matchAll(MARK)].map(({ 0: found, index }) => {
    const end = index + found.length
    return { start: index, end, text: found, side: sideOf(found, text[index - 1], text[end], low) }
  })
}

function sideOf(mark: string, before: string | undefined, after: string | undefined, low: boolean): Side {
  const opens = (before === undefined || SPACE_OR_OPENING.test(before)) && after !== undefined && !/\s/.test(after)
  const closes = before !== undefined && !/\s/.test(before) && (after === undefined || SPACE_OR_STOP.test(after))
  if (mark === '"') {
    // 6'3" tall
    if (before !== undefined && /\d/.test(before) && !opens) return 'close'
    return opens === closes ? 'either' : opens ? 'open' : 'close'
  }
  // „Ja“: the mark that opens in English closes in German.
  if (mark === '“' && low) return closes ? 'close' : 'open'
  // a “happy“ time
  if (mark === '“' && closes && !opens) return 'either'
  // »Ja« in German, ”Ja” in Swedish; but « Oui », in French
  if (mark === '»' || mark === '”') return opens && !closes && /[\p{L}\p{N}]/u.test(after ?? '') ? 'open' : 'close'
  // qu’« il n’y a plus »: French parts its marks from the words
  if (mark === '«') return closes && !opens && !/['’]/.test(before ?? '') ? 'close' : 'open'
  return OPENING.has(mark) ? 'open' : 'close'
}
