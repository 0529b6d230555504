import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { addSources } from '../../scripts/add/index.ts'
import { type AddOptions, parseAddOptions } from '../../scripts/add/options.ts'
import type { Outcome } from '../../scripts/add/outcome.ts'
import { prepare } from '../../scripts/add/prepare.ts'
import { tell } from '../../scripts/add/report.ts'

const SOURCE = `Menu
Log in

Kiln at Porvoo fired for the first time

By Aino Salmela

March 4, 2024

PORVOO, Finland — Potters lit the new kiln on the quay of Porvoo on Monday and fed it with birch until midnight.

It holds nine hundred bowls, said Onni Rask, who built it with his sister over two winters.

The town has promised to keep the quay free of cars while it burns.

Share this:
Leave a Reply
`

async function open(t: TestContext) {
  const content = await mkdtemp(join(tmpdir(), 'dateline-remedies-'))
  t.after(() => rm(content, { recursive: true, force: true }))
  await writeFile(join(content, 'kiln.txt'), SOURCE)
  const add = async (...args: readonly string[]) => {
    const options = parseAddOptions(
      [join(content, 'kiln.txt'), '--content', content, ...args],
      '2026-11-22',
    ) as AddOptions
    const said: string[] = []
    const kinds: Outcome['kind'][] = []
    for await (const outcome of addSources(options, { prepareSource: prepare })) {
      said.push(tell(outcome, options))
      kinds.push(outcome.kind)
    }
    return { said: said.join('\n'), kinds }
  }
  const path = async () => {
    const names = await readdir(join(content, 'stories'), { recursive: true })
    return join(content, 'stories', names.find((name) => name.endsWith('.md')) ?? '')
  }
  return { content, add, path, story: async () => readFile(await path(), 'utf8') }
}

test('a source that has its story is explained all the same, and nothing is written', async (t) => {
  const { add, story } = await open(t)
  await add()
  const before = await story()
  const { said, kinds } = await add('--explain')
  assert.deepEqual(kinds, ['skipped'])
  assert.match(said, /countries +Finland — /)
  assert.match(said, /comment form: Leave a Reply/)
  assert.equal(await story(), before)
})

test('a remedy brings the story up to date, is remembered, and adds to the one before', async (t) => {
  const { add, story } = await open(t)
  await add()
  assert.deepEqual((await add('--drop', 'nine hundred BOWLS')).kinds, ['updated'])
  assert.doesNotMatch(await story(), /nine hundred/)
  assert.deepEqual((await add('--drop', 'free of cars')).kinds, ['updated'])
  assert.doesNotMatch(await story(), /nine hundred|free of cars/)
  assert.deepEqual((await add('--update')).kinds, ['skipped'])
  assert.doesNotMatch(await story(), /nine hundred|free of cars/)
  assert.deepEqual((await add('--keep', 'free of cars')).kinds, ['updated'])
  assert.match(await story(), /free of cars/)
  await add('--as-cleaned')
  assert.match(await story(), /nine hundred/)
})

test('what the editor changed stays beside a remedy, and is never overwritten by one', async (t) => {
  const { add, path, story } = await open(t)
  await add()
  await writeFile(await path(), (await story()).replace('over two winters', 'in two winters'))
  await add('--drop', 'free of cars')
  assert.match(await story(), /in two winters/)
  assert.doesNotMatch(await story(), /free of cars/)
  const { kinds, said } = await add('--drop', 'nine hundred bowls')
  assert.deepEqual(kinds, ['refused'])
  assert.match(said, /nothing was written/)
  assert.match(await story(), /in two winters/)
})

test('a story that an editor saved on Windows is brought up to date with its line ends', async (t) => {
  const { add, path, story } = await open(t)
  await add()
  await writeFile(await path(), (await story()).replaceAll('\n', '\r\n').replace('over two winters', 'in two winters'))
  assert.deepEqual((await add('--drop', 'free of cars')).kinds, ['updated'])
  const text = await story()
  assert.match(text, /in two winters/)
  assert.doesNotMatch(text, /free of cars|(?<!\r)\n/)
})

test('words that stand nowhere are refused, and the story stays', async (t) => {
  const { add, story } = await open(t)
  await add()
  const before = await story()
  const { kinds, said } = await add('--from', 'The volcano')
  assert.deepEqual(kinds, ['refused'])
  assert.match(said, /“The volcano” \(from\)/)
  assert.equal(await story(), before)
})

test('remedies stand in stated.yaml too', async (t) => {
  const { content, add, story } = await open(t)
  await add()
  await writeFile(join(content, 'stated.yaml'), 'kiln.txt:\n  to: over two winters\n  keep: [Share this]\n')
  assert.deepEqual((await add()).kinds, ['updated'])
  assert.doesNotMatch(await story(), /free of cars/)
  assert.match(await story(), /Share this/)
  assert.deepEqual((await add()).kinds, ['skipped'])
})

test('a remedy needs its source', () => {
  assert.throws(() => parseAddOptions(['--keep-all'], '2026-11-22'), /about one source/)
})

test('that an editor has looked is kept also where nothing in the story changes', async (t) => {
  const { content, add, story } = await open(t)
  await add()
  const before = await story()
  const { said, kinds } = await add('--as-cleaned')
  assert.deepEqual(kinds, ['skipped'])
  assert.match(said, /nothing changed$/)
  assert.equal(await story(), before)
  const [receipt = ''] = (await readdir(join(content, 'receipts'), { recursive: true })).filter((name) =>
    name.endsWith('.json'),
  )
  assert.deepEqual(JSON.parse(await readFile(join(content, 'receipts', receipt), 'utf8')).remedies, { asCleaned: true })
})

test('a source that is as it was has not changed, though a newer Dateline reads it otherwise', async (t) => {
  const { content, add } = await open(t)
  await add()
  const [name = ''] = (await readdir(join(content, 'receipts'), { recursive: true })).filter((each) =>
    each.endsWith('.json'),
  )
  const path = join(content, 'receipts', name)
  const receipt = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...receipt, written: receipt.written.replace('nine hundred', 'many') }))
  assert.match((await add('--explain')).said, /^skipped .*: it has a story$/m)
  await writeFile(join(content, 'kiln.txt'), SOURCE.replace('nine hundred', 'a thousand'))
  assert.match((await add()).said, /^skipped .*: it changed since; --update/m)
})
