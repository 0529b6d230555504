import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { Problem } from './model/problem.ts'
import { buildSite } from './site/build.ts'
import { isError, tellBuilt } from './site/tellBuilt.ts'

const HELP = `Builds the site: content → dist/.

  npm run build

  --content FOLDER   the content folder (content)
  --output FOLDER    where the site is written (dist)

Ends with 0 when the site is whole, 1 when something in the content has to be mended, 2 when the command line is wrong.`

await runCommand(async (args) => {
  const options = {
    content: { type: 'string' },
    output: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values } = parse(args, options)
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const output = values.output ?? 'dist'
  const built = await buildSite(values.content ?? 'content', output)
  tellBuilt(built, output)
  return built.problems.some(isError) ? 1 : 0
})

function parse<Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options'] & {}>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options })
  } catch (error) {
    throw new Problem({ file: 'build' }, 'usage', `${(error as Error).message} (npm run build -- --help)`)
  }
}
