/** Where in the user's files something is wrong. */
export interface Place {
  readonly file: string
  /** From 1. */
  readonly line?: number
  readonly field?: string
}

/** How a line is mended, where there is no doubt: its first `find` becomes `put`. */
export interface Fix {
  readonly find: string
  readonly put: string
}

/** Something a user has to mend: where, what is wrong, and how to mend it. Prints as `file:line: field: message`. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly place: Place
  /** Stable, for programs: `bad-date`, `unknown-key`. */
  readonly code: string
  /** A warning is worth a look and stops nothing. */
  readonly severity: 'error' | 'warning'
  /** What `check --fix` does; absent where only a person can tell. */
  readonly fix?: Fix

  constructor(place: Place, code: string, message: string, severity: 'error' | 'warning' = 'error', fix?: Fix) {
    super(message)
    this.place = place
    this.code = code
    this.severity = severity
    if (fix) this.fix = fix
  }

  override toString(): string {
    const { file, line, field } = this.place
    return `${file}${line ? `:${line}` : ''}: ${field ? `${field}: ` : ''}${this.message}`
  }
}

/** The parts of a source where all of them must be well. Throws the first Problem among them. */
export function allWell<Part>(parts: readonly (Part | Problem)[]): readonly Part[] {
  return parts.map((part) => {
    if (part instanceof Problem) throw part
    return part
  })
}
