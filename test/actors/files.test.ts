import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { actorText } from '../../scripts/actors/actorText.ts'
import { mergeActors } from '../../scripts/actors/merge.ts'
import { renameActor } from '../../scripts/actors/rename.ts'
import { readActorFiles } from '../../scripts/content/index.ts'

async function createActors(t: TestContext, files: Readonly<Record<string, string>>): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), 'dateline-actors-'))
  t.after(() => rm(content, { recursive: true }))
  await mkdir(join(content, 'actors'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(content, 'actors', name), text)
  return content
}

const read = async (content: string) => (await readActorFiles(join(content, 'actors'))).items
const WATER =
  '---\nname: Water Board\naliases: [WB]\ntype: organization\nredirects: [old-water-board]\n---\nAbout water.\n'
const DAM = '---\nname: Dam Board\naliases: [DB]\ntype: organization\nredirects: [old-dam-board]\n---\nAbout dams.\n'

test('who is joined into another leaves all names, all former addresses and the profile there', async (t) => {
  const content = await createActors(t, { 'water-board.md': WATER, 'dam-board.md': DAM })
  await mergeActors(content, 'Water Board', 'Dam Board', await read(content))
  const [joined, ...others] = await read(content)
  assert.deepEqual(others, [])
  assert.equal(joined?.name, 'Water Board')
  assert.deepEqual([...(joined?.aliases ?? [])].sort(), ['DB', 'Dam Board', 'WB'])
  assert.deepEqual([...(joined?.redirects ?? [])].sort(), ['dam-board', 'old-dam-board', 'old-water-board'])
  assert.match(joined?.body ?? '', /About water\.\s+About dams\./)
})

test('everything that an actor’s file says is written so that it is read again, in the order of the keys', async (t) => {
  const said = {
    name: 'Water Board',
    aliases: ['WB', 'The Board'],
    type: 'government',
    country: 'PT',
    wikidata: 'Q123',
    redirects: ['old-board', 'older-board'],
    apart: ['Dam Board'],
    body: 'About water.',
  } as const
  const text = actorText(said)
  const content = await createActors(t, { 'water-board.md': text })
  const [actor] = await read(content)
  const { file: _, slug, ...found } = actor ?? assert.fail('no actor')
  assert.equal(slug, 'water-board')
  assert.deepEqual(found, said)
  assert.deepEqual(
    [...text.matchAll(/^(\w+):/gm)].map(([, key]) => key),
    Object.keys(said).filter((key) => key !== 'body'),
  )
})

test('a rename whose place is taken changes nothing', async (t) => {
  const content = await createActors(t, { 'water-board.md': WATER, 'board-of-waters.md': 'An editor’s own notes.\n' })
  const files = (await read(content)).filter(({ name }) => name === 'Water Board')
  await assert.rejects(renameActor(content, 'Water Board', 'Board of Waters', files))
  assert.deepEqual((await readdir(join(content, 'actors'))).sort(), ['board-of-waters.md', 'water-board.md'])
  assert.equal(await readFile(join(content, 'actors', 'water-board.md'), 'utf8'), WATER)
  assert.equal(await readFile(join(content, 'actors', 'board-of-waters.md'), 'utf8'), 'An editor’s own notes.\n')
})
