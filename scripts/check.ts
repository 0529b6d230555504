import { DateTime } from 'luxon'
import { checkAgain } from './check/again.ts'
import { FORMATS, tellProblems } from './check/tell/index.ts'
import { runCommand } from './command.ts'
import { readCommandLine, wrongUsage } from './model/commandLine.ts'
import { asWriter } from './write/writer.ts'

const HELP = `Checks every rule of the content and says, with file and line, what is wrong and how to mend it.

  npm run check -- [--fix] [--format FORM]

  --fix             mends what is certain first, such as tabs, missing quotes and another tool's keys, and says what
  --format FORM     text; github, which shows each beside its line of a pull request; or json
  --content FOLDER  the content folder (content)

Ends with 0 when nothing is wrong but what is only worth a look (warnings), 1 when there are errors.`

await runCommand(async (args) => {
  const { values } = readCommandLine('check', {
    args: [...args],
    options: {
      content: { type: 'string' },
      fix: { type: 'boolean' },
      format: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const content = values.content ?? 'content'
  const format = FORMATS.find((known) => known === (values.format ?? 'text'))
  if (!format) throw wrongUsage('check', `--format: expected one of ${FORMATS.join(', ')}, found “${values.format}”`)
  if (values.fix) {
    const { fixContent } = await import('./check/fix/index.ts')
    const told = { tell: (line: string) => console.error(line) }
    const mended = await asWriter(content, 'check', told, () => fixContent(content))
    // What is meant for a program has nothing before it.
    for (const line of mended) (format === 'text' ? console.log : console.error)(line)
  }
  const problems = await checkAgain(content, DateTime.local().toISODate())
  for (const line of tellProblems(problems, format)) console.log(line)
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
})
