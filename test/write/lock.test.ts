import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { takeLock } from '../../scripts/write/lock.ts'
import { processStart } from '../../scripts/write/processStart.ts'
import { bodyOf, createContent, filesIn, kindsOf, rss, run, storiesIn } from '../add/adding.ts'

const DEAD = spawnSync(process.execPath, ['--version']).pid

async function leaveLock(content: string, holder: object): Promise<string> {
  const path = join(content, '.cache', 'lock')
  await mkdir(join(content, '.cache'), { recursive: true })
  await writeFile(
    path,
    JSON.stringify({ token: 'x', pid: process.pid, host: hostname(), command: 'add', since: '', ...holder }),
  )
  return path
}

test('a second writer waits for the first, and says once who it is', async (t) => {
  const content = await createContent(t)
  const said: string[] = []
  const order: string[] = []
  const first = await takeLock(content, 'actors rename')
  const second = takeLock(content, 'add', { tell: (line) => said.push(line) }).then(async (lock) => {
    order.push('second has it')
    await lock.release()
  })
  while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  order.push('first lets go')
  await first.release()
  await second
  assert.deepEqual(order, ['first lets go', 'second has it'])
  assert.equal(said.length, 1)
  assert.match(said[0] ?? '', new RegExp(`“actors rename” \\(process ${process.pid}, since \\d{4}-.*\\.cache/lock`))
  assert.deepEqual(await filesIn(content, '.cache'), [])
})

test('who was taken for dead and had the lock taken over does not take it from the one who has it now', async (t) => {
  const content = await createContent(t)
  const first = await takeLock(content, 'add')
  const path = await leaveLock(content, { token: 'of another' })
  await first.release()
  assert.equal(JSON.parse(await readFile(path, 'utf8')).token, 'of another')
})

test('waiting can be given up', async (t) => {
  const content = await createContent(t)
  const first = await takeLock(content, 'add')
  await assert.rejects(takeLock(content, 'add', { stopped: () => true }), { code: 'stopped' })
  await first.release()
})

for (const [what, holder] of [
  ['a dead process', { pid: DEAD }],
  ['an earlier process of the same number', { start: 'another boot 1' }],
] as const)
  test(`the lock of ${what} is taken over by one of many that wait`, async (t) => {
    if ('start' in holder && (await processStart(process.pid)) === undefined) return t.skip('the system does not tell')
    const content = await createContent(t)
    await leaveLock(content, holder)
    let holding = 0
    const most: number[] = []
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const lock = await takeLock(content, 'add')
        most.push(++holding)
        await new Promise((resolve) => setTimeout(resolve, 5))
        holding--
        await lock.release()
      }),
    )
    assert.deepEqual(most, [1, 1, 1, 1, 1, 1, 1, 1])
  })

test('a holder on another machine is waited for as long as it gives signs of life', async (t) => {
  const content = await createContent(t)
  const path = await leaveLock(content, { host: 'another.example', pid: DEAD })
  let asked = 0
  await assert.rejects(takeLock(content, 'add', { stopped: () => ++asked > 2 }), { code: 'stopped' })
  const longAgo = new Date(Date.now() - 10 * 60_000)
  await utimes(path, longAgo, longAgo)
  await (await takeLock(content, 'add')).release()
})

test('a lock that nobody wrote is taken over', async (t) => {
  const content = await createContent(t)
  await mkdir(join(content, '.cache'))
  await writeFile(join(content, '.cache', 'lock'), 'gibberish')
  await (await takeLock(content, 'add')).release()
})

test('four imports of the same sources at once give each article once', async (t) => {
  const content = await createContent(t)
  await mkdir(join(content, 'sources'))
  for (const number of [0, 1, 2, 3, 4])
    await writeFile(
      join(content, 'sources', `${number}.xml`),
      rss([{ id: `${number}`, title: `Report ${number}`, day: '2024-02-01', paragraphs: bodyOf(number) }]),
    )
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => run(content, [])))
  assert.equal(outcomes.flatMap(kindsOf).filter((kind) => kind === 'added').length, 5)
  assert.ok(outcomes.flatMap(kindsOf).every((kind) => kind === 'added' || kind === 'skipped'))
  assert.equal((await storiesIn(content)).length, 5)
  assert.equal((await filesIn(content, 'receipts')).length, 5)
  for (const name of await filesIn(content, 'receipts'))
    JSON.parse(await readFile(join(content, 'receipts', name), 'utf8'))
})
