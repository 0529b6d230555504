import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Bundled, bundleTests } from '../tests/bundle.ts'
import { hasFailed, type Ran, runFiles } from '../tests/pool.ts'
import { nameFailures } from '../tests/tell.ts'
import { copyProject } from './copy.ts'
import { putProbes } from './probe.ts'

/** What is known of a test file when there is no fault. */
export interface Known {
  readonly file: string
  /** Seconds of CPU time. */
  readonly work: number
  /** Where it comes, as `placesIn` names it, and by which processes ever: commands and workers too. */
  readonly places: readonly string[]
  /** Undefined when it passes. */
  readonly failed?: string
}

const KEPT = '.cache/mutants'

/** Runs every test file once, each in a process of its own, with a note of what each function that it comes to. What was learned of the same code is kept in `.cache`. */
export async function runDry(
  tests: readonly string[],
  modules: readonly string[],
  workers: number,
  tell: (line: string) => void,
): Promise<readonly Known[]> {
  const kept = join(KEPT, `${markOf([...tests, ...modules])}.json`)
  try {
    return JSON.parse(readFileSync(kept, 'utf8'))
  } catch {
    // Nothing is known of this code yet.
  }
  tell(`Running ${tests.length} test files once, to see which code each comes to…`)
  const folders = Array.from({ length: workers }, () => copyWithProbes(modules))
  const plain = copyProject()
  const waiting = [...tests]
  const known: Known[] = []
  try {
    await Promise.all(
      folders.map(async (folder) => {
        const bundled = await bundleTests(tests, folder)
        for (let file = waiting.shift(); file; file = waiting.shift()) known.push(await runProbed(bundled, file))
      }),
    )
    for (const [index, each] of known.entries()) if (each.failed) known[index] = await runAgain(plain, each)
  } finally {
    for (const folder of [...folders, plain]) rmSync(folder, { recursive: true, force: true })
  }
  mkdirSync(KEPT, { recursive: true })
  writeFileSync(kept, JSON.stringify(known))
  return known
}

/** What looks at the code itself fails where there are notes in it; without them it tells whether it holds. */
async function runAgain(folder: string, { failed: _, ...known }: Known): Promise<Known> {
  const { started, asked } = await bundleTests([known.file], folder)
  let failed: string | undefined
  const tell = (ran: Ran) => {
    if (hasFailed(ran)) failed = nameFailures(ran).join('; ')
    return true
  }
  await runFiles(asked, { started, processes: 1, tell })
  return { ...known, ...(failed !== undefined && { failed }) }
}

function copyWithProbes(modules: readonly string[]): string {
  const folder = copyProject()
  const address = pathToFileURL(join(folder, 'scripts/mutants/reached.js')).pathname
  for (const file of modules) writeFileSync(join(folder, file), putProbes(file, readFileSync(file, 'utf8'), address))
  return folder
}

async function runProbed({ started, asked }: Bundled, file: string): Promise<Known> {
  const notes = mkdtempSync(join(tmpdir(), 'dateline-reached-'))
  let ran: Ran | undefined
  const tell = (each: Ran) => {
    ran = each
    return true
  }
  try {
    const only = asked.filter((each) => each.file === file)
    await runFiles(only, { started, processes: 1, environment: { MUTANTS_REACHED: notes }, tell })
    const places = readdirSync(notes).flatMap((name) =>
      readFileSync(join(notes, name), 'utf8').split('\n').filter(Boolean),
    )
    const { work = 0 } = ran ?? {}
    return {
      file,
      work,
      places: [...new Set(places)],
      ...(ran && hasFailed(ran) && { failed: nameFailures(ran).join('; ') }),
    }
  } finally {
    rmSync(notes, { recursive: true, force: true })
  }
}

function markOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
