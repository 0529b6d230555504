import assert from 'node:assert/strict'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkAgain } from '../../scripts/check/again.ts'
import { cacheFolder } from '../../scripts/store/cacheFolder.ts'
import { readChecksummed, writeChecksummed } from '../../scripts/store/checksummed.ts'
import { createSite, writeFiles } from '../site/folder.ts'

const TODAY = '2026-11-22'
const story = (date: string) => `---\ntitle: Rope\ndate: ${date}\n---\n\nShips entered the harbour of Lisbon.\n`

/** The file in which a check keeps what it found. */
async function keptOf(content: string): Promise<string> {
  const folder = cacheFolder(content, 'checked')
  const [name = ''] = await readdir(folder)
  return join(folder, name)
}

test('a check says what it said, and looks again when a file, the day or what it kept is another', async (t) => {
  const { content, remove } = await createSite({
    'stories/rope.md': story('soon'),
    'sources/stated.yaml': 'gone.txt:\n  date: 2024-03-04\n',
  })
  t.after(remove)
  const check = async (today = TODAY) =>
    (await checkAgain(content, today)).map(({ code, message }) => `${code} ${message}`)
  const first = await check()
  assert.match(first.join('\n'), /bad-date .*soon/)
  assert.match(first.join('\n'), /no-such-source/)
  assert.deepEqual(await check(), first)
  // It is what was kept that is said.
  const file = await keptOf(content)
  const record = readChecksummed(file) as { readonly problems: readonly object[] }
  await writeChecksummed(file, { ...record, problems: record.problems.slice(1) })
  assert.deepEqual(await check(), first.slice(1))

  await writeFiles(content, { 'sources/gone.txt': 'Back.' })
  assert.doesNotMatch((await check()).join('\n'), /no-such-source/)

  await writeFiles(content, { 'stories/rope.md': story('2026-11-25') })
  assert.match((await check()).join('\n'), /2026-11-25/)
  assert.deepEqual(await check('2026-11-26'), [])
  assert.match((await check()).join('\n'), /2026-11-25/)

  const kept = await keptOf(content)
  for (const damaged of ['', 'null', '{"problems":[]}']) {
    await writeFile(kept, damaged)
    assert.match((await check()).join('\n'), /2026-11-25/)
  }
  await rm(kept)
  assert.match((await check()).join('\n'), /2026-11-25/)
})
