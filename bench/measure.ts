import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Starts commands as npm's scripts do. */
const RUN = fileURLToPath(new URL('../scripts/run.js', import.meta.url))

/** Rounds that V8 needs to have compiled what runs often; a build or a stream of stories is soon past them. */
const WARM_UP = 40

/** Milliseconds of CPU time that one call of `work` takes, the median over rounds after a warm-up. */
export function cpuPerCall(work: () => void, calls: number, rounds = 15): number {
  const times: number[] = []
  for (let round = -WARM_UP; round < rounds; round++) {
    const before = process.cpuUsage()
    for (let call = 0; call < calls; call++) work()
    const { user, system } = process.cpuUsage(before)
    if (round >= 0) times.push((user + system) / 1000 / calls)
  }
  return median(times)
}

/** Seconds that a command (or a module, by its path) takes on the clock for what it is given to read; its output is thrown away. Throws when it fails. */
export async function wallOf(args: readonly string[], input: string): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, [RUN, ...args], { stdio: ['pipe', 'ignore', 'inherit'] })
  child.stdin.end(input)
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return (performance.now() - start) / 1000
}

/** What a process cost from its start to its end, in milliseconds. */
export interface Start {
  /** On all its threads: it does not depend on what else the machine does, as far as the clock does. */
  readonly cpu: number
  readonly clock: number
}

/** What one of the modules in bench/starts costs, from the start of its process until it tells its CPU time. Throws when it fails. */
export function costOfStart(module: string): Start {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, `bench/starts/${module}.ts`], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${module} ended with ${status}: ${stderr}`)
  return { cpu: Number(stdout), clock: performance.now() - start }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
