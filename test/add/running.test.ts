import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { createFolder } from '../temporary.ts'
import { bodyOf, filesIn, storiesIn, storyOf } from './adding.ts'

/** Starts the command as npm does; it ends with the test. */
function start(t: TestContext, ...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, ['scripts/run.js', 'add', ...args])
  t.after(() => child.kill('SIGKILL'))
  return child
}

/** What it says until it ends; `hear` is given each piece. */
async function endOf(child: ChildProcess, hear: (said: string) => void = () => {}) {
  const said = { out: '', error: '' }
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
    said.out += piece
    hear(said.out)
  })
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    said.error += piece
  })
  const [code] = await once(child, 'close')
  return { ...said, code: code as number }
}

test('what comes by standard input becomes a story, with what is stated of it', async (t) => {
  const content = await createFolder(t)
  const child = start(t, '-', '--date', '2024-03-04', '--source', 'The Quay Courier', '--content', content)
  child.stdin?.end(['Lamps along the quay are lit', ...bodyOf(1)].join('\n\n'))
  const { out, code } = await endOf(child)
  assert.equal(code, 0)
  assert.match(out, /^added {4}standard input → .*2024-03-04-lamps-along-the-quay-are-lit\.md/)
  const story = await storyOf(content, 'lamps-along')
  assert.match(story, /^title: Lamps along the quay are lit$/m)
  assert.match(story, /^ {2}name: The Quay Courier$/m)
  assert.ok(story.includes(bodyOf(1)[7] ?? 'nothing'))

  // What was said of one text that came so is not said of another.
  const kept = start(t, '-', '--keep-all', '--date', '2024-03-05', '--content', content)
  kept.stdin?.end(['Ropes are counted', ...bodyOf(2), 'Share this:', 'Tweet'].join('\n\n'))
  assert.equal((await endOf(kept)).code, 0)
  assert.match(await storyOf(content, 'ropes'), /Share this/)
  const cleaned = start(t, '-', '--date', '2024-03-06', '--content', content)
  cleaned.stdin?.end(['Nets are mended', ...bodyOf(3), 'Share this:', 'Tweet'].join('\n\n'))
  assert.equal((await endOf(cleaned)).code, 0)
  assert.doesNotMatch(await storyOf(content, 'nets'), /Share this/)

  const empty = start(t, '-', '--content', content)
  empty.stdin?.end('')
  const refused = await endOf(empty)
  assert.equal(refused.code, 1)
  assert.match(refused.out + refused.error, /refused {2}standard input: .*empty/)
})

test('an import that is interrupted ends after the source that it is at, and the next one goes on from there', async (t) => {
  const content = await createFolder(t)
  const sources = join(content, 'sources')
  await mkdir(sources)
  const all = 10
  for (let number = 0; number < all; number++)
    await writeFile(
      join(sources, `report-${String(number).padStart(2, '0')}.txt`),
      [`Report ${number} from the quay`, 'March 4, 2024', ...bodyOf(number)].join('\n\n'),
    )
  const child = start(t, '--content', content)
  let asked = false
  const stopped = await endOf(child, () => {
    if (!asked) child.kill('SIGINT')
    asked = true
  })
  assert.equal(stopped.code, 130)
  assert.match(
    stopped.error,
    /^Stopping after this source; what is done is done, and the next run goes on from here\.$/m,
  )
  const made = await storiesIn(content)
  assert.ok(made.length > 0 && made.length < all, `${made.length}`)
  assert.equal(stopped.out.match(/^added /gm)?.length, made.length)
  assert.equal((await filesIn(content, 'receipts')).length, made.length)

  const rest = await endOf(start(t, '--content', content))
  assert.equal(rest.code, 0)
  assert.match(rest.out, new RegExp(`^${all - made.length} added, ${made.length} skipped\\.$`, 'm'))
  assert.equal((await storiesIn(content)).length, all)
  assert.equal((await filesIn(content, 'receipts')).length, all)
})
