import { Problem } from './problem.ts'

/** Eleventy wraps what a build throws; this is what was thrown first. A Problem is one whichever copy of the code made it. */
export function rootCause(error: unknown): unknown {
  let cause = error
  for (let depth = 0; depth < 10; depth++) {
    const inner = inside(cause)
    if (inner === undefined) break
    cause = inner
  }
  if (cause instanceof Error && cause.name === 'Problem' && !(cause instanceof Problem)) {
    const { place, code, message } = cause as Problem
    return new Problem(place, code, message)
  }
  return cause
}

function inside(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined
  return (error as { originalError?: unknown }).originalError ?? error.cause
}
