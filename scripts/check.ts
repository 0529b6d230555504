import { DateTime } from 'luxon'
import { checkAgain } from './check/again.ts'
import { runCommand } from './command.ts'
import { readCommandLine } from './model/commandLine.ts'

const HELP = `Checks every rule of the content and says, with file and line, what is wrong and how to mend it.

  npm run check -- [--content FOLDER]

Ends with 0 when nothing is wrong but what is only worth a look (warnings), 1 when there are errors.`

await runCommand(async (args) => {
  const { values } = readCommandLine('check', {
    args: [...args],
    options: { content: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const problems = await checkAgain(values.content ?? 'content', DateTime.local().toISODate())
  for (const problem of problems) console.log(`${problem.severity === 'warning' ? 'warning: ' : ''}${problem}`)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  console.log(problems.length === 0 ? 'Nothing is wrong.' : `${errors} errors, ${problems.length - errors} warnings.`)
  return errors > 0 ? 1 : 0
})
