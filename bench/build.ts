import { spawnSync } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Cost, costOf } from './cost.ts'
import { writeContent } from './synthetic.ts'

const RUN = fileURLToPath(new URL('../scripts/run.js', import.meta.url))
const HUGO = fileURLToPath(new URL('hugo/', import.meta.url))

/**
 * What building a site of made-up stories costs: from nothing, when nothing has changed, one story, or every page while what was derived is kept.
 * `--stories 1000,10000` says of how many. Where Hugo is installed, it builds the same stories beside it.
 */
export async function benchBuild(...args: readonly string[]): Promise<void> {
  const counts = (args[args.indexOf('--stories') + 1] ?? '').split(',').map(Number).filter(Boolean)
  const hasHugo = spawnSync('hugo', ['version']).status === 0
  console.log(`build${hasHugo ? '' : ' (Hugo is not installed, so nothing stands beside it)'}:`)
  console.log(tell('stories', '', ['CPU s', 'clock s', 'peak MB', 'files']))
  for (const count of args.includes('--stories') ? counts : [1000]) await benchOf(count, hasHugo)
}

async function benchOf(count: number, hasHugo: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
  try {
    const content = join(folder, 'content')
    const output = join(folder, 'dist')
    await mkdir(content)
    await writeContent(content, count)
    const measure = async (what: string, program: string, programArgs: readonly string[], written: string) => {
      const { cpu, clock, memory } = await costOf(program, programArgs)
      console.log(tell(String(count), what, [...figures({ cpu, clock, memory }), await countFiles(written)]))
    }
    const build = (what: string) =>
      measure(what, process.execPath, [RUN, 'build', '--content', content, '--output', output], output)
    if (hasHugo) await measureHugo(folder, content, measure)
    await build('from nothing')
    await build('nothing changed')
    await editOne(content)
    await build('one story edited')
    // The style sheet is named for its content, and every page names it.
    await writeFile(join(content, 'theme.css'), 'main { max-width: 70rem }\n')
    await build('every page changed, digests kept')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureHugo(
  folder: string,
  content: string,
  measure: (what: string, program: string, args: readonly string[], written: string) => Promise<void>,
): Promise<void> {
  const config = join(folder, 'hugo.yaml')
  const output = join(folder, 'hugo')
  await writeFile(
    config,
    JSON.stringify({
      baseURL: 'https://site.example/',
      title: 'Bench',
      taxonomies: { country: 'countries', actor: 'actors' },
      module: {
        mounts: [
          { source: join(content, 'stories'), target: 'content/stories' },
          { source: join(HUGO, 'layouts'), target: 'layouts' },
        ],
      },
    }),
  )
  await measure('Hugo', 'hugo', ['--quiet', '--source', folder, '--config', config, '--destination', output], output)
}

/** Says one sentence more in the story in the middle. */
async function editOne(content: string): Promise<void> {
  const paths = (await readdir(join(content, 'stories'), { recursive: true })).filter((path) => path.endsWith('.md'))
  const middle = paths.sort()[Math.floor(paths.length / 2)]
  if (middle) await appendFile(join(content, 'stories', middle), '\nThe harbour board of Lisbon will meet again.\n')
}

function figures({ cpu, clock, memory }: Cost): readonly string[] {
  return [cpu.toFixed(1), clock.toFixed(1), memory ? (memory / 1e6).toFixed(0) : '?']
}

async function countFiles(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return String(entries.filter((entry) => entry.isFile()).length)
}

function tell(count: string, what: string, figures: readonly string[]): string {
  return [count.padStart(8), what.padEnd(34), ...figures.map((figure) => figure.padStart(9))].join(' ')
}
