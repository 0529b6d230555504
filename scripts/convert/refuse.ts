/** One input line with its number, from 1. */
export interface Question {
  readonly line: string
  readonly number: number
}

/** The line that says why a record could not be read. */
export function refuse({ line }: Question, code: string, message: string): string {
  return JSON.stringify({ id: findId(line), error: { code, message } })
}

/** The id of a line, as far as it can be told; null otherwise. */
function findId(line: string): string | null {
  try {
    const id = (JSON.parse(line) as { id?: unknown } | null)?.id
    return typeof id === 'string' || typeof id === 'number' ? String(id) : null
  } catch {
    return null
  }
}
