import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseStory } from '../../scripts/content/story.ts'
import type { Found, Head } from '../../scripts/model/article.ts'
import type { Tags } from '../../scripts/model/tags.ts'
import { createFile, replaceFile } from '../../scripts/write/atomic.ts'
import { type Receipt, readReceipts, receiptText } from '../../scripts/write/receipt.ts'
import { storyFields, storyText } from '../../scripts/write/storyText.ts'

const found = <T>(value: T): Found<T> => ({ value, trust: 'text', from: 'a test' })
const LONG = `A title that is ${'very '.repeat(60)}long: with a colon, “quotes” and # a hash`

const head: Head = {
  title: found(LONG),
  deck: found('- A deck that begins like a list'),
  date: found('2019-05-15T23:30:00-05:00'),
  updated: found('2019-05-17'),
  dateline: found('Valletta'),
  authors: found(['Ann Lee', 'Pinto, Luis']),
  source: found('The Ledger: Late Edition'),
  agency: found('AFP'),
  url: found('https://ledger.example/a?b=c&d=e#f'),
  language: found('pt-BR'),
  section: found('Yes'),
  topics: found(['ports', '2019', 'null']),
  corrections: found([{ date: '2019-05-18', text: 'An earlier version said: nothing.' }]),
  draft: found(true),
  image: found({ url: 'https://ledger.example/a.jpg', alt: 'A crane', caption: 'The crane', credit: 'M. Rook' }),
}
const tags = {
  countries: [
    { code: 'MT', name: 'Malta' },
    { code: 'IQ', name: 'Iraq' },
  ],
  actors: [{ name: 'Ann Lee', slug: 'ann-lee', type: 'person' }],
} as unknown as Tags

test('everything that a head says stands in the story’s file, and is read from it again', () => {
  const text = storyText(storyFields(head, tags, '2026-11-22'), 'The body.')
  const { story, problems } = parseStory('content/stories/a.md', text)
  assert.deepEqual(problems, [])
  const { lines, file, slug, overrides, aliases, alsoPublished, rights, ...said } = story
  assert.deepEqual(said, {
    title: LONG,
    deck: '- A deck that begins like a list',
    date: '2019-05-15T23:30:00-05:00',
    updated: '2019-05-17',
    dateline: 'Valletta',
    source: {
      name: 'The Ledger: Late Edition',
      agency: 'AFP',
      url: 'https://ledger.example/a?b=c&d=e#f',
      retrieved: '2026-11-22',
    },
    authors: ['Ann Lee', 'Pinto, Luis'],
    language: 'pt-BR',
    section: 'Yes',
    topics: ['ports', '2019', 'null'],
    countries: ['MT', 'IQ'],
    actors: ['Ann Lee'],
    image: { url: 'https://ledger.example/a.jpg', alt: 'A crane', caption: 'The crane', credit: 'M. Rook' },
    corrections: [{ date: '2019-05-18', text: 'An earlier version said: nothing.' }],
    draft: true,
    edits: {},
    body: story.body,
  })
  assert.equal(story.body.trim(), 'The body.')
  assert.equal(text.split('\n').filter((line) => /A title that is.* # a hash/.test(line)).length, 1)
  assert.match(text, /^countries: \[Malta, Iraq\]$/m)
})

test('a head that says little leaves no empty lines', () => {
  const text = storyText(
    storyFields({ title: found('A') }, { countries: [], actors: [] } as unknown as Tags, ''),
    ' B\n\n',
  )
  assert.equal(text, '---\ntitle: A\n---\n\nB\n')
})

test('a file is made once and replaced whole, and one that cannot be written leaves nothing behind', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-write-'))
  t.after(() => rm(folder, { recursive: true }))
  const file = join(folder, 'deep', 'a.md')
  await createFile(file, 'one')
  await assert.rejects(createFile(file, 'two'), { code: 'EEXIST' })
  await replaceFile(file, 'three')
  await mkdir(join(folder, 'deep', 'taken.md'))
  await assert.rejects(replaceFile(join(folder, 'deep', 'taken.md'), 'x'))
  assert.deepEqual((await readdir(join(folder, 'deep'))).sort(), ['a.md', 'taken.md'])
})

const whole: Receipt = {
  file: 'receipts/2019/a.json',
  story: 'stories/2019/a.md',
  source: 'https://ledger.example/a',
  checksum: 'c'.repeat(64),
  id: 'guid-1',
  url: 'https://ledger.example/a',
  stated: { title: 'T', date: '2019-05-15', source: 'S', url: 'https://ledger.example/', language: 'en' },
  excerpt: 'e'.repeat(64),
  removed: [{ text: 'Share this', reason: 'share line' }],
  loss: { kept: 3, left: 2, reasons: ['comments'] },
  written: '---\ntitle: T\n---\n\nBody.\n',
  copy: { name: 'Other', url: 'https://other.example/', date: '2019-05-16', title: 'Other title' },
  remedies: { from: 'a', to: 'b', keep: ['c'], drop: ['d'], keepAll: true, asCleaned: true },
  rejected: true,
}

test('a receipt is read as it was written, and one without what is optional too', async (t) => {
  const content = await mkdtemp(join(tmpdir(), 'dateline-receipts-'))
  t.after(() => rm(content, { recursive: true }))
  await mkdir(join(content, 'receipts', '2019'), { recursive: true })
  const least = { ...whole, file: 'receipts/2019/b.json' }
  for (const key of ['id', 'url', 'stated', 'excerpt', 'loss', 'copy', 'remedies', 'rejected'] as const)
    delete least[key]
  await writeFile(join(content, whole.file), receiptText(whole))
  await writeFile(join(content, least.file), receiptText(least))
  assert.deepEqual(await readReceipts(content), { receipts: [whole, least], problems: [] })
})

const { file: _, ...values } = whole
const damaged: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['half of it', receiptText(whole).slice(0, 200)],
  ['a list', '[]'],
  ['null', 'null'],
  ...(['story', 'source', 'checksum', 'written', 'removed'] as const).flatMap((key) => [
    [`no ${key}`, JSON.stringify({ ...values, [key]: undefined })] as const,
    [`a number for ${key}`, JSON.stringify({ ...values, [key]: 1 })] as const,
  ]),
  ['a file elsewhere', JSON.stringify({ ...values, story: 'stories/../../x.md' })],
  ['no story', JSON.stringify({ ...values, story: 'actors/x.md' })],
  ['removals of another shape', JSON.stringify({ ...values, removed: [{ text: 'a' }] })],
]
test('a receipt that was damaged is told with its file, and the others are read', async (t) => {
  const content = await mkdtemp(join(tmpdir(), 'dateline-receipts-'))
  t.after(() => rm(content, { recursive: true }))
  await mkdir(join(content, 'receipts'))
  await writeFile(join(content, 'receipts', 'good.json'), receiptText(whole))
  for (const [index, [, text]] of damaged.entries()) await writeFile(join(content, 'receipts', `d${index}.json`), text)
  const { receipts, problems } = await readReceipts(content)
  assert.deepEqual(
    receipts.map(({ file }) => file),
    ['receipts/good.json'],
  )
  for (const [index, [what]] of damaged.entries()) {
    const told = problems.find(({ place }) => place.file.endsWith(`/d${index}.json`))
    assert.equal(told?.code, 'bad-receipt', what)
    assert.match(told?.message ?? '', /restore it from a copy, or delete it/)
  }
})
