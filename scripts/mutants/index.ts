import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copyProject } from './copy.ts'
import { runDry } from './dryRun.ts'
import { type Mutant, mutate } from './mutate.ts'
import { placesIn } from './probe.ts'
import { sample } from './sample.ts'
import { orderTests, type Tried, tryMutant } from './try.ts'

const HELP = `Puts small faults into the code, one at a time, and tells which of them no test notices.

  npm run mutants -- FOLDER…                  every mutant of these folders or modules
  npm run mutants -- --sample 200 --seed 7    so many of all, as the seed has it; of a folder too, when one is named

  --workers N   at once (as many as there are cores)
  --seconds N   of CPU time that the test files that a mutant is tried with may take together (60)
  --tests WORD  only test files with WORD in their path; more than once for several

Each runs in a copy of the project, against the test files that come to its function, in whichever process.`

/** Code that no user runs, and what the browser runs. */
const APART = /^(?:scripts\/(?:train|data|mutants|tests)\/|layouts\/assets\/)/

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    seconds: { type: 'string', default: '60' },
    tests: { type: 'string', multiple: true, default: [''] },
    help: { type: 'boolean', short: 'h' },
  },
})
const tell = (line: string) => console.error(line)
if (values.help || (positionals.length === 0 && !values.sample)) console.log(HELP)
else await run()

async function run(): Promise<void> {
  const began = performance.now()
  const modules = [...list('scripts'), ...list('layouts')].filter((file) => !APART.test(file))
  const wanted = modules.filter((file) => positionals.length === 0 || positionals.some((part) => isWithin(file, part)))
  const all = wanted.flatMap((file) => mutate(file, readFileSync(file, 'utf8')))
  const mutants = values.sample ? sample(all, Number(values.sample), Number(values.seed)) : all
  if (mutants.length === 0) throw new Error(`there is no code in ${positionals.join(', ')}`)
  const tests = list('test').filter(
    (file) => /\.test\.tsx?$/.test(file) && values.tests.some((word) => file.includes(word)),
  )
  const workers = Number(values.workers)
  const known = await runDry(tests, modules, workers, tell)
  for (const { file, failed } of known) if (failed) tell(`${file} fails without any fault, and is left out: ${failed}`)
  tell(`${mutants.length} of ${all.length} mutants, ${minutesSince(began)} minutes gone.`)

  const waiting = [...mutants]
  const tried: Tried[] = []
  const copies = Array.from({ length: workers }, copyProject)
  const removeCopies = () => {
    for (const copy of copies) rmSync(copy, { recursive: true, force: true })
  }
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => {
      removeCopies()
      report(tried, mutants)
      process.exit(code)
    })
  try {
    await Promise.all(
      copies.map(async (copy) => {
        for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
          const place = placesIn(mutant.file, readFileSync(mutant.file, 'utf8'))(mutant.start)
          const result = await tryMutant(copy, mutant, orderTests(place, mutant.file, known), Number(values.seconds))
          tried.push(result)
          if (!result.killedBy) tell(`survived ${describe(result)}`)
        }
      }),
    )
  } finally {
    removeCopies()
  }
  report(tried, mutants)
  console.log(`${minutesSince(began)} minutes.`)
}

function report(tried: readonly Tried[], mutants: readonly Mutant[]): void {
  const survived = tried.filter(({ killedBy }) => !killedBy)
  const order = new Map(mutants.map((mutant, index) => [mutant, index]))
  const sorted = [...survived].sort((a, b) => (order.get(a.mutant) ?? 0) - (order.get(b.mutant) ?? 0))
  for (const result of sorted) console.log(describe(result))
  const unsure = survived.filter(({ ran, reaching }) => ran < reaching).length
  if (unsure > 0)
    console.log(`${unsure} of the ${survived.length} survivors were not tried with all test files that come to them.`)
  const folders = new Map<string, [killed: number, all: number]>()
  for (const { mutant, killedBy } of tried) {
    for (const folder of [
      mutant.file
        .split('/')
        .slice(0, mutant.file.startsWith('layouts') ? 1 : 2)
        .join('/'),
      'all',
    ]) {
      const [killed, count] = folders.get(folder) ?? [0, 0]
      folders.set(folder, [killed + (killedBy ? 1 : 0), count + 1])
    }
  }
  for (const [folder, [killed, count]] of [...folders].sort(
    ([a], [b]) => Number(a === 'all') - Number(b === 'all') || (a < b ? -1 : 1),
  ))
    console.log(`${folder}: ${killed} killed, ${count - killed} survived of ${count} (${(killed / count).toFixed(2)})`)
}

function describe({ mutant, ran, reaching }: Tried): string {
  const { file, line, what } = mutant
  const against = reaching === 0 ? 'no test comes here' : `${ran} of the ${reaching} test files that come here`
  return `${file}:${line}  ${what}  (${against})`
}

function isWithin(file: string, part: string): boolean {
  return file === part || file.startsWith(part.replace(/\/?$/, '/'))
}

function list(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !path.includes('/fixtures/'))
    .sort()
}

function minutesSince(began: number): string {
  return ((performance.now() - began) / 60_000).toFixed(1)
}
