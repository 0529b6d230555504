import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Asked, Result, Told } from './told.ts'
import { limitWork, secondsOf } from './work.ts'

export type { Asked } from './told.ts'

/** What came of a test file. */
export interface Ran {
  readonly file: string
  readonly seconds: number
  /** Seconds of CPU time, of the processes that it started too. */
  readonly work: number
  readonly results: readonly Result[]
  /** What is wrong with the file as a whole, as sentences. */
  readonly wrong: readonly string[]
}

/** Where the code is that such processes start with, and the project's folder. */
export interface Started {
  readonly child: URL
  readonly reporter: URL
  readonly project: string
}

/** How test files are run. */
export interface Running {
  readonly started: Started
  readonly processes: number
  /** Of the processes, beside that of this one. */
  readonly environment?: NodeJS.ProcessEnv
  /** How many seconds of CPU time a file may take. */
  readonly longest?: (file: string) => number
  /** Told of each file when it is through; false: the others need not be run. */
  readonly tell: (ran: Ran) => boolean
}

/** Nothing heard for so long: the test hangs. */
const PATIENCE_S = 240

/** Runs test files in their order, each process the next one when it is through with the last. */
export async function runFiles(files: readonly Asked[], running: Running): Promise<void> {
  const waiting = [...files]
  const one = async () => {
    while (waiting.length > 0) await runInOneProcess(waiting, running)
  }
  await Promise.all(Array.from({ length: running.processes }, one))
}

export function hasFailed({ wrong, results }: Ran): boolean {
  return wrong.length > 0 || results.some(({ outcome }) => outcome === 'failed')
}

/** Until there are no more files, or the process ends. */
function runInOneProcess(waiting: Asked[], { started, environment, longest, tell }: Running): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'dateline-tests-'))
  const child = start(started, temporary, environment)
  const group = child.pid ?? 0
  const endAll = () => endGroup(child.pid)
  process.once('exit', endAll)
  let asked: Asked | undefined
  let began = 0
  let before = 0
  let name = ''
  let results: Result[] = []
  let heard = false
  let silence: NodeJS.Timeout | undefined
  let stopWatch = () => {}
  let why = ''
  const giveUp = (reason: string) => {
    why = reason
    endAll()
  }
  const end = (wrong: readonly string[]) => {
    stopWatch()
    if (!asked) return
    const seconds = (performance.now() - began) / 1000
    const work = Math.max(0, secondsOf(group) - before)
    if (!tell({ file: asked.file, seconds, work, results, wrong })) waiting.length = 0
    asked = undefined
  }
  const askNext = () => {
    asked = waiting.shift()
    if (!asked) return child.disconnect()
    began = performance.now()
    before = secondsOf(group)
    name = 'its beginning'
    results = []
    if (longest) stopWatch = limitWork(group, longest(asked.file), giveUp)
    child.send(asked)
  }
  return new Promise((settle, fail) => {
    child.on('message', (told: Told) => {
      heard = true
      clearTimeout(silence)
      silence = setTimeout(giveUp, PATIENCE_S * 1000, `nothing was heard for ${PATIENCE_S} seconds`)
      if (told.kind === 'began') name = told.name
      if (told.kind === 'result') results.push(told)
      if (told.kind === 'through') end(told.wrong)
      if (told.kind === 'through' || told.kind === 'ready') askNext()
    })
    child.on('exit', (code, signal) => {
      clearTimeout(silence)
      process.off('exit', endAll)
      endAll()
      rmSync(temporary, { recursive: true, force: true })
      if (!heard) fail(new Error(`a process that was to run tests ended at once (${signal ?? code})`))
      end([`${why || `its process ended (${signal ?? code})`} in “${name}”`])
      settle()
    })
  })
}

function start({ child, reporter, project }: Started, temporary: string, environment = {}): ChildProcess {
  return fork(child, [], {
    cwd: project,
    execArgv: ['--enable-source-maps', `--test-reporter=${reporter.href}`],
    env: { ...process.env, ...environment, TMPDIR: temporary, TMP: temporary, TEMP: temporary },
    serialization: 'advanced',
    detached: true,
  })
}

/** A process with all that it started, and left running. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // All have ended.
  }
}
