import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { limitWork, secondsOf } from '../../scripts/tests/work.ts'

type Ending = { after(end: () => void): void }

test('the work of processes is counted, not the time that they wait', async (t) => {
  const waits = start(t, 'setTimeout(() => {}, 60_000)')
  const works = start(t, 'for (;;);')
  await limit(works, 0.3)
  const [waited, worked] = [waits, works].map(({ pid = 0 }) => secondsOf(pid))
  assert.ok((worked ?? 0) >= 0.3)
  // Where the system does not tell, the clock is the same for both.
  if (process.platform === 'linux') assert.ok((waited ?? 0) < (worked ?? 0))
})

test('what goes on beyond its limit, and what stands still, is told', async (t) => {
  assert.equal(await limit(start(t, 'for (;;);'), 1), 'it took more than 1 s')
  if (process.platform === 'linux')
    assert.equal(await limit(start(t, 'setTimeout(() => {}, 60_000)'), 50, 1), 'it stood still for 1 s')
})

test('the work of what a process starts is its own too', { skip: process.platform !== 'linux' }, async (t) => {
  const child = start(
    t,
    `require('node:child_process').spawnSync(process.execPath, ['-e', 'for (let n = 0; n < 5e8; n++);']); setTimeout(() => {}, 60_000)`,
  )
  assert.equal(await limit(child, 0.2), 'it took more than 0 s')
})

/** A process group of its own, as those of test files are. */
function start(t: Ending, code: string): ChildProcess {
  const child = spawn(process.execPath, ['-e', code], { detached: true, stdio: 'ignore' })
  t.after(() => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
    } catch {
      // It has ended.
    }
  })
  return child
}

async function limit(child: ChildProcess, seconds: number, stillFor?: number): Promise<string> {
  await once(child, 'spawn')
  return new Promise((settle) => {
    const stop = limitWork(child.pid ?? 0, seconds, end, stillFor)
    function end(why: string): void {
      stop()
      settle(why)
    }
  })
}
