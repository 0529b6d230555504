import type { Format, Piece } from './inline.ts'

/** Collects the text of one line as a browser lays it out: white space collapses, `<br>` parts. */
export class Line {
  #pieces: Piece[] = []
  #parted: Piece[][] = []
  #breaks = 0

  get isEmpty(): boolean {
    return this.#pieces.length === 0 && this.#parted.length === 0
  }

  add(raw: string, format: Format): void {
    if (this.#pieces.length === 0 && !SHOWN.test(raw)) return
    const text = raw.replace(INVISIBLE, '').replace(SPACE, ' ')
    if (text === '' || (text === ' ' && this.#breaks > 0)) return
    if (this.#breaks > 0) this.#part()
    const last = this.#pieces.at(-1)
    const rest = (!last || last.text.endsWith(' ')) && text.startsWith(' ') ? text.slice(1) : text
    if (rest === '') return
    // Links side by side, as in a row of buttons, are apart on the page though no space stands between them.
    if (last?.format.linked && format.linked && last.format.href !== format.href && !last.text.endsWith(' '))
      last.text += ' '
    if (last?.format === format) last.text += rest
    else this.#pieces.push({ text: rest, format })
  }

  break(): void {
    this.#breaks++
  }

  /** The paragraphs collected so far, and begins anew. Two breaks part paragraphs, and so does one after a full sentence; any other is a space. */
  take(): readonly (readonly Piece[])[] {
    const paragraphs = [...this.#parted, this.#pieces].filter((pieces) =>
      pieces.some((piece) => piece.text.trim() !== ''),
    )
    this.#pieces = []
    this.#parted = []
    this.#breaks = 0
    return paragraphs
  }

  #part(): void {
    const ends = this.#breaks > 1 || endsSentence(this.#pieces)
    this.#breaks = 0
    if (ends) {
      this.#parted.push(this.#pieces)
      this.#pieces = []
      return
    }
    const last = this.#pieces.at(-1)
    if (last && !last.text.endsWith(' ')) last.text += ' '
  }
}

/** Zero-width space, soft hyphen, byte order mark and directional marks that mean nothing in clean text. */
const INVISIBLE = /[\u200B\u00AD\uFEFF\u2060]/g
/** Most of a page's texts are nothing but the indentation of its tags. */
const SHOWN = /[^ \t\n\r]/
const SPACE = /[ \t\n\v\r\f\u00A0\u2028\u2029]+/g
const SENTENCE_END = /[.!?…。！？](?:["'”’»)\]]{0,2})\s*$/
/** Lines shorter than this, as of a poem or an address, stay together. */
const PARAGRAPH_CHARS = 60

function endsSentence(pieces: readonly Piece[]): boolean {
  let length = 0
  for (const piece of pieces) length += piece.text.length
  return length >= PARAGRAPH_CHARS && SENTENCE_END.test(pieces.at(-1)?.text.slice(-6) ?? '')
}
