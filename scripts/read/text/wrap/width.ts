import type { Line } from '../lines.ts'

/** Letters that take two columns, and those of them between which a line may break. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/gu
export const UNSPACED = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u
/** Marks that may hang over the end of a line. */
const HANGING = /[、。，．！？：；）」』】〕》〉]+$/u
const FIRST_WORD = /^\S+/u

/** How many columns a text takes. */
export function columnsOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}

/** The columns of a line without marks that may hang over. */
export function columnsOfLine({ text }: Pick<Line, 'text'>): number {
  return columnsOf(text.replace(HANGING, ''))
}

/** Whether the next line's first word would not have gone on this line within the width. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const first = next.text[0] ?? ''
  const unspaced = UNSPACED.test(first)
  const word = unspaced ? first : (FIRST_WORD.exec(next.text)?.[0] ?? '')
  const blank = unspaced && UNSPACED.test(line.text.at(-1) ?? '') ? 0 : 1
  return columnsOf(line.text) + blank + columnsOf(word) > width
}
