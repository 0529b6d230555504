import { remember } from '../../model/remember.ts'

/** A word, a figure or a mark of a sentence; in a script that parts no words, a sign. */
export interface Token {
  /** As written, but with the figures 0 to 9. */
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  readonly start: number
  readonly end: number
}

/** Scripts that part no words: each of their signs is a token of its own. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'
const LETTER = `[[\\p{L}\\p{M}]--[${UNSPACED}]]`

/** ISO days, days with strokes or stops, figures with a short ending (`6th`, `10pm`, `1960s`), quarters (`Q3`), a.m., words, `'s`, `'98`, and any other mark. */
const TOKEN = new RegExp(
  [
    String.raw`\d{4}-\d\d-\d\d`,
    String.raw`\d{1,2}([\/.])\d{1,2}\1\d{2,4}(?!\d)`,
    String.raw`\d+(?:[.:]\d+|,(?!\d{4}(?!\d))\d+)*${LETTER}{0,3}`,
    String.raw`[Qq][1-4]\b`,
    String.raw`[AaPp]\.\s?[Mm]\b\.?`,
    String.raw`['’](?:[Ss]\b|\d\d[Ss]?\b)`,
    String.raw`${LETTER}+(?:['’](?![Ss]\b)${LETTER}+)*`,
    String.raw`\S`,
  ].join('|'),
  'gv',
)

/** Figures of other scripts stand for 0 to 9, each for one of these: Arabic, Persian, Devanagari, Bengali, full-width. */
const FOREIGN_FIGURE = /[٠-٩۰-۹०-९০-৯０-９]/g
const ZEROS = ['٠', '۰', '०', '০', '０'].map((zero) => zero.charCodeAt(0))

/** A text with the figures that Europe writes, as long as it was. */
function withPlainFigures(text: string): string {
  return text.replace(FOREIGN_FIGURE, (sign) => {
    const code = sign.charCodeAt(0)
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
  })
}

/** A sentence is read by everything that derives from it: its tokens are remembered for a while. */
const REMEMBERED = 500
const LONGEST_REMEMBERED = 1500

/** The tokens of a sentence, in order, with their offsets in it. */
export const tokenize = remember(readTokens, REMEMBERED, LONGEST_REMEMBERED)

function readTokens(written: string): readonly Token[] {
  const text = withPlainFigures(written)
  const lowered = lower(text)
  // “İ” grows when it is lowered; then each token is lowered alone.
  const whole = lowered.length === text.length
  const tokens: Token[] = []
  for (let start = 0, end = 0; start < text.length; start = end) {
    if (text.charCodeAt(start) === SPACE) {
      end = start + 1
      continue
    }
    end = findPlainEnd(text, start)
    if (end === start) {
      TOKEN.lastIndex = start
      const found = TOKEN.exec(text)
      if (!found) break
      start = found.index
      end = TOKEN.lastIndex
    }
    const token = text.slice(start, end)
    const small = !whole ? lower(token) : lowered.startsWith(token, start) ? token : lowered.slice(start, end)
    tokens.push({ text: token, lower: small, start, end })
  }
  return tokens
}

function lower(text: string): string {
  return text.toLowerCase().replaceAll('’', "'")
}

const SPACE = 32
const [FIRST_LETTER, LAST_LETTER] = [97, 122]
const FIRST_FOREIGN = 128
const APOSTROPHE = 39
/** “a.m.” and “Q3” begin with fewer letters. */
const FEWEST_LETTERS = 3

/** Where a word of plain letters ends, as most words are; its own start where something else begins there. Quicker than the expression by half. */
function findPlainEnd(text: string, start: number): number {
  let end = start
  let code = text.charCodeAt(end)
  // Setting this bit makes a capital small.
  while ((code | 32) >= FIRST_LETTER && (code | 32) <= LAST_LETTER) code = text.charCodeAt(++end)
  return end - start < FEWEST_LETTERS || code >= FIRST_FOREIGN || code === APOSTROPHE ? start : end
}
