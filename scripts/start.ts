import { watch } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DateTime } from 'luxon'
import { addSources } from './add/index.ts'
import { parseAddOptions } from './add/options.ts'
import { tell } from './add/report.ts'
import { runCommand } from './command.ts'
import { openEleventy } from './site/build.ts'

const HELP = `Builds and serves the site, and builds it again on every change. A source dropped into content/sources becomes a story at once.

  npm start

  --content FOLDER   the content folder (content)
  --output FOLDER    where the site is written (dist)
  --port NUMBER      where it is served (8080)`

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      output: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '8080' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const { content, output, port } = values
  const sources = join(content, 'sources')
  await mkdir(sources, { recursive: true })
  await addNew(content)
  const eleventy = await openEleventy(content, output, 'serve', (config) => {
    config.on('dateline.laidOut', ({ problems }) => {
      for (const problem of problems) console.error(String(problem))
    })
  })
  await eleventy.init()
  const rebuild = await eleventy.watch()
  // Eleventy builds again on what is new or changed; a deleted story has to leave the site as well.
  eleventy.watcher.on('unlink', (path) => void rebuild(path))
  await eleventy.serve(Number(port))
  addOnArrival(content, sources)
  return 0
})

/** Calls `addNew` when something new lies in the sources; a source still being copied is read once it has come to rest. */
function addOnArrival(content: string, sources: string): void {
  const REST_MS = 300
  let rest: NodeJS.Timeout | undefined
  let last = Promise.resolve()
  watch(sources, { recursive: true }, () => {
    clearTimeout(rest)
    rest = setTimeout(() => {
      last = last.then(() => addNew(content))
    }, REST_MS)
  })
}

async function addNew(content: string): Promise<void> {
  const options = parseAddOptions(['--content', content], DateTime.local().toISODate())
  if (options === 'help') return
  for await (const outcome of addSources(options, { tell: console.error })) {
    if (outcome.kind !== 'skipped') console.log(tell(outcome, options))
  }
}
