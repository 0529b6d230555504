/** A word, a figure or a mark of a sentence. */
export interface Token {
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  readonly start: number
  readonly end: number
}

/** ISO days, days with strokes or stops, figures with a short ending (`6th`, `10pm`, `1960s`), quarters (`Q3`), a.m., words, `'s`, `'98`, and any other mark. */
const TOKEN =
  /\d{4}-\d\d-\d\d|\d{1,2}([/.])\d{1,2}\1\d{2,4}(?!\d)|\d+(?:[.,:]\d+)*\p{L}{0,3}|q[1-4]\b|[ap]\.\s?m\b\.?|['’](?:s\b|\d\ds?\b)|\p{L}+(?:['’](?!s\b)\p{L}+)*|\S/giu

/** The tokens of a sentence, in order, with their offsets in it. */
export function tokenize(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    text: match[0],
    lower: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
