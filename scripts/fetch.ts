import { DateTime } from 'luxon'
import { parseAddOptions } from './add/options.ts'
import { summarise } from './add/report.ts'
import { isToMend } from './add/run.ts'
import { runCommand } from './command.ts'
import { readFeeds, unknownFeed } from './content/feeds.ts'
import { fillPublishers } from './follow/fillPublishers.ts'
import { followFeeds } from './follow/index.ts'
import { readCommandLine } from './model/commandLine.ts'

const HELP = `Brings what is new of the feeds in content/feeds.yaml, as stories.

  npm run fetch                    of all of them
  npm run fetch -- "NAME"…         of these

  --content FOLDER   the content folder (content)
  --dry-run          writes nothing and shows the stories
  --quiet            no line for a source that is as it was
  --json             one object instead of lines: added, passed, later, refused, publishers
  --allow-private    fetches from private addresses too

Many hosts are asked at the same time, one of them once a second at most. What an editor removed does not come back.
Publishers that content/sources.yaml does not know yet are added to it. Ends with 0 when all was read, 1 when something
was refused that was not refused before, 2 when the command line is wrong.`

await runCommand(async (args) => {
  const { values, positionals } = parse(args)
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const { content = 'content', quiet = false, json = false } = values
  const options = parseAddOptions(
    [
      '--content',
      content,
      ...(values['dry-run'] ? ['--dry-run'] : []),
      ...(values['allow-private'] ? ['--allow-private'] : []),
    ],
    DateTime.local().toISODate(),
  )
  if (options === 'help') return 0
  const { feeds, problems } = await readFeeds(content)
  for (const problem of problems) console.error(String(problem))
  for (const name of positionals) if (!feeds.some((feed) => feed.name === name)) throw unknownFeed(name, feeds)
  const chosen = positionals.length > 0 ? feeds.filter(({ name }) => positionals.includes(name)) : feeds
  if (chosen.length === 0) {
    console.log('No feed is followed yet: name them in content/feeds.yaml, or npm run feeds -- import FILE.opml')
    return problems.length > 0 ? 1 : 0
  }
  const { results, stopped } = await followFeeds(chosen, options, { quiet, ...(json && { print: () => {} }) })
  const publishers = options.dryRun || stopped ? [] : await fillPublishers(content)
  if (json) console.log(JSON.stringify(inShort(results, publishers), null, 2))
  else {
    if (publishers.length > 0)
      console.log(`New in sources.yaml: ${publishers.join(', ')}; say there where each is at home.`)
    console.log(`${chosen.length} ${chosen.length === 1 ? 'feed' : 'feeds'}: ${summarise(results)}`)
  }
  if (stopped) return 130
  return problems.length > 0 || results.some(isToMend) ? 1 : 0
})

function inShort(results: Awaited<ReturnType<typeof followFeeds>>['results'], publishers: readonly string[]): object {
  const ofKind = (kind: (typeof results)[number]['kind']) => results.filter((result) => result.kind === kind)
  return {
    added: ofKind('added').map(({ source, story }) => ({ source, story })),
    copies: ofKind('near copy').map(({ source, story }) => ({ source, story })),
    passed: ofKind('passed').filter(({ later }) => !later).length,
    later: ofKind('passed').filter(({ later }) => later).length,
    refused: ofKind('refused').map(({ source, why, again }) => ({ source, why, again })),
    publishers,
  }
}

function parse(args: readonly string[]) {
  return readCommandLine('fetch', {
    args: [...args],
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      'dry-run': { type: 'boolean' },
      quiet: { type: 'boolean' },
      json: { type: 'boolean' },
      'allow-private': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
}
