import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { copyProject } from './copy.ts'
import { putProbes } from './probe.ts'
import { runTest } from './runTest.ts'

/** What is known of a test file when there is no fault. */
export interface Known {
  readonly file: string
  readonly seconds: number
  /** Where it comes, as `placesIn` names it, and by which processes ever: commands and workers too. */
  readonly places: readonly string[]
  /** Undefined when it passes. */
  readonly failed?: string
}

/** A test file that takes longer says nothing. */
const PATIENCE = 300
const KEPT = '.cache/mutants'

/** Runs every test file once, with a note of what each function that it comes to. What was learned of the same code is kept in `.cache`. */
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
  const waiting = [...tests]
  const known: Known[] = []
  try {
    await Promise.all(
      folders.map(async (folder) => {
        for (let file = waiting.shift(); file; file = waiting.shift()) known.push(await runProbed(folder, file))
      }),
    )
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
  mkdirSync(KEPT, { recursive: true })
  writeFileSync(kept, JSON.stringify(known))
  return known
}

function copyWithProbes(modules: readonly string[]): string {
  const folder = copyProject()
  const address = pathToFileURL(join(folder, 'scripts/mutants/reached.js')).pathname
  for (const file of modules) writeFileSync(join(folder, file), putProbes(file, readFileSync(file, 'utf8'), address))
  return folder
}

async function runProbed(folder: string, file: string): Promise<Known> {
  const notes = mkdtempSync(join(tmpdir(), 'dateline-reached-'))
  try {
    const { passed, failed, seconds } = await runTest(folder, file, PATIENCE, { MUTANTS_REACHED: notes })
    const places = readdirSync(notes).flatMap((name) =>
      readFileSync(join(notes, name), 'utf8').split('\n').filter(Boolean),
    )
    return { file, seconds, places: [...new Set(places)], ...(!passed && { failed }) }
  } finally {
    rmSync(notes, { recursive: true, force: true })
  }
}

function markOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
