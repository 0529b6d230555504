import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { addSources } from './add/index.ts'
import { parseAddOptions } from './add/options.ts'
import { tell } from './add/report.ts'
import { checkContent } from './check/index.ts'
import { runCommand, tellFailure } from './command.ts'
import { readStories } from './content/index.ts'
import { readCommandLine, wrongUsage } from './model/commandLine.ts'
import type { Problem } from './model/problem.ts'
import { watchArrivals } from './serve/arrivals.ts'
import { type Served, serve } from './serve/index.ts'
import { openEleventy } from './site/build.ts'
import { cacheFolder } from './store/cacheFolder.ts'

const HELP = `Builds and serves the site, and builds it again on every change. A source dropped into content/sources becomes a story at once.

  npm start

  --content FOLDER   the content folder (content)
  --output FOLDER    where the site is written (.cache/preview: drafts are shown, and not published)
  --port NUMBER      where it is served (8080), or the next that is free
  --host ADDRESS     whom it is served to: this machine (127.0.0.1), or whoever reaches another address of it`

await runCommand(async (args) => {
  const { values } = readCommandLine('start', {
    args: [...args],
    options: {
      content: { type: 'string', default: 'content' },
      output: { type: 'string' },
      port: { type: 'string', default: '8080' },
      host: { type: 'string', default: '127.0.0.1' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const { content, host } = values
  // Drafts have no place in what is published.
  const output = values.output ?? cacheFolder(content, 'preview')
  const port = readPort(values.port)
  await mkdir(join(content, 'sources'), { recursive: true })
  await watchArrivals(content, 'sources', () => addNew(content), tellFailure)
  let base = '/'
  let served: Served | undefined
  const eleventy = await openEleventy(
    content,
    output,
    (config) => {
      config.on('dateline.laidOut', ({ site }) => {
        base = new URL(site.url).pathname
      })
      config.on('dateline.built', (problems) => {
        for (const problem of problems) console.error(String(problem))
        served?.reload()
      })
    },
    () => findProblems(content),
  )
  await eleventy.init()
  const rebuild = await eleventy.watch()
  // Eleventy builds again on what is new or changed; a deleted story has to leave the site as well.
  eleventy.watcher.on('unlink', (path) => void rebuild(path))
  served = await serve({ folder: output, base: () => base, host, port })
  console.log(`The site stands at ${served.address}`)
  if (host !== '127.0.0.1') console.log(`Whoever reaches ${host} can read it, drafts and all.`)
  return 0
})

/** What is wrong with the content, where there are drafts that it is to be said of; no mistake in it keeps the site from being shown. */
async function findProblems(content: string): Promise<readonly Problem[]> {
  const { items } = await readStories(join(content, 'stories'))
  if (!items.some(({ draft }) => draft)) return []
  return checkContent(content, DateTime.local().toISODate())
}

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw wrongUsage('start', `--port: expected a number below 65536, found “${text}”`)
}

async function addNew(content: string): Promise<void> {
  const options = parseAddOptions(['--content', content], DateTime.local().toISODate())
  if (options === 'help') return
  for await (const outcome of addSources(options, { tell: console.error })) {
    if (outcome.kind !== 'skipped') console.log(tell(outcome, options))
  }
}
