import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DateTime } from 'luxon'
import { addSources } from './add/index.ts'
import { parseAddOptions } from './add/options.ts'
import { tell } from './add/report.ts'
import { runCommand, tellFailure } from './command.ts'
import { Problem } from './model/problem.ts'
import { watchArrivals } from './serve/arrivals.ts'
import { type Served, serve } from './serve/index.ts'
import { openEleventy } from './site/build.ts'

const HELP = `Builds and serves the site, and builds it again on every change. A source dropped into content/sources becomes a story at once.

  npm start

  --content FOLDER   the content folder (content)
  --output FOLDER    where the site is written (dist)
  --port NUMBER      where it is served (8080), or the next that is free
  --host ADDRESS     whom it is served to: this machine (127.0.0.1), or whoever reaches another address of it`

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      output: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '8080' },
      host: { type: 'string', default: '127.0.0.1' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const { content, output, host } = values
  const port = readPort(values.port)
  await mkdir(join(content, 'sources'), { recursive: true })
  await watchArrivals(content, 'sources', () => addNew(content), tellFailure)
  let base = '/'
  let served: Served | undefined
  const eleventy = await openEleventy(content, output, 'serve', (config) => {
    config.on('dateline.laidOut', ({ site }) => {
      base = new URL(site.url).pathname
    })
    config.on('dateline.built', (problems) => {
      for (const problem of problems) console.error(String(problem))
      served?.reload()
    })
  })
  await eleventy.init()
  const rebuild = await eleventy.watch()
  // Eleventy builds again on what is new or changed; a deleted story has to leave the site as well.
  eleventy.watcher.on('unlink', (path) => void rebuild(path))
  served = await serve({ folder: output, base: () => base, host, port })
  console.log(`The site stands at ${served.address}`)
  if (host !== '127.0.0.1') console.log(`Whoever reaches ${host} can read it, drafts and all.`)
  return 0
})

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Problem({ file: 'start' }, 'usage', `--port: expected a number below 65536, found “${text}”`)
}

async function addNew(content: string): Promise<void> {
  const options = parseAddOptions(['--content', content], DateTime.local().toISODate())
  if (options === 'help') return
  for await (const outcome of addSources(options, { tell: console.error })) {
    if (outcome.kind !== 'skipped') console.log(tell(outcome, options))
  }
}
