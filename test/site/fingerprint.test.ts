import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { test } from 'node:test'
import * as esbuild from 'esbuild'
import { parseStory } from '../../scripts/content/story.ts'
import { listDecisive } from '../../scripts/store/decisive.ts'
import { fingerprintCode, fingerprintKnowledge, fingerprintStory } from '../../scripts/store/fingerprint.ts'

const DERIVE = 'scripts/store/derive.ts'

test('all code that derives is in the fingerprint: whatever a bundle of it holds', async () => {
  const { metafile } = await esbuild.build({
    entryPoints: [DERIVE],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
    logLevel: 'silent',
  })
  const decisive = new Set((await listDecisive([DERIVE])).map((file) => relative('.', file)))
  const bundled = Object.entries(metafile.inputs).filter(([, { bytes }]) => bytes > 0)
  assert.ok(bundled.length > 50)
  assert.deepEqual(
    bundled.map(([file]) => file).filter((file) => !decisive.has(file)),
    [],
  )
})

test('so are the data that this code reads', async () => {
  const decisive = new Set((await listDecisive([DERIVE])).map((file) => relative('.', file)))
  for (const file of [
    'scripts/read/dateline.ts',
    'scripts/read/data/agencies.json',
    'scripts/tag/countries/data/gazetteer.txt',
    'scripts/tag/countries/data/languages/ja.json',
    'scripts/digest/dates/data/en.yaml',
    'scripts/digest/keypoints/data/weights.json',
  ])
    assert.ok(decisive.has(file), file)
  for (const file of ['scripts/add/shelf.ts', 'scripts/fetch/index.ts']) assert.ok(!decisive.has(file), file)
})

test('imports are followed wherever they lead, and data wherever an address does', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-decisive-'))
  const files = {
    'a/start.ts': "import {\n  b,\n} from '../b/b.ts'\nimport type { T } from '../types/t.ts'\nimport '../c/c.ts'\n",
    'b/b.ts': "export * from './again.ts'\nexport const b = () => import('../later/later.ts')\n",
    'b/again.ts': [
      "import '../a/start.ts'\n",
      'const words = new URL(`../words/$',
      '{name}.txt`, import.meta.url)\n',
    ].join(''),
    'b/data/deep/x.json': '{}',
    'b/beside.yaml': '',
    'c/c.ts': '',
    'later/later.ts': '',
    'words/x.txt': '',
    'types/t.ts': '',
    'types/t.json': '',
    'other/o.ts': '',
    'b/unused.ts': '',
  }
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    const found = await listDecisive([join(folder, 'a/start.ts')])
    const left = ['b/unused.ts', 'other/o.ts', 'types/t.json', 'types/t.ts']
    assert.deepEqual(
      found.map((file) => relative(resolve(folder), file)),
      Object.keys(files)
        .filter((path) => !left.includes(path))
        .sort(),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('every part of a story that is read to derive changes its mark, and what is not read does not', () => {
  const head = {
    title: 'Quay opens',
    deck: 'A deck',
    date: '2024-03-05',
    dateline: 'LISBON',
    language: 'en',
    source: '{ name: Gazette, url: "https://gazette.example/quay" }',
  }
  const read = (changed: Readonly<Record<string, string>>, body = 'It opens on Monday.') => {
    const lines = Object.entries({ ...head, ...changed }).map(([key, value]) => `${key}: ${value}`)
    return fingerprintStory(parseStory('quay.md', `---\n${lines.join('\n')}\n---\n\n${body}\n`).story)
  }
  const marks = [
    read({}),
    read({ title: 'Quay shuts' }),
    read({ deck: 'Another' }),
    read({ date: '2024-03-06' }),
    read({ dateline: 'PORTO' }),
    read({ language: 'pt' }),
    read({ source: '{ name: Herald, url: "https://gazette.example/quay" }' }),
    read({ source: '{ name: Gazette, url: "https://gazette.example/other" }' }),
    read({}, 'It opens on Tuesday.'),
  ]
  assert.equal(new Set(marks).size, marks.length)
  assert.equal(read({ draft: 'true' }), read({}))
})

test('what the site knows changes its mark, and an actor’s own page does not', () => {
  const actor = {
    slug: 'ana-reis',
    name: 'Ana Reis',
    type: 'person',
    aliases: [],
    body: 'Born in Porto.',
    file: 'a.md',
  }
  const mark = (changes: object, language = 'en', publishers: readonly object[] = []) =>
    fingerprintKnowledge({ language, actors: [{ ...actor, ...changes }], publishers } as never)
  assert.equal(mark({ body: 'Born in Lisbon.' }), mark({}))
  assert.notEqual(mark({ name: 'Ana Reyes' }), mark({}))
  assert.notEqual(mark({}, 'pt'), mark({}))
  assert.notEqual(mark({}, 'en', [{ host: 'gazette.example', country: 'PT' }]), mark({}))
})

test('the mark of the code is the same whenever nothing changed', async () => {
  assert.equal(await fingerprintCode(), await fingerprintCode())
})
