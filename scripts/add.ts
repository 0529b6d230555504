import { DateTime } from 'luxon'
import { addSources } from './add/index.ts'
import { ADD_HELP, parseAddOptions } from './add/options.ts'
import type { Outcome } from './add/outcome.ts'
import { summarise, tell } from './add/report.ts'
import { runCommand } from './command.ts'

await runCommand(async (args) => {
  const options = parseAddOptions(args, DateTime.local().toISODate())
  if (options === 'help') {
    console.log(ADD_HELP)
    return 0
  }
  const kinds: Pick<Outcome, 'kind'>[] = []
  for await (const outcome of addSources(options)) {
    kinds.push({ kind: outcome.kind })
    if (outcome.kind === 'refused') console.error(tell(outcome, options))
    else console.log(tell(outcome, options))
  }
  console.log(summarise(kinds))
  return kinds.some(({ kind }) => kind === 'refused') ? 1 : 0
})
