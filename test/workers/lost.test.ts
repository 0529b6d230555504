import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Preparation, Preparedness } from '../../scripts/add/prepare.ts'
import { Pool } from '../../scripts/workers/pool.ts'
import { Lost } from '../../scripts/workers/worker.ts'

test('why a worker was lost is said in one line, with its error', () => {
  const said = `file:///x/add.ts:3\n    throw new RangeError('a')\n\nRangeError: Maximum call stack size exceeded\n    at f (x.ts:1:1)\n`
  assert.equal(
    new Lost('crashed', said).message,
    'the process that read it ended (RangeError: Maximum call stack size exceeded)',
  )
  assert.equal(new Lost('crashed').message, 'the process that read it ended')
  assert.doesNotMatch(new Lost('out-of-memory', '<--- Last few GCs --->\nFatal Error: heap').message, /GCs|\n/)
})

test('a worker that is ended by a question says why, and the next question has another worker', async (t) => {
  const pool = new Pool<Preparation, Preparedness>(new URL('../../scripts/add/worker.ts', import.meta.url), { size: 1 })
  t.after(() => pool.stop())
  await assert.rejects(pool.ask({} as Preparation), (error) => {
    assert.ok(error instanceof Lost)
    assert.match(error.message, /^the process that read it ended \(TypeError\b.*\)$/)
    return true
  })
  const bytes = Buffer.from(' ')
  const answer = await pool.ask({ source: { name: 'a.txt', bytes, stated: {} }, content: 'nowhere' })
  assert.ok('problem' in answer)
  assert.equal(answer.problem.code, 'empty')
})
