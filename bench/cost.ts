import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { statOf, TICKS_A_SECOND } from '../scripts/model/processTime.ts'

/** What a program cost, with every process that it started. */
export interface Cost {
  /** Seconds on all cores. */
  readonly cpu: number
  readonly clock: number
  /** Most bytes that one process had in memory; 0 where the system does not tell (it is read from Linux's /proc). */
  readonly memory: number
}

const LOOK_EVERY_MS = 25

/** Runs a program to its end; what it prints is thrown away. Throws when it fails. The shell tells the CPU time of all that it waited for; where a process was left to end by itself (Pagefind’s), what all were seen to take is more. */
export async function costOf(program: string, args: readonly string[]): Promise<Cost> {
  const start = performance.now()
  const shell = spawn('sh', ['-c', '"$@" >&2; code=$?; times; exit $code', 'sh', program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let times = ''
  let said = ''
  shell.stdout.setEncoding('utf8').on('data', (piece: string) => {
    times += piece
  })
  shell.stderr.setEncoding('utf8').on('data', (piece: string) => {
    said = (said + piece).slice(-2000)
  })
  let memory = 0
  const seen = new Map<number, number>()
  const look = setInterval(() => {
    for (const process of below(shell.pid ?? 0)) {
      memory = Math.max(memory, peakOf(process))
      seen.set(process, Math.max(seen.get(process) ?? 0, ticksOf(process)))
    }
  }, LOOK_EVERY_MS)
  const [code] = await once(shell, 'close')
  clearInterval(look)
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${said}`)
  const ticks = [...seen.values()].reduce((sum, each) => sum + each, 0)
  return { cpu: Math.max(secondsOf(times), ticks / TICKS_A_SECOND), clock: (performance.now() - start) / 1000, memory }
}

/** The second line of `times` (POSIX): what children took, `1m2.500s 0m0.300s`. */
function secondsOf(times: string): number {
  const [, children = ''] = times.trim().split('\n')
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  )
}

/** The processes that a process started, and theirs. */
function below(parent: number): readonly number[] {
  const children = read(`/proc/${parent}/task/${parent}/children`).split(' ').filter(Boolean).map(Number)
  return children.flatMap((child) => [child, ...below(child)])
}

function peakOf(process: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${process}/status`))?.[1] ?? 0) * 1024
}

/** What a process itself took so far. */
function ticksOf(process: number): number {
  const [user = 0, system = 0] = statOf(process).slice(11, 13)
  return Number(user) + Number(system)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // The process has ended meanwhile.
    return ''
  }
}
