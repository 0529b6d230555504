import assert from 'node:assert/strict'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { Problem } from '../../scripts/model/problem.ts'
import { explainSystem } from '../../scripts/model/systemProblem.ts'
import { takeLock } from '../../scripts/write/lock.ts'
import { bodyOf, createContent, filesIn, kindsOf, rss, run, storiesIn, whyOf } from './adding.ts'

const feed = (number: number) =>
  rss([{ id: `${number}`, title: `Report ${number}`, day: '2024-02-01', paragraphs: bodyOf(number) }])

test('what cannot be opened is refused with its cure, and the rest is read', async (t) => {
  const content = await createContent(t)
  const sources = join(content, 'sources')
  await mkdir(join(sources, 'sub'), { recursive: true })
  await writeFile(join(sources, 'sub', 'a.xml'), feed(0))
  await writeFile(join(content, 'elsewhere.xml'), feed(1))
  await symlink(join(content, 'elsewhere.xml'), join(sources, 'b.xml'))
  await symlink(join(sources, 'circle'), join(sources, 'circle'))
  await symlink(sources, join(sources, 'folder'))
  await symlink(join(sources, 'nowhere'), join(sources, 'gone'))
  const outcomes = await run(content, [])
  assert.deepEqual(kindsOf(outcomes), ['added', 'refused', 'refused', 'refused', 'added'])
  assert.match(whyOf(outcomes[1]), /leads back to itself/)
  assert.match(whyOf(outcomes[2]), /name that folder itself/)
  assert.match(whyOf(outcomes[3]), /no such file/)
})

test('one of several inputs that is missing costs no other', async (t) => {
  const content = await createContent(t)
  await writeFile(join(content, 'a.xml'), feed(0))
  const outcomes = await run(content, [join(content, 'missing.xml'), join(content, 'a.xml')])
  assert.deepEqual(kindsOf(outcomes), ['refused', 'added'])
})

test('a story whose receipt the system refuses is told, and gets it as soon as it may', async (t) => {
  const content = await createContent(t)
  for (const number of [0, 1]) await writeFile(join(content, `${number}.xml`), feed(number))
  const paths = [0, 1].map((number) => join(content, `${number}.xml`))
  await writeFile(join(content, 'receipts'), 'a file where a folder belongs')
  await assert.rejects(
    run(content, paths),
    (error) => error instanceof Problem && /lies under a file/.test(error.message),
  )
  await rm(join(content, 'receipts'))
  await mkdir(join(content, 'receipts'))
  await writeFile(join(content, 'receipts', '2024'), 'a file where a folder belongs')
  const outcomes = await run(content, paths)
  assert.deepEqual(kindsOf(outcomes), ['refused', 'refused'])
  for (const outcome of outcomes) assert.match(whyOf(outcome), /receipts\/2024.*lies under a file/)
  await rm(join(content, 'receipts', '2024'))
  assert.deepEqual(kindsOf(await run(content, paths)), ['skipped', 'added'])
  assert.equal((await storiesIn(content)).length, 2)
  assert.equal((await filesIn(content, 'receipts')).length, 2)
  assert.equal((await filesIn(content, '.cache')).includes('pending.json'), false)
})

test('what the system refuses is said with the file and what helps; a fault of the code stays one', () => {
  for (const [code, said] of [
    ['EACCES', /permissions/],
    ['EROFS', /read-only/],
    ['ENOSPC', /no space/],
    ['EMFILE', /too many files/],
  ] as const) {
    const explained = explainSystem(Object.assign(new Error(code), { code }), 'a/b.md')
    assert.ok(explained instanceof Problem)
    assert.match(String(explained), new RegExp(`^a/b\\.md: .*${said.source}`))
  }
  const fault = new TypeError('x')
  assert.equal(explainSystem(fault, 'a'), fault)
})

test('who stops while another writes ends with nothing done; where nobody can write, it is said', async (t) => {
  const content = await createContent(t)
  const lock = await takeLock(content, 'add')
  await writeFile(join(content, 'a.xml'), feed(0))
  assert.deepEqual(await run(content, [join(content, 'a.xml')], { stopped: () => true }), [])
  await lock.release()
  assert.deepEqual(await storiesIn(content), [])
  await assert.rejects(run(join(content, 'a.xml'), [join(content, 'a.xml')]), /a\.xml/)
})
