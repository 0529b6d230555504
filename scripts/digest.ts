import { DateTime } from 'luxon'
import { parseAddOptions } from './add/options.ts'
import { summarise } from './add/report.ts'
import { isToMend, type Ran, runAdd } from './add/run.ts'
import { runCommand } from './command.ts'
import { readCommandLine } from './model/commandLine.ts'
import { type Built, buildSite } from './site/build.ts'
import { isError, tellBuilt } from './site/tellBuilt.ts'

const HELP = `The main job in one command: makes stories of the new sources in content/sources, then builds the site.

  npm run digest

  --content FOLDER   the content folder (content)
  --output FOLDER    where the site is written (dist)
  --quiet            no line for a source that is as it was
  --json             one object instead of lines: added, updated, copies, changed, refused, damaged, skipped, stories, files, problems

Says what is new, what changed since its story was made, and what was refused. Ends with 0 when every source is a story and the
site is whole, 1 when something went wrong this time; the site is built even then. A source that was refused before and has
not changed since is counted, and is no error.`

await runCommand(async (args) => {
  const { values } = parse(args)
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const { content = 'content', output = 'dist', quiet = false, json = false } = values
  const options = parseAddOptions(['--content', content], DateTime.local().toISODate())
  if (options === 'help') return 0
  const ran = await runAdd(options, { quiet, ...(json && { print: () => {} }) })
  if (!json) console.log(summarise(ran.results))
  if (ran.stopped) return 130
  const built = await buildSite(content, output, json)
  if (json) console.log(JSON.stringify(inShort(ran, built), null, 2))
  else tellBuilt(built, output)
  return ran.results.some(isToMend) || built.problems.some(isError) ? 1 : 0
})

/** What was done, for programs. */
function inShort({ results }: Ran, { stories, files, problems }: Built): object {
  const ofKind = (kind: Ran['results'][number]['kind']) => results.filter((result) => result.kind === kind)
  const pair = ({ source, story }: Ran['results'][number]) => ({ source, story })
  return {
    added: ofKind('added').map(pair),
    updated: ofKind('updated').map(pair),
    copies: ofKind('near copy').map(pair),
    changed: results.filter(({ changed }) => changed).map(pair),
    refused: ofKind('refused').map(({ source, why, again }) => ({ source, why, again })),
    damaged: ofKind('damaged').map(({ source, why }) => ({ source, why })),
    skipped: ofKind('skipped').length,
    stories,
    files,
    problems: problems.map(({ place, code, severity, message }) => ({ ...place, code, severity, message })),
  }
}

function parse(args: readonly string[]) {
  return readCommandLine('digest', {
    args: [...args],
    options: {
      content: { type: 'string' },
      output: { type: 'string' },
      quiet: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
}
