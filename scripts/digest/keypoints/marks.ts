/** The marks of a sentence, counted in one go. */
export interface Marks {
  /** Every quotation and bracket that it opens it closes, too. */
  readonly balanced: boolean
  /** The same of quotations alone. */
  readonly quotesBalanced: boolean
  readonly quoted: boolean
  readonly opensQuote: boolean
  readonly commas: number
}

/** Counts the marks of a sentence. A quotation that begins or ends elsewhere leaves one mark alone. */
export function readMarks(text: string): Marks {
  let straight = 0
  let opening = 0
  let closing = 0
  let round = 0
  let corner = 0
  let commas = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === SPACE || (code >= LETTERS && code < NOT_ASCII)) continue
    if (code === COMMA) commas++
    else if (code === STRAIGHT) straight++
    else if (code === OPENING || code === GUILLEMET) opening++
    else if (code === CLOSING || code === GUILLEMET_END) closing++
    else if (code === ROUND) round++
    else if (code === ROUND_END) round--
    else if (code === CORNER || code === CORNER + 2) corner++
    else if (code === CORNER + 1 || code === CORNER + 3) corner--
  }
  const quotesBalanced = straight % 2 === 0 && opening === closing && corner === 0
  return {
    balanced: quotesBalanced && round === 0,
    quotesBalanced,
    quoted: straight + opening > 0,
    opensQuote: OPENERS.includes(text.charCodeAt(0)),
    commas,
  }
}

const SPACE = 32
const STRAIGHT = 34
const ROUND = 40
const ROUND_END = 41
const COMMA = 44
/** From here to the end of ASCII stand letters, mostly, and none of the marks. */
const LETTERS = 63
const NOT_ASCII = 128
const GUILLEMET = 0xab
const GUILLEMET_END = 0xbb
const OPENING = 0x201c
/** 「, which 」 closes, and 『 and 』 behind them. */
const CORNER = 0x300c
/** „ */
const LOW = 0x201e
const CLOSING = 0x201d
const OPENERS = [STRAIGHT, OPENING, GUILLEMET, CORNER, CORNER + 2, LOW]
