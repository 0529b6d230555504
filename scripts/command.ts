import { printable } from './model/characters.ts'
import { Problem } from './model/problem.ts'
import { rootCause } from './model/rootCause.ts'
import { explainSystem } from './model/systemProblem.ts'

/**
 * Runs a command with its arguments and ends the process with the exit code it gives. A Problem, and what the operating system refuses, is told
 * in one line, 2 for a wrong command line and 1 otherwise; anything else is a fault of the code and keeps its trace.
 */
export async function runCommand(command: (args: readonly string[]) => Promise<number>): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  tellPlainly()
  process.on('uncaughtException', (error) => {
    tellFailure(error)
    process.exit(1)
  })
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (error) {
    tellFailure(error)
    process.exitCode = error instanceof Problem && error.code === 'usage' ? 2 : 1
  }
}

/** Tells a Problem, and what the operating system refuses, in one line; anything else is a fault of the code and keeps its trace. */
export function tellFailure(error: unknown): void {
  const cause = rootCause(error)
  const explained = explainSystem(cause, (cause as NodeJS.ErrnoException).path ?? 'this machine')
  console.error(explained instanceof Problem ? String(explained) : error)
}

/** What a command tells holds names and words of others: nothing in them may steer the terminal. */
function tellPlainly(): void {
  for (const way of ['log', 'error'] as const) {
    const tell = console[way].bind(console)
    console[way] = (...told: readonly unknown[]) =>
      tell(...told.map((each) => (typeof each === 'string' ? printable(each) : each)))
  }
}
