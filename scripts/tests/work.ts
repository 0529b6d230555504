import { readdirSync } from 'node:fs'
import { statOf, TICKS_A_SECOND } from '../model/processTime.ts'

/** Processes that take less than this in `stillFor` wait for something that does not come. */
const HARDLY_S = 0.05
const LOOK_MS = 500

/** Seconds of CPU time that a process group has taken so far, with what its processes started; where the system does not tell (it has no `/proc`), seconds of the clock. */
export function secondsOf(group: number): number {
  if (statOf('self').length === 0) return performance.now() / 1000
  let ticks = 0
  for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = statOf(name)
    if (Number(fields[2]) === group) for (const time of fields.slice(11, 15)) ticks += Number(time)
  }
  return ticks / TICKS_A_SECOND
}

/** Calls `end`, with why, when a process group has taken so many more seconds of CPU time, or has stood still for `stillFor` seconds. The clock alone would count what others do on the machine too. Gives what ends the watch. */
export function limitWork(group: number, seconds: number, end: (why: string) => void, stillFor = 60): () => void {
  const before = secondsOf(group)
  let last = before
  let since = performance.now()
  const watch = setInterval(() => {
    const now = secondsOf(group)
    if (now - last > HARDLY_S) {
      last = now
      since = performance.now()
    }
    if (now - before > seconds) end(`it took more than ${seconds.toFixed(0)} s`)
    else if (performance.now() - since > stillFor * 1000) end(`it stood still for ${stillFor} s`)
  }, LOOK_MS)
  return () => clearInterval(watch)
}
