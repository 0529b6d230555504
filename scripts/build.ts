import { runCommand } from './command.ts'
import { readCommandLine } from './model/commandLine.ts'
import { buildSite } from './site/build.ts'
import { isError, tellBuilt } from './site/tellBuilt.ts'

const HELP = `Builds the site: content → dist/.

  npm run build

  --content FOLDER   the content folder (content)
  --output FOLDER    where the site is written (dist)

Ends with 0 when the site is whole, 1 when something in the content has to be mended, 2 when the command line is wrong.`

await runCommand(async (args) => {
  const { values } = readCommandLine('build', {
    args: [...args],
    options: { content: { type: 'string' }, output: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const output = values.output ?? 'dist'
  const built = await buildSite(values.content ?? 'content', output)
  tellBuilt(built, output)
  return built.problems.some(isError) ? 1 : 0
})
