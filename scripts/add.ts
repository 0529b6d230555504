import { DateTime } from 'luxon'
import { ADD_HELP, parseAddOptions } from './add/options.ts'
import { summarise } from './add/report.ts'
import { isToMend, runAdd } from './add/run.ts'
import { splitStory } from './add/split.ts'
import { runCommand } from './command.ts'
import { asWriter } from './write/writer.ts'

await runCommand(async (args) => {
  if (args[0] === 'split') return split(args.slice(1))
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

/** Makes stories of what was taken for near copies of those that are named. */
async function split(args: readonly string[]): Promise<number> {
  const options = parseAddOptions(args, DateTime.local().toISODate())
  if (options === 'help' || options.inputs.length === 0) {
    console.log(ADD_HELP)
    return options === 'help' ? 0 : 2
  }
  const { content, inputs } = options
  return asWriter(content, 'add split', { tell: (line) => console.error(line) }, async () => {
    for (const story of inputs)
      for (const made of await splitStory(content, story)) console.log(`added    ${story} → ${made}`)
    return 0
  })
}
