import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { openPack, Pack } from '../../scripts/store/pack.ts'
import { createFolder } from '../temporary.ts'

test('values are taken as they were kept, also by another process', async (t) => {
  const folder = await createFolder(t)
  const pack = new Pack(folder)
  pack.keep('port', { name: 'Lisboa “Alcântara”' })
  pack.keep('none', [])
  assert.deepEqual(pack.get('port'), { name: 'Lisboa “Alcântara”' })
  await pack.save()
  const again = new Pack(folder)
  assert.deepEqual(again.get('port'), { name: 'Lisboa “Alcântara”' })
  assert.deepEqual(again.get('none'), [])
  assert.equal(again.get('other'), undefined)
  assert.equal(
    again.recall('more', () => 7),
    7,
  )
  assert.equal(
    again.recall('more', () => 8),
    7,
  )
})

test('a value of which a byte is another is none, and its neighbours are as they were', async (t) => {
  const folder = await createFolder(t)
  const pack = new Pack(folder)
  for (const name of ['Faro', 'Beja', 'Evora']) pack.keep(name, { name })
  await pack.save()
  const file = await packIn(folder)
  await writeFile(file, (await readFile(file, 'utf8')).replace('Beja', 'Baja'))
  const damaged = new Pack(folder)
  assert.deepEqual(
    ['Faro', 'Beja', 'Evora'].map((name) => damaged.get(name)),
    [{ name: 'Faro' }, undefined, { name: 'Evora' }],
  )
  damaged.keep('Beja', { name: 'Beja' })
  await damaged.save()
  assert.deepEqual(new Pack(folder).get('Beja'), { name: 'Beja' })
})

test('a list or a file that was damaged, cut or taken away counts as nothing kept', async (t) => {
  for (const part of ['list.json', '.pack'])
    for (const damage of ['', '{', undefined]) {
      const folder = await createFolder(t)
      const pack = new Pack(folder)
      pack.keep('a', 'kept')
      await pack.save()
      const file = part === '.pack' ? await packIn(folder) : join(folder, part)
      await writeFile(file, damage ?? (await readFile(file)).subarray(0, 3))
      assert.equal(new Pack(folder).get('a'), undefined)
    }
})

test('two processes that keep values at once lose none that either says it has', async (t) => {
  const folder = await createFolder(t)
  const first = new Pack(folder)
  first.keep('shared', 's')
  await first.save()
  const [one, other] = [new Pack(folder), new Pack(folder)]
  for (const pack of [one, other]) pack.get('shared')
  one.keep('one', '1'.repeat(2 ** 20))
  other.keep('other', '2'.repeat(2 ** 20))
  one.keep('later', 'l')
  await Promise.all([one.save(), other.save()])
  const after = new Pack(folder)
  assert.equal(after.get('shared'), 's')
  for (const [key, value] of [
    ['one', '1'.repeat(2 ** 20)],
    ['other', '2'.repeat(2 ** 20)],
    ['later', 'l'],
  ] as const)
    assert.ok([undefined, value].includes(after.get(key) as string | undefined))
})

test('what nobody asked for is forgotten, and its room given back when it is most of the file', async (t) => {
  const folder = await createFolder(t)
  const pack = new Pack(folder)
  for (let number = 0; number < 40; number++) pack.keep(`events old${number}`, 'x'.repeat(100_000))
  pack.keep('dear', 'kept')
  pack.keep('voices dear', 'kept with it')
  await pack.save()
  const before = (await readFile(await packIn(folder))).length
  const next = new Pack(folder)
  assert.equal(next.has('dear'), true)
  await next.save()
  const after = new Pack(folder)
  assert.equal(after.has('events old3'), false)
  assert.equal(after.get('dear'), 'kept')
  assert.equal(after.get('voices dear'), 'kept with it')
  assert.ok((await readFile(await packIn(folder))).length < before / 100)
  assert.equal((await readdir(folder)).length, 2)
})

test('of packs under other marks the oldest go, and nothing else that stands beside them', async (t) => {
  const folder = await createFolder(t)
  const content = join(folder, 'content')
  const kept = join(folder, '.cache', 'told')
  await mkdir(join(kept, 'notes'), { recursive: true })
  await writeFile(join(kept, 'mine.txt'), 'mine')
  for (let number = 0; number < 8; number++) {
    const pack = await openPack(content, 'told', String(number))
    pack.keep('a', number)
    await pack.save()
  }
  const names = await readdir(kept)
  assert.ok(names.includes('notes') && names.includes('mine.txt'))
  assert.ok(names.length > 3 && names.length < 8)
  assert.deepEqual((await readdir(folder)).sort(), ['.cache'])
})

async function packIn(folder: string): Promise<string> {
  const [name = ''] = (await readdir(folder)).filter((name) => name.endsWith('.pack'))
  return join(folder, name)
}
