import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Problem } from './problem.ts'

/** The options and names of a command line, as `node:util` reads them. Throws a Problem for a wrong one; `help` is what shows how it is written. */
export function readCommandLine<const Config extends ParseArgsConfig>(
  command: string,
  config: Config,
  help?: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw wrongUsage(command, (error as Error).message, help)
  }
}

/** What is wrong with a command line, and where to read how it is written. */
export function wrongUsage(command: string, message: string, help = `npm run ${command} -- --help`): Problem {
  return new Problem({ file: command }, 'usage', `${message} (${help})`)
}
