import type { Problem } from '../../model/problem.ts'

/** The forms in which `check` says what it found. */
export const FORMATS = ['text', 'github', 'json'] as const
export type Format = (typeof FORMATS)[number]

/** What is wrong, a line for each; and a last one for people. */
export function tellProblems(problems: readonly Problem[], format: Format): readonly string[] {
  if (format === 'json') return [JSON.stringify(problems.map(plain), null, 2)]
  const lines = problems.map(
    format === 'github' ? annotate : (problem) => `${problem.severity === 'warning' ? 'warning: ' : ''}${problem}`,
  )
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return [
    ...lines,
    problems.length === 0 ? 'Nothing is wrong.' : `${errors} errors, ${problems.length - errors} warnings.`,
  ]
}

function plain({ place, code, message, severity }: Problem): object {
  return { ...place, severity, code, message }
}

/** As GitHub shows it beside the line of a pull request (workflow commands). */
function annotate({ place, code, message, severity }: Problem): string {
  const properties = Object.entries({ file: place.file, line: place.line, title: code })
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${name}=${escapeValue(String(value)).replace(/[:,]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`,
    )
  return `::${severity} ${properties.join(',')}::${escapeValue(place.field ? `${place.field}: ${message}` : message)}`
}

function escapeValue(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}
