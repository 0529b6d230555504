/** A stretch of a paragraph within quotation marks: `start` and `end` without the marks, `from` and `to` with them. */
export interface Span {
  readonly from: number
  readonly start: number
  readonly end: number
  readonly to: number
}
