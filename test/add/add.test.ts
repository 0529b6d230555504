import assert from 'node:assert/strict'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { parseAddOptions } from '../../scripts/add/options.ts'
import { add, createContent, storiesIn, TODAY } from './adding.ts'

const ARTICLE = `Harbour reopens after storm

Ships entered the harbour of Valletta on Monday for the first time since the storm, the port authority said.

“We worked through the night to clear the channel,” said the harbour master, Maria Vella. “The pilots are out again.”

Two cranes were damaged and one of them will have to be replaced, the authority said in a statement on Sunday evening.

The government of Malta has promised help for the fishermen who lost their boats in the storm.
`

test('a copied article becomes one story with front matter', async (t) => {
  const content = await createContent(t)
  const [outcome] = await add(content, { 'harbour.txt': ARTICLE }, '--date', '2019-05-13', '--source', 'The Ledger')
  assert.equal(outcome?.kind, 'added')
  assert.deepEqual(await storiesIn(content), ['2019/2019-05-13-harbour-reopens-after-storm.md'])
  const story = await readFile(join(content, 'stories/2019/2019-05-13-harbour-reopens-after-storm.md'), 'utf8')
  assert.match(story, /^---\ntitle: Harbour reopens after storm\ndate: 2019-05-13\n/)
  assert.match(story, /source:\n {2}name: The Ledger\n {2}retrieved: 2026-11-22\n/)
  assert.match(story, /countries: \[Malta\]/)
  assert.equal(story.split('\n\n').length, 5)
})

test('the same source again is skipped; under another name too', async (t) => {
  const content = await createContent(t)
  await add(content, { 'harbour.txt': ARTICLE }, '--date', '2019-05-13')
  const again = await add(content, { 'harbour.txt': ARTICLE, 'copy.txt': ARTICLE })
  assert.deepEqual(
    again.map(({ kind }) => kind),
    ['skipped', 'skipped'],
  )
  assert.equal((await storiesIn(content)).length, 1)
})

test('a story that was deleted is written again', async (t) => {
  const content = await createContent(t)
  await add(content, { 'harbour.txt': ARTICLE }, '--date', '2019-05-13')
  await rm(join(content, 'stories'), { recursive: true })
  const [outcome] = await add(content, { 'harbour.txt': ARTICLE }, '--date', '2019-05-13')
  assert.equal(outcome?.kind, 'added')
})

test('an edited story keeps its edits when the source changes elsewhere', async (t) => {
  const content = await createContent(t)
  await add(content, { 'harbour.txt': ARTICLE }, '--date', '2019-05-13')
  const path = join(content, 'stories/2019/2019-05-13-harbour-reopens-after-storm.md')
  const edited = (await readFile(path, 'utf8')).replace(
    'title: Harbour reopens after storm',
    'title: Valletta harbour reopens',
  )
  await writeFile(path, edited)
  const changed = ARTICLE.replace('Two cranes were damaged', 'Three cranes were damaged')

  const [waiting] = await add(content, { 'harbour.txt': changed }, '--date', '2019-05-13')
  assert.equal(waiting?.kind, 'skipped')
  assert.match(waiting?.kind === 'skipped' ? waiting.why : '', /--update/)
  assert.equal(await readFile(path, 'utf8'), edited)

  const [updated] = await add(content, { 'harbour.txt': changed }, '--date', '2019-05-13', '--update')
  assert.equal(updated?.kind, 'updated')
  assert.match(updated?.kind === 'updated' ? (updated.diff ?? '') : '', /-Two cranes[\s\S]*\+Three cranes/)
  const merged = await readFile(path, 'utf8')
  assert.match(merged, /title: Valletta harbour reopens/)
  assert.match(merged, /Three cranes were damaged/)
})

test('where editor and source changed the same line nothing is written', async (t) => {
  const content = await createContent(t)
  await add(content, { 'harbour.txt': ARTICLE }, '--date', '2019-05-13')
  const path = join(content, 'stories/2019/2019-05-13-harbour-reopens-after-storm.md')
  const edited = (await readFile(path, 'utf8')).replace('Two cranes were damaged', 'Two old cranes were damaged')
  await writeFile(path, edited)
  const changed = ARTICLE.replace('Two cranes were damaged', 'Three cranes were damaged')
  const [outcome] = await add(content, { 'harbour.txt': changed }, '--date', '2019-05-13', '--update')
  assert.equal(outcome?.kind, 'refused')
  assert.match(outcome?.kind === 'refused' ? outcome.why : '', /changed the same lines/)
  assert.equal(await readFile(path, 'utf8'), edited)
})

test('two stories of one day and title stand side by side', async (t) => {
  const content = await createContent(t)
  const other = ARTICLE.replace(
    /\n\n[\s\S]*/,
    '\n\nQuite another report altogether, about the ferries to Gozo, which did not run on Monday morning because of the swell.\n',
  )
  const outcomes = await add(content, { 'a.txt': ARTICLE, 'b.txt': other }, '--date', '2019-05-13')
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ['added', 'added'],
  )
  assert.deepEqual(await storiesIn(content), [
    '2019/2019-05-13-harbour-reopens-after-storm-2.md',
    '2019/2019-05-13-harbour-reopens-after-storm.md',
  ])
})

for (const [title, place] of [
  ['../../../etc/passwd', '2019/2019-05-13-etc-passwd.md'],
  ['__proto__', '2019/2019-05-13-proto.md'],
  ['عودة السفن إلى الميناء', '2019/2019-05-13-awdt-alsfn-ily-almyna.md'],
  ['…', /^2019\/2019-05-13-(untitled-[0-9a-f]{8}|[a-z-]+)\.md$/],
] as const)
  test(`a title of ${title} stays inside the folder`, async (t) => {
    const content = await createContent(t)
    await add(content, { 'a.txt': ARTICLE }, '--date', '2019-05-13', '--title', title)
    const [story] = await storiesIn(content)
    if (typeof place === 'string') assert.match(story ?? '', /^2019\/2019-05-13-[a-z-]+\.md$/)
    else assert.match(story ?? '', place)
    assert.equal((await readdir(content)).includes('etc'), false)
  })

test('another paper’s near copy is named on the first story', async (t) => {
  const content = await createContent(t)
  const reprint = `Port is open again\n\n${ARTICLE.split('\n\n').slice(1).join('\n\n')}\n\nOur correspondent adds that the ferries are running.\n`
  const outcomes = await add(
    content,
    { 'a.txt': ARTICLE, 'b.txt': reprint },
    '--date',
    '2019-05-13',
    '--source',
    'The Other Paper',
  )
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ['added', 'near copy'],
  )
  assert.equal((await storiesIn(content)).length, 1)
  const receipts = await readdir(join(content, 'receipts/2019'))
  const copy = receipts.find((name) => name.includes('.copy-'))
  assert.ok(copy)
  assert.match(await readFile(join(content, 'receipts/2019', copy), 'utf8'), /"name": "The Other Paper"/)
  const [kept] = await add(content, { 'b.txt': reprint }, '--date', '2019-05-13', '--keep-both')
  assert.equal(kept?.kind, 'added')
})

test('what cannot be read is refused with a sentence, and the rest goes on', async (t) => {
  const content = await createContent(t)
  const outcomes = await add(
    content,
    {
      'empty.txt': ' \n\n',
      'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'paper.pdf': '%PDF-1.4 …',
      'noise.bin': Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7) % 32)),
      'bomb.gz': gzipSync(Buffer.alloc(60 * 1024 * 1024)),
      'broken.gz': Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]),
      'entities.xml':
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><rss version="2.0"><channel><item><title>&a;</title></item></channel></rss>',
      'harbour.txt': ARTICLE,
      'packed.txt.gz': gzipSync(ARTICLE.replace('Harbour', 'Port')),
    },
    '--date',
    '2019-05-13',
    '--keep-both',
  )
  const said = outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.why : outcome.kind))
  const expected = [
    /is empty/,
    /a PNG image/,
    /a PDF/,
    /binary/,
    /larger than 50 MB/,
    /broken gzip/,
    /entities/,
    /^added$/,
    /^added$/,
  ]
  assert.equal(said.length, expected.length)
  for (const [index, pattern] of expected.entries()) assert.match(said[index] ?? '', pattern)
})

test('a page that shows nothing without its scripts, or only a teaser, is said to be one', async (t) => {
  const content = await createContent(t)
  const scripted =
    '<!doctype html><html><head><title>Harbour news</title></head><body><div id="app"></div><script src="/app.js"></script></body></html>'
  const teaser = `<!doctype html><html><head><title>Harbour reopens</title></head><body><article><h1>Harbour reopens after storm</h1><p>Ships entered the harbour of Valletta on Monday for the first time since the storm, the port authority said.</p><p>The pilots went out at dawn and the first tanker was alongside before eight, under a clear sky and a light wind.</p><div class="paywall"><p>Subscribe to continue reading</p><p>Already a subscriber? Log in</p></div></article></body></html>`
  const outcomes = await add(content, { 'scripted.html': scripted, 'teaser.html': teaser }, '--date', '2019-05-13')
  const said = outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.why : outcome.kind))
  assert.match(said[0] ?? '', /until its scripts have run/)
  assert.match(said[1] ?? '', /asks its readers to subscribe/)
  assert.deepEqual(await storiesIn(content), [])
})

test('a dry run writes nothing', async (t) => {
  const content = await createContent(t)
  const [outcome] = await add(content, { 'harbour.txt': ARTICLE }, '--dry-run')
  assert.equal(outcome?.kind, 'shown')
  assert.deepEqual(await readdir(content), ['harbour.txt'])
})

test('an undated source says how to state the date', async (t) => {
  const content = await createContent(t)
  const [outcome] = await add(content, { 'harbour.txt': ARTICLE })
  assert.equal(outcome?.kind, 'added')
  assert.match(outcome?.kind === 'added' ? outcome.notes.join('\n') : '', /--date/)
  assert.deepEqual(await storiesIn(content), ['undated/harbour-reopens-after-storm.md'])
})

test('a command line that makes no sense is told', () => {
  for (const [args, said] of [
    [['x.txt', '--date', 'soon'], /expected a day such as 2019-05-15/],
    [['x.txt', '--date', '2030-01-01'], /in the future/],
    [['--date', '2019-01-01'], /name it/],
    [['x.txt', '--ulr', 'x'], /--ulr/],
    [['x.txt', '--url', 'ftp://x'], /https:\/\//],
  ] as const)
    assert.throws(() => parseAddOptions(args, TODAY), said)
  const today = parseAddOptions(['x.txt', '--date', TODAY], TODAY)
  assert.deepEqual(today === 'help' ? today : today.stated, { date: TODAY })
})
