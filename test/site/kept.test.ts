import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { parseStory } from '../../scripts/content/story.ts'
import { markOf } from '../../scripts/model/mark.ts'
import { renderCard } from '../../scripts/site/cards/render.ts'
import { isWholePicture } from '../../scripts/site/cards/whole.ts'
import { haveSameBytes, markOfFile } from '../../scripts/site/kept/bytes.ts'
import { removeStale } from '../../scripts/site/stale.ts'
import { attempt } from '../../scripts/store/derive.ts'
import { deriveMany } from '../../scripts/store/many.ts'

test('a kept picture that was damaged, cut or lengthened is not taken', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, 'card.png')
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="9" height="9"/></svg>'
    await renderCard({ svg, file, font: '' })
    assert.equal(await isWholePicture(file), true)
    const whole = await readFile(file)
    const flipped = Buffer.from(whole)
    flipped[45] = (flipped[45] ?? 0) ^ 1
    for (const damaged of [
      flipped,
      whole.subarray(0, -3),
      whole.subarray(0, 60),
      Buffer.concat([whole, whole]),
      Buffer.from(''),
    ]) {
      await writeFile(file, damaged)
      assert.equal(await isWholePicture(file), false)
    }
    assert.equal(await isWholePicture(join(folder, 'none.png')), false)
  })
})

test('a damaged list of the last build removes nothing outside the site, and emptied folders go', async () => {
  await inFolder(async (folder) => {
    await mkdir('dist/a/b', { recursive: true })
    for (const path of ['precious.txt', 'dist/a/b/old.html', 'dist/a/own.txt', 'dist/keep.html'])
      await writeFile(path, '')
    await removeStale('content', 'dist', ['a/b/old.html', 'keep.html'])
    const [list = ''] = await readdir('.cache/built')
    const file = join('.cache/built', list)
    await writeFile(file, `${await readFile(file, 'utf8')}\n../precious.txt\n${join(folder, 'precious.txt')}`)
    await removeStale('content', 'dist', ['keep.html'])
    assert.deepEqual((await readdir('.')).sort(), ['.cache', 'dist', 'precious.txt'])
    assert.deepEqual((await readdir('dist', { recursive: true })).sort(), ['a', 'a/own.txt', 'keep.html'])
  })
})

test('files go that were named as hosts and editors name theirs', async () => {
  await inFolder(async () => {
    const paths = ['_redirects.nginx', '.well-known/security.txt', 'Kraków (old).png', '..odd/a.txt']
    for (const path of paths) {
      await mkdir(dirname(join('dist', path)), { recursive: true })
      await writeFile(join('dist', path), '')
    }
    await removeStale('content', 'dist', paths)
    assert.equal((await readdir('dist')).length, 4)
    await removeStale('content', 'dist', [])
    assert.deepEqual(await readdir('dist'), [])
  })
})

test('files are marked and compared by all of their bytes, however long they are', async () => {
  await inFolder(async () => {
    for (const length of [0, 5, 1 << 20, (1 << 20) + 3]) {
      const bytes = Buffer.alloc(length, 'ab')
      await writeFile('one', bytes)
      await writeFile('same', bytes)
      assert.equal(markOfFile('one'), markOf(bytes))
      assert.equal(haveSameBytes('one', 'same'), true, `${length} bytes`)
      await writeFile('longer', Buffer.concat([bytes, Buffer.from('c')]))
      assert.equal(haveSameBytes('one', 'longer'), false)
      if (length === 0) continue
      bytes[length - 1] = 0
      await writeFile('other', bytes)
      assert.equal(haveSameBytes('one', 'other'), false, `${length} bytes, the last another`)
      assert.notEqual(markOfFile('other'), markOfFile('one'))
    }
    assert.equal(haveSameBytes('one', 'none'), false)
  })
})

const known = { language: 'en', actors: [], publishers: [] }
const words =
  'The council of Lisbon met on Monday, 4 March 2024. “We will rebuild the quay,” said its head, Ana Reis.\n\n'
const { story } = parseStory('long.md', `---\ntitle: Long\ndate: 2024-03-05\n---\n\n${words.repeat(600)}`)

test('a long story is derived apart, with what it would give here', async () => {
  const [tried] = await all(deriveMany([story], known))
  assert.deepEqual(tried?.derived, attempt(story, known).derived)
})

test('a story that takes too long is given up and told', async () => {
  const [tried] = await all(deriveMany([story], known, 1))
  assert.equal(tried?.derived, undefined)
  assert.match(tried?.error ?? '', /too long/)
})

async function all<T>(given: AsyncIterable<T>): Promise<readonly T[]> {
  const things: T[] = []
  for await (const thing of given) things.push(thing)
  return things
}

/** In a folder of its own, as the current one. */
async function inFolder(act: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-kept-'))
  const before = process.cwd()
  process.chdir(folder)
  try {
    await act(folder)
  } finally {
    process.chdir(before)
    await rm(folder, { recursive: true })
  }
}
