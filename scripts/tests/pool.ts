import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Asked, Result, Told } from './told.ts'

/** What came of a test file. */
export interface Ran {
  readonly file: string
  readonly seconds: number
  readonly results: readonly Result[]
  /** What is wrong with the file as a whole, as sentences. */
  readonly wrong: readonly string[]
}

/** Where the code is that such processes start with. */
export interface Started {
  readonly child: URL
  readonly reporter: URL
}

/** Nothing heard for so long: the test hangs. */
const PATIENCE_MS = 240_000

/** Runs test files in so many processes, in their order, each process the next one when it is through with the last; tells of each file when it is through. */
export async function runFiles(
  files: readonly Asked[],
  started: Started,
  processes: number,
  tell: (ran: Ran) => void,
): Promise<void> {
  const waiting = [...files]
  const one = async () => {
    while (waiting.length > 0) await runInOneProcess(waiting, started, tell)
  }
  await Promise.all(Array.from({ length: processes }, one))
}

/** Until there are no more files, or the process ends. */
function runInOneProcess(waiting: Asked[], started: Started, tell: (ran: Ran) => void): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'dateline-tests-'))
  const child = start(started, temporary)
  let asked: Asked | undefined
  let began = 0
  let running = 'its beginning'
  let results: Result[] = []
  let alarm: NodeJS.Timeout | undefined
  let hangs = false
  const end = (wrong: readonly string[]) => {
    if (asked) tell({ file: asked.file, seconds: (performance.now() - began) / 1000, results, wrong })
    asked = undefined
  }
  const askNext = () => {
    asked = waiting.shift()
    began = performance.now()
    running = 'its beginning'
    results = []
    if (asked) child.send(asked)
    else child.disconnect()
  }
  return new Promise((settle, fail) => {
    child.on('message', (told: Told) => {
      clearTimeout(alarm)
      alarm = setTimeout(() => {
        hangs = true
        child.kill('SIGKILL')
      }, PATIENCE_MS)
      if (told.kind === 'began') running = told.name
      if (told.kind === 'result') results.push(told)
      if (told.kind === 'through') end(told.wrong)
      if (told.kind === 'through' || told.kind === 'ready') askNext()
    })
    child.on('exit', (code, signal) => {
      clearTimeout(alarm)
      rmSync(temporary, { recursive: true, force: true })
      if (!alarm) fail(new Error(`a process that was to run tests ended at once (${signal ?? code})`))
      const how = hangs
        ? `nothing was heard for ${PATIENCE_MS / 1000} seconds`
        : `its process ended (${signal ?? code})`
      end([`${how} in “${running}”`])
      settle()
    })
  })
}

function start({ child, reporter }: Started, temporary: string): ChildProcess {
  const places = { TMPDIR: temporary, TMP: temporary, TEMP: temporary }
  return fork(child, [], {
    execArgv: ['--enable-source-maps', `--test-reporter=${reporter.href}`],
    env: { ...process.env, ...places },
    serialization: 'advanced',
  })
}
