/** A word or a number of a sentence. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** What stands between it and the one before, without blanks: `,`, `-`. */
  readonly before: string
}

/** A number with its signs (`1,200.5`, `1 200`) is one token. */
const TOKEN = /\p{Nd}+(?:[.,\u00a0\u202f ]\p{Nd}{3}(?!\p{Nd}))*(?:[.,]\p{Nd}+)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

/** The words and numbers of a sentence, in order. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    const before = text.slice(end, match.index).trim()
    end = match.index + match[0].length
    tokens.push({ text: match[0], lower: match[0].toLowerCase(), start: match.index, end, before })
  }
  return tokens
}
