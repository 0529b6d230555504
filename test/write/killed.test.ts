import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, type TestContext, test } from 'node:test'
import { addActor } from '../../scripts/actors/add.ts'
import { mergeActors } from '../../scripts/actors/merge.ts'
import { renameActor } from '../../scripts/actors/rename.ts'
import { readActorFiles } from '../../scripts/content/index.ts'
import { removeStory } from '../../scripts/remove/index.ts'
import { steps } from '../../scripts/write/steps.ts'
import { asWriter } from '../../scripts/write/writer.ts'
import { add, bodyOf, filesIn, kindsOf, rss, run, storiesIn } from '../add/adding.ts'

const before = steps.before
afterEach(() => {
  steps.before = before
})

/** A number that no running process has. */
const DEAD = spawnSync(process.execPath, ['--version']).pid

const entry = (number: number) => ({
  id: `e${number}`,
  title: `Report ${number}`,
  day: '2024-02-01',
  paragraphs: bodyOf(number),
})
const FEED = rss([entry(0)])
const CHANGED = rss([{ ...entry(0), paragraphs: [...bodyOf(0), 'This was added in the evening of the same day.'] }])
const REPRINT = ['The report in other words', ...bodyOf(0)].join('\n\n')

const actors = async (content: string) => (await readActorFiles(join(content, 'actors'))).items
const writing = (act: (content: string) => Promise<unknown>) => (content: string) =>
  asWriter(content, 'test', {}, () => act(content))

const commands: readonly (readonly [name: string, act: (content: string) => Promise<unknown>])[] = [
  ['add of a new article', (content) => add(content, { 'new.xml': rss([entry(1)]) })],
  [
    'add of a near copy',
    (content) => add(content, { 'reprint.txt': ['A third headline', ...bodyOf(0).slice(0, 7)].join('\n\n') }),
  ],
  ['add --update', (content) => add(content, { 'feed.xml': CHANGED }, '--update')],
  ['add of a near copy as a story', (content) => add(content, { 'copy.txt': REPRINT }, '--keep-both')],
  [
    'add where an editor has moved the story',
    async (content) => {
      const [file = ''] = await storiesIn(content)
      if (file !== 'moved.md') await rename(join(content, 'stories', file), join(content, 'stories', 'moved.md'))
      await add(content, { 'feed.xml': CHANGED })
    },
  ],
  [
    'remove of a story with a near copy',
    writing(async (content) =>
      removeStory(content, join(content, 'stories', (await storiesIn(content))[0] ?? 'none.md')),
    ),
  ],
  ['actors add', writing(async (content) => addActor(content, 'Ada Quint', { type: 'person' }, [], []))],
  ['actors merge', writing(async (content) => mergeActors(content, 'Water Board', 'Dam Board', await actors(content)))],
  [
    'actors rename',
    writing(async (content) => renameActor(content, 'Water Board', 'Board of Waters', await actors(content))),
  ],
]

/** A content folder with a story, a near copy of it and two actors. */
async function createFilled(t: TestContext): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), 'dateline-killed-'))
  t.after(() => rm(content, { recursive: true, force: true }))
  await mkdir(join(content, 'actors'))
  for (const name of ['Water Board', 'Dam Board'])
    await writeFile(
      join(content, 'actors', `${name.toLowerCase().replace(' ', '-')}.md`),
      `---\nname: ${name}\ntype: organization\n---\nAbout the ${name}.\n`,
    )
  assert.deepEqual(kindsOf(await add(content, { 'feed.xml': FEED })), ['added'])
  assert.deepEqual(kindsOf(await add(content, { 'copy.txt': REPRINT }, '--source', 'Other Paper')), ['near copy'])
  return content
}

/** Every file below the folders that are written, with its text. */
async function stateOf(content: string): Promise<ReadonlyMap<string, string>> {
  const state = new Map<string, string>()
  for (const folder of ['stories', 'receipts', 'actors'])
    for (const file of await filesIn(content, folder))
      state.set(`${folder}/${file}`, await readFile(join(content, folder, file), 'utf8'))
  return state
}

/** Runs until the given change on the disk and no further, as a process does that is killed then; false when it makes fewer. */
async function killAt(number: number, act: () => Promise<unknown>): Promise<boolean> {
  let changes = 0
  const killed = new Promise<boolean>((resolve) => {
    steps.before = async () => {
      changes++
      if (changes < number) return
      resolve(true)
      await new Promise(() => {})
    }
  })
  const ended = await Promise.race([killed, act().then(() => false)])
  steps.before = before
  return ended
}

/** The process that was to hold the lock is this one, which lives on. */
async function buryHolder(content: string): Promise<void> {
  const path = join(content, '.cache', 'lock')
  const holder = await readFile(path, 'utf8').catch(() => undefined)
  if (holder !== undefined) await writeFile(path, JSON.stringify({ ...JSON.parse(holder), pid: DEAD }))
}

for (const [name, act] of commands)
  test(`${name}, killed before any change on the disk: the next run finds all of it done or nothing, and the same again does it`, async (t) => {
    const filled = await createFilled(t)
    const again = async () => {
      const content = await mkdtemp(join(tmpdir(), 'dateline-killed-'))
      t.after(() => rm(content, { recursive: true, force: true }))
      await cp(filled, content, { recursive: true })
      return content
    }
    const whole = await again()
    await act(whole)
    const done = portable(await stateOf(whole))
    const undone = portable(await stateOf(filled))
    let changes = 1
    for (; ; changes++) {
      const content = await again()
      if (!(await killAt(changes, () => act(content)))) break
      await buryHolder(content)
      await asWriter(content, 'next', {}, async () => {})
      const found = portable(await stateOf(content))
      // What an editor does by hand within it is done, whenever it is killed.
      if (!name.includes('moved')) assert.ok(isOne(found, done) || isOne(found, undone), `change ${changes}: half done`)
      await act(content).catch(() => {})
      assert.deepEqual(portable(await stateOf(content)), done, `change ${changes}`)
      // A draft of the lock may be another process's that waits; it goes when it is a minute old.
      const left = (await filesIn(content, '.cache')).filter((file) => !file.startsWith('.lock.'))
      assert.deepEqual(left, [], `change ${changes}`)
    }
    assert.ok(changes > 5, `${changes}`)
  })

/** Receipts name the sources, whose folder is another each time. */
function portable(state: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...state].map(([file, text]) => [file, text.replace(/dateline-killed-\w+/g, '')]))
}

function isOne(found: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  return JSON.stringify(found) === JSON.stringify(other)
}

test('what an editor writes between a kill and the next run is left as it is', async (t) => {
  const content = await createFilled(t)
  const file = join(content, 'actors', 'water-board.md')
  let seen = false
  // The last change but one: the first file is to be replaced, the second to be removed.
  await Promise.race([
    new Promise<void>((resolve) => {
      steps.before = async (change) => {
        if (!change.startsWith('put') || !change.includes('water-board.md')) return
        seen = true
        resolve()
        await new Promise(() => {})
      }
    }),
    writing(async () => mergeActors(content, 'Water Board', 'Dam Board', await actors(content)))(content),
  ])
  steps.before = before
  assert.ok(seen)
  await buryHolder(content)
  await writeFile(file, '---\nname: Water Board\ntype: organization\n---\nAn editor was here.\n')
  await asWriter(content, 'next', {}, async () => {})
  assert.match(await readFile(file, 'utf8'), /An editor was here/)
})

test('pending changes that lead elsewhere are not made', async (t) => {
  const content = await createFilled(t)
  await mkdir(join(content, '.cache'), { recursive: true })
  const outside = [{ kind: 'create', file: '../outside.md', text: 'x', was: null }]
  await writeFile(join(content, '.cache', 'pending.json'), JSON.stringify(outside))
  await asWriter(content, 'next', {}, async () => {})
  assert.equal((await readdir(join(content, '..'))).includes('outside.md'), false)
  assert.deepEqual(await filesIn(content, '.cache'), [])
})

test('a process that is really killed leaves a lock that the next run takes over at once', async (t) => {
  const content = await createFilled(t)
  const script = `
    const { steps } = await import('./scripts/write/steps.ts')
    const { asWriter } = await import('./scripts/write/writer.ts')
    const { makeChanges } = await import('./scripts/write/changes.ts')
    const content = process.argv[1]
    steps.before = async (change) => { if (change.includes('second.md')) process.kill(process.pid, 'SIGKILL') }
    await asWriter(content, 'killed', {}, () => makeChanges(content, [
      { kind: 'create', file: 'stories/first.md', text: 'one' },
      { kind: 'create', file: 'stories/second.md', text: 'two' },
    ]))`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, content], {
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  })
  const [, signal] = await once(child, 'exit')
  assert.equal(signal, 'SIGKILL')
  const said: string[] = []
  assert.deepEqual(kindsOf(await run(content, [join(content, 'feed.xml')], { tell: (line) => said.push(line) })), [
    'skipped',
  ])
  assert.deepEqual(said, [])
  assert.equal(await readFile(join(content, 'stories', 'second.md'), 'utf8'), 'two')
})
