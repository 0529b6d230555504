import { inspect } from 'node:util'

/** Longer than this, a message tells no more. */
const LONGEST = 6000
/** Node's own lines of a trace, and those of the runner. */
const ELSEWHERE = /^\s+at .*(?:node:internal|node_modules|scripts\/tests\/)/

/** Why a test failed: what was thrown, and where in the project's code. Undefined when only tests within it failed, which tell it themselves. */
export function describeFailure(error: Error): string | undefined {
  if ('failureType' in error && error.failureType === 'subtestsFailed') return undefined
  const cause = error.cause ?? error
  const lines = traceOf(cause)
    .split('\n')
    .filter((line) => !ELSEWHERE.test(line))
  const text = lines.join('\n')
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** The trace begins with the message. What assertions have beside that, the two values once more, would be all that one sees. */
function traceOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return inspect(thrown)
  const { stack, message, cause } = thrown
  const told = stack?.includes(message) ? stack : `${message}\n${stack}`
  return cause ? `${told}\ncaused by ${traceOf(cause)}` : told
}
