import { DateTime } from 'luxon'
import { addSources } from './add/index.ts'
import { ADD_HELP, parseAddOptions } from './add/options.ts'
import type { Outcome } from './add/outcome.ts'
import { createBar } from './add/progress.ts'
import { summarise, tell } from './add/report.ts'
import { runCommand } from './command.ts'

await runCommand(async (args) => {
  const options = parseAddOptions(args, DateTime.local().toISODate())
  if (options === 'help') {
    console.log(ADD_HELP)
    return 0
  }
  let stopped = false
  process.once('SIGINT', () => {
    stopped = true
    console.error('Stopping after this source; what is done is done, and the next run goes on from here.')
  })
  const bar = createBar()
  const kinds: Pick<Outcome, 'kind'>[] = []
  const running = { progress: bar.show, stopped: () => stopped, tell: (line: string) => console.error(line) }
  for await (const outcome of addSources(options, running)) {
    kinds.push({ kind: outcome.kind })
    bar.print(tell(outcome, options), isToMend(outcome))
  }
  bar.stop()
  console.log(summarise(kinds))
  if (stopped) return 130
  return kinds.some(isToMend) ? 1 : 0
})

function isToMend({ kind }: Pick<Outcome, 'kind'>): boolean {
  return kind === 'refused' || kind === 'damaged'
}
