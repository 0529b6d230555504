import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Preparation, Preparedness } from '../../scripts/add/prepare.ts'
import { mapInOrder, Pool } from '../../scripts/workers/pool.ts'
import { Lost, Worker } from '../../scripts/workers/worker.ts'

const MODULE = new URL('../../scripts/add/worker.ts', import.meta.url)
const question = (text: string): Preparation => ({
  source: { name: 'a.txt', bytes: Buffer.from(text), stated: {} },
  content: 'nowhere',
})
const lost = (code: Lost['code']) => (error: unknown) => {
  assert.ok(error instanceof Lost, String(error))
  assert.equal(error.code, code)
  return true
}
const allProcesses = () => process.getActiveResourcesInfo().filter((each) => each === 'ProcessWrap').length

/** How many processes run beside the test: the browser that other test files share may, and some of theirs may be ending. */
async function otherProcesses(): Promise<number> {
  let last = allProcesses()
  for (let same = 0; same < 50; ) {
    await sleep(20)
    const now = allProcesses()
    same = now === last ? same + 1 : 0
    last = now
  }
  return last
}

test('a worker that does not answer in time is ended, and the next question has another', async () => {
  const worker = new Worker<Preparation, Preparedness>(MODULE, 1)
  const child = worker.start()
  const ended = once(child, 'exit')
  await assert.rejects(worker.ask(question('A headline\n\nAnd a text.')), lost('timeout'))
  await ended
  const next = worker.start()
  assert.notEqual(next.pid, child.pid)
  const stopped = once(next, 'exit')
  worker.stop()
  await stopped
})

test('a worker that is stopped while it is asked ends at once and keeps nobody waiting', async () => {
  const alarms = () => process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length
  const worker = new Worker<Preparation, Preparedness>(MODULE)
  const child = worker.start()
  const before = alarms()
  void worker.ask(question('A headline\n\nAnd a text.'))
  assert.equal(alarms(), before + 1)
  const ended = once(child, 'exit')
  worker.stop()
  assert.equal(alarms(), before)
  assert.deepEqual(await ended, [null, 'SIGKILL'])
})

test('a worker may use so much memory, and one that needs more is told apart from one that crashed', async () => {
  for (const [signal, code] of [
    ['SIGABRT', 'out-of-memory'],
    ['SIGKILL', 'crashed'],
  ] as const) {
    const worker = new Worker<Preparation, Preparedness>(MODULE)
    const child = worker.start()
    assert.ok(
      child.spawnargs.some((argument) => /^--max-old-space-size=\d+$/.test(argument)),
      child.spawnargs.join(' '),
    )
    const asked = worker.ask(question(' '))
    child.kill(signal)
    await assert.rejects(asked, lost(code))
    worker.stop()
  }
})

test('more questions than workers wait for their turn, and each gets its own answer', async (t) => {
  const others = await otherProcesses()
  const pool = new Pool<Preparation, Preparedness>(MODULE, { size: 2 })
  t.after(() => pool.stop())
  const empty = Array.from({ length: 5 }, (_, index) => ({
    ...question(' '),
    source: { name: `${index}.txt`, bytes: Buffer.from(' '), stated: {} },
  }))
  const answers = await Promise.all(empty.map((each) => pool.ask(each)))
  assert.deepEqual(
    answers.map((answer) => ('problem' in answer ? answer.problem.place.file : '')),
    empty.map(({ source }) => source.name),
  )
  assert.equal(allProcesses() - others, 2)
})

test('results come in the order of what they are of, with no more under way than may be', async () => {
  let [running, most] = [0, 0]
  const results: number[] = []
  const mapped = mapInOrder(
    Array.from({ length: 20 }, (_, index) => index),
    4,
    async (number) => {
      most = Math.max(most, ++running)
      await sleep(number % 3 === 0 ? 12 : 1)
      running--
      return number * 10
    },
  )
  for await (const result of mapped) results.push(result)
  assert.deepEqual(
    results,
    Array.from({ length: 20 }, (_, index) => index * 10),
  )
  assert.ok(most > 1 && most <= 4, `${most}`)
})

test('nothing more is taken while a result waits to be fetched', async () => {
  let taken = 0
  function* things() {
    for (;;) yield taken++
  }
  const mapped = mapInOrder(things(), 3, async (number) => number)
  await mapped.next()
  await sleep(20)
  assert.equal(taken, 3)
  await mapped.return(undefined)
})

test('a failure comes when its turn does', async () => {
  const results: number[] = []
  await assert.rejects(async () => {
    const mapped = mapInOrder([1, 2, 3, 4], 3, async (number) => {
      if (number === 3) throw new Error('three')
      return number
    })
    for await (const result of mapped) results.push(result)
  }, /three/)
  assert.deepEqual(results, [1, 2])
})
