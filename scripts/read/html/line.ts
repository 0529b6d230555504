import type { Format, Piece } from './inline.ts'

/** Collects the text of one line as a browser lays it out: white space collapses, `<br>` parts. */
export class Line {
  #pieces: Piece[] = []
  /** What stands before each break, with how many breaks follow it. */
  #rows: { pieces: Piece[]; breaks: number }[] = []
  #breaks = 0

  get isEmpty(): boolean {
    return this.#pieces.length === 0 && this.#rows.length === 0
  }

  add(raw: string, format: Format): void {
    if (this.#pieces.length === 0 && !SHOWN.test(raw)) return
    const text = raw.replace(INVISIBLE, '').replace(SPACE, ' ')
    if (text === '' || (text === ' ' && this.#breaks > 0)) return
    if (this.#breaks > 0) {
      this.#rows.push({ pieces: this.#pieces, breaks: this.#breaks })
      this.#pieces = []
      this.#breaks = 0
    }
    const last = this.#pieces.at(-1)
    const rest = (!last || last.text.endsWith(' ')) && text.startsWith(' ') ? text.slice(1) : text
    if (rest === '') return
    // Links side by side, as in a row of buttons, are apart on the page though no space stands between them.
    if (last?.format.linked && format.linked && last.format.href !== format.href && !last.text.endsWith(' '))
      last.text += ' '
    if (last?.format === format) last.text += rest
    else this.#pieces.push({ text: rest, format })
  }

  break(count = 1): void {
    this.#breaks += count
  }

  /**
   * The paragraphs collected so far, and begins anew. Two breaks part paragraphs, and so does one after a full sentence, between
   * a line such as a byline and a whole passage, or between a line in bold, as of a question, and one that is not. Other breaks are those of a poem or an address where all lines are
   * short, and stay as line ends, unless `asOne`; between longer lines they are a space.
   */
  take(asOne = false): readonly (readonly Piece[])[] {
    if (this.#rows.length === 0) {
      const pieces = this.#pieces
      this.#pieces = []
      this.#breaks = 0
      return lengthOf(pieces) > 0 ? [pieces] : []
    }
    const rows = [...this.#rows, { pieces: this.#pieces, breaks: 0 }].filter(({ pieces }) => lengthOf(pieces) > 0)
    this.#pieces = []
    this.#rows = []
    this.#breaks = 0
    const paragraphs: Piece[][][] = []
    rows.forEach(({ pieces }, at) => {
      const before = rows[at - 1]
      const paragraph = paragraphs.at(-1)
      if (before && paragraph && !parts(before, paragraph, pieces)) paragraph.push(pieces)
      else paragraphs.push([pieces])
    })
    return paragraphs.map((lines) => joinLines(lines, asOne ? ' ' : undefined))
  }
}

/** Whether the breaks after a row part paragraphs, given the lines since the last that did, and the next. */
function parts(
  { pieces, breaks }: { readonly pieces: readonly Piece[]; readonly breaks: number },
  paragraph: readonly (readonly Piece[])[],
  next: readonly Piece[],
): boolean {
  if (breaks > 1) return true
  const length = paragraph.reduce((sum, line) => sum + lengthOf(line), 0)
  if (length >= SHORT && SENTENCE_END.test(pieces.at(-1)?.text.slice(-6) ?? '')) return true
  if (isStrong(pieces) ? !hasStrong(next) : isStrong(next) && !hasStrong(pieces)) return true
  return lengthOf(pieces) < SHORT && lengthOf(next) >= PASSAGE
}

function isStrong(pieces: readonly Piece[]): boolean {
  return pieces.every(({ text, format }) => format.strong || text.trim() === '')
}

function hasStrong(pieces: readonly Piece[]): boolean {
  return pieces.some(({ text, format }) => format.strong && text.trim() !== '')
}

function joinLines(lines: readonly Piece[][], wanted: ' ' | undefined): readonly Piece[] {
  const between = wanted ?? (lines.every((line) => lengthOf(line) < SHORT) ? '\n' : ' ')
  lines.slice(0, -1).forEach((line) => {
    const last = line.at(-1)
    if (last) last.text = last.text.trimEnd() + between
  })
  return lines.flat()
}

function lengthOf(pieces: readonly Piece[]): number {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
  return pieces.some(({ text }) => text.trim() !== '') ? length : 0
}

/** Zero-width space, soft hyphen, byte order mark and directional marks that mean nothing in clean text. */
const INVISIBLE = /[\u200B\u00AD\uFEFF\u2060]/g
/** Most of a page's texts are nothing but the indentation of its tags. */
const SHOWN = /[^ \t\n\r]/
const SPACE = /[ \t\n\v\r\f\u00A0\u2028\u2029]+/g
const SENTENCE_END = /[.!?…。！？](?:["'”’»)\]]{0,2})\s*$/
/** Lines shorter than this, as of a poem or an address, stay together. */
const SHORT = 60
/** A line as long as this is a passage of its own, which nobody broke to fit a width. */
const PASSAGE = 120
