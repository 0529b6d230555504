import { printable } from './model/characters.ts'
import { Problem } from './model/problem.ts'

/** Runs a command with its arguments and ends the process with the exit code it gives; a Problem is told in one line, 2 for a wrong command line and 1 otherwise. */
export async function runCommand(command: (args: readonly string[]) => Promise<number>): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  tellPlainly()
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    console.error(String(error))
    process.exitCode = error.code === 'usage' ? 2 : 1
  }
}

/** What a command tells holds names and words of others: nothing in them may steer the terminal. */
function tellPlainly(): void {
  for (const way of ['log', 'error'] as const) {
    const tell = console[way].bind(console)
    console[way] = (...told: readonly unknown[]) =>
      tell(...told.map((each) => (typeof each === 'string' ? printable(each) : each)))
  }
}
