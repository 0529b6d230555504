import { spawn } from 'node:child_process'

/** What came of a test file. */
export interface Ran {
  readonly passed: boolean
  readonly seconds: number
  /** The names of tests that failed, or why there are none. */
  readonly failed: string
}

/** Runs a test file within a copy of the project; one that takes longer than `patience` seconds is ended and counts as failed. */
export function runTest(
  folder: string,
  file: string,
  patience: number,
  environment: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  const began = performance.now()
  const args = ['--import', import.meta.resolve('tsx'), '--test-reporter=tap', file]
  const env: NodeJS.ProcessEnv = { ...process.env, ...environment }
  delete env.NODE_TEST_CONTEXT
  const child = spawn(process.execPath, args, { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-200_000)
  })
  return new Promise((settle) => {
    const end = (passed: boolean, failed: string) => {
      clearTimeout(alarm)
      endGroup(child.pid)
      settle({ passed, failed, seconds: (performance.now() - began) / 1000 })
    }
    const alarm = setTimeout(() => end(false, 'took too long'), patience * 1000)
    child.on('exit', (code) => end(code === 0, failuresIn(said)))
  })
}

/** A test file's process with all that it started, and left running. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // All have ended.
  }
}

function failuresIn(tap: string): string {
  const names = [...tap.matchAll(/^not ok \d+ - (.*)$/gm)].map(([, name = '']) => name)
  return names.slice(0, 3).join('; ') || 'ended without a test'
}
