import { Problem } from './model/problem.ts'

/** Runs a command with its arguments and ends the process with the exit code it gives; a Problem is told in one line, 2 for a wrong command line and 1 otherwise. */
export async function runCommand(command: (args: readonly string[]) => Promise<number>): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    console.error(String(error))
    process.exitCode = error.code === 'usage' ? 2 : 1
  }
}
