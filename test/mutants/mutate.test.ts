import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Known } from '../../scripts/mutants/dryRun.ts'
import { mutate, putIn } from '../../scripts/mutants/mutate.ts'
import { placesIn, putProbes } from '../../scripts/mutants/probe.ts'
import { sample } from '../../scripts/mutants/sample.ts'
import { orderTests, tryMutant } from '../../scripts/mutants/try.ts'
import { createFolder, type Ending } from '../temporary.ts'

const MODULE = `import { x } from './x.ts'
type Kind = 'a' | 'b'
export function count(words: readonly string[], most = 3): number {
  if (words.length > most && !x) throw new Error(\`too many\`)
  note('many')
  return words.filter(Boolean).length as number
}
`

test('operators, conditions, results, statements, texts and steps of chains are changed, types and imports are not', () => {
  const mutants = mutate('a.ts', MODULE)
  const told = mutants.map(({ line, what }) => `${line} ${what}`)
  assert.deepEqual(told, [
    '3 3 → 4',
    '4 words.length > most && !x → true',
    '4 words.length > most && !x → false',
    '4 > → >=',
    '4 && → ||',
    '4 !x → x',
    '4 without throw new Error(`too many`)',
    '4 `too many` → ``',
    "5 without note('many')",
    "5 'many' → ''",
    '6 words.filter(Boolean).length as number → undefined',
    '6 without .filter(Boolean)',
  ])
  for (const mutant of mutants) assert.notEqual(putIn(MODULE, mutant), MODULE)
})

test('a seed gives the same sample every time, another seed another', () => {
  const all = Array.from({ length: 500 }, (_, index) => index)
  assert.deepEqual(sample(all, 20, 7), sample(all, 20, 7))
  assert.notDeepEqual(sample(all, 20, 7), sample(all, 20, 8))
  assert.equal(new Set(sample(all, 20, 7)).size, 20)
  assert.deepEqual(sample(all, 1000, 7), all)
})

test('which functions ran is noted by whatever process ran them, and a mutant stands in one of these places', async (t) => {
  const folder = await createFolder(t)
  const text =
    'const twice = (n) => ({ n: n * 2 })\nfunction idle() { return 1 }\nconsole.log(twice(2).n)\nexport { idle }\n'
  const file = join(folder, 'a.mjs')
  const address = pathToFileURL(resolve('scripts/mutants/reached.js')).href
  await writeFile(file, putProbes('a.mjs', text, address))
  const notes = await createFolder(t)
  execFileSync(process.execPath, [file], { env: { ...process.env, MUTANTS_REACHED: notes } })
  const places = (await Promise.all((await readdir(notes)).map((name) => readFile(join(notes, name), 'utf8')))).join('')
  const placeOf = placesIn('a.mjs', text)
  assert.deepEqual(places.trim().split('\n').sort(), [placeOf(0), placeOf(text.indexOf('n * 2'))].sort())
  assert.ok(!places.includes(placeOf(text.indexOf('return 1'))))
})

test('a mutant is tried with the tests that come to it, the near and quick ones first, and the code is as it was afterwards', async (t) => {
  const folder = await createProject(t)
  const code = 'export const sum = (a, b) => a + b\n'
  const head =
    "import assert from 'node:assert/strict'\nimport { test } from 'node:test'\nimport { sum } from './sum.mjs'\n"
  await writeFile(join(folder, 'sum.mjs'), code)
  await writeFile(join(folder, 'blind.mjs'), `${head}test('is there', () => assert.ok(sum))\n`)
  await writeFile(join(folder, 'sees.mjs'), `${head}test('adds', () => assert.equal(sum(2, 3), 5))\n`)
  const known = (file: string, work: number, more: Partial<Known> = {}): Known => ({
    file,
    work,
    places: ['p'],
    ...more,
  })
  const all = [
    known('test/b/slow', 9),
    known('test/b/quick', 1),
    known('test/sum/near', 20),
    known('test/b/none', 1, { places: [] }),
    known('test/b/red', 1, { failed: 'x' }),
  ]
  assert.deepEqual(
    orderTests('p', 'scripts/sum/index.ts', all).map(({ file }) => file),
    ['test/sum/near', 'test/b/quick', 'test/b/slow'],
  )

  const [mutant] = mutate('sum.mjs', code).filter(({ what }) => what === '+ → -')
  assert.ok(mutant)
  const blind = await tryMutant(folder, mutant, [known('blind.mjs', 1)], 60)
  assert.equal(blind.killedBy, undefined)
  const seen = await tryMutant(folder, mutant, [known('blind.mjs', 1), known('sees.mjs', 1)], 60)
  assert.equal(seen.killedBy, 'sees.mjs: adds')
  assert.equal(seen.ran, 2)
  assert.equal(await readFile(join(folder, 'sum.mjs'), 'utf8'), code)
})

test('a mutant that never ends counts as noticed', async (t) => {
  const folder = await createProject(t)
  const code = 'export const has = () => false\n'
  await writeFile(join(folder, 'has.mjs'), code)
  await writeFile(
    join(folder, 'waits.mjs'),
    "import { test } from 'node:test'\nimport { has } from './has.mjs'\ntest('waits', () => {\n  while (has());\n})\n",
  )
  const [mutant] = mutate('has.mjs', code).filter(({ what }) => what === 'false → true')
  assert.ok(mutant)
  const tried = await tryMutant(folder, mutant, [{ file: 'waits.mjs', work: -3.5, places: [] }], 60)
  assert.match(tried.killedBy ?? '', /^waits\.mjs: it took more than 1 s in/)
})

/** What a project needs so that its tests can be run. */
async function createProject(t: Ending): Promise<string> {
  const folder = await createFolder(t)
  for (const path of ['package.json', 'tsconfig.json', 'scripts/bundle', 'scripts/tests'])
    await cp(path, join(folder, path), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}
