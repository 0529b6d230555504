import { DateTime } from 'luxon'
import { ADD_HELP, parseAddOptions } from './add/options.ts'
import { summarise } from './add/report.ts'
import { isToMend, runAdd } from './add/run.ts'
import { runCommand } from './command.ts'

await runCommand(async (args) => {
  const options = parseAddOptions(args, DateTime.local().toISODate())
  if (options === 'help') {
    console.log(ADD_HELP)
    return 0
  }
  const { results, stopped } = await runAdd(options, { quiet: options.quiet })
  console.log(summarise(results))
  if (stopped) return 130
  return results.some(isToMend) ? 1 : 0
})
