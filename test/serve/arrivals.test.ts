import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { watchArrivals } from '../../scripts/serve/arrivals.ts'

test('what arrives is read in turn: while the first ones are read, after a failure, and when the folder went and came back', async () => {
  const content = await mkdtemp(join(tmpdir(), 'dateline-arrivals-'))
  const sources = join(content, 'sources')
  await mkdir(sources)
  const calls = new EventTarget()
  const failures: unknown[] = []
  let called = 0
  let running = 0
  const watching = await watchArrivals(
    content,
    'sources',
    async () => {
      running++
      assert.equal(running, 1, 'two calls at a time')
      called++
      if (called === 1) await writeFile(join(sources, 'during the first.txt'), 'x')
      running--
      calls.dispatchEvent(new Event('called'))
      if (called === 2) throw new Error('unreadable')
    },
    (error) => failures.push(error),
  )
  try {
    assert.equal(called, 1)
    await once(calls, 'called')
    const afterFailure = once(calls, 'called')
    await mkdir(join(sources, 'week'))
    await writeFile(join(sources, 'week', 'in a folder.txt'), 'x')
    await afterFailure
    assert.deepEqual(failures, [new Error('unreadable')])

    await rename(sources, join(content, 'away'))
    await writeFile(join(content, 'beside.txt'), 'x')
    const back = once(calls, 'called')
    await rename(join(content, 'away'), sources)
    await back
    const afterwards = once(calls, 'called')
    await writeFile(join(sources, 'after it came back.txt'), 'x')
    await afterwards
    assert.ok(called >= 5)
  } finally {
    await watching.close()
    await rm(content, { recursive: true })
  }
})
