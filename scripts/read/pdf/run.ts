/** A piece of text as a page has it, in points; y grows upwards. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of its type. */
  readonly size: number
  /** Names the font among those of its document, and says nothing more. */
  readonly font: string
  readonly isRightToLeft: boolean
}

/** A page with its text, in the order of the file. */
export interface Page {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
}
