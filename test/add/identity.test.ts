import assert from 'node:assert/strict'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { addressKey } from '../../scripts/add/identity/address.ts'
import { add, bodyOf, createContent, type Entry, filesIn, kindsOf, rss, storiesIn, storyOf, whyOf } from './adding.ts'

const entry = (number: number, more: Partial<Entry> = {}): Entry => ({
  id: `quay-${number}`,
  link: `https://quay.example/${number}`,
  title: `Report ${['zero', 'one', 'two', 'three', 'four'][number]} from the quay`,
  day: `2024-02-0${number + 1}`,
  paragraphs: bodyOf(number),
  ...more,
})

const corrected = (number: number, more: Partial<Entry> = {}) =>
  entry(number, {
    ...more,
    paragraphs: ['A paragraph was corrected here on the same evening.', ...bodyOf(number).slice(1)],
  })

test('a feed that is kept in one file gives one story for each entry that it ever had', async (t) => {
  const content = await createContent(t)
  assert.deepEqual(kindsOf(await add(content, { 'quay.xml': rss([entry(1), entry(0)]) })), ['added', 'added'])
  assert.deepEqual(kindsOf(await add(content, { 'quay.xml': rss([entry(3), entry(2), entry(1)]) })), [
    'added',
    'added',
    'skipped',
  ])
  assert.deepEqual(kindsOf(await add(content, { 'quay.xml': rss([entry(0), entry(3), entry(1)]) }, '--update')), [
    'skipped',
    'skipped',
    'skipped',
  ])
  assert.equal((await storiesIn(content)).length, 4)
})

test('a corrected entry is told, and taken over into its own story alone', async (t) => {
  const content = await createContent(t)
  await add(content, { 'quay.xml': rss([entry(0), entry(1), entry(2)]) })
  const before = await storyOf(content, 'report-zero')
  const later = rss([entry(3), corrected(2), entry(1)])
  const told = await add(content, { 'quay.xml': later })
  assert.deepEqual(kindsOf(told), ['added', 'skipped', 'skipped'])
  assert.match(whyOf(told[1]), /it changed since; --update/)
  assert.equal(whyOf(told[2]), 'it has a story')
  assert.deepEqual(kindsOf(await add(content, { 'quay.xml': later }, '--update')), ['skipped', 'updated', 'skipped'])
  assert.match(await storyOf(content, 'report-two'), /A paragraph was corrected here/)
  assert.equal(await storyOf(content, 'report-zero'), before)
})

test('an entry stays what it is when its headline, its address or its day is another, as long as its id is not', async (t) => {
  const content = await createContent(t)
  await add(content, { 'quay.xml': rss([entry(0)]) })
  for (const change of [
    { title: 'Another headline altogether' },
    { link: 'https://quay.example/moved/0' },
    { day: '2024-03-09' },
  ])
    assert.deepEqual(kindsOf(await add(content, { 'quay.xml': rss([entry(0, change)]) })), ['skipped'])
})

test('entries with one address and different ids are two articles, also on the next day', async (t) => {
  const content = await createContent(t)
  const link = 'https://quay.example/today'
  const [one, two, three] = [0, 1, 2].map((number) => entry(number, { link })) as [Entry, Entry, Entry]
  assert.deepEqual(kindsOf(await add(content, { 'quay.xml': rss([one, two]) })), ['added', 'added'])
  assert.deepEqual(kindsOf(await add(content, { 'quay.xml': rss([three, two, one]) })), ['added', 'skipped', 'skipped'])
})

test('ids that are given anew each day, and the address of the home page, are no identity', async (t) => {
  const content = await createContent(t)
  const numbered = (number: number, id: string) => entry(number, { id, link: 'https://quay.example/' })
  await add(content, { 'quay.xml': rss([numbered(0, '1'), numbered(1, '2')]) })
  const next = rss([numbered(2, '1'), numbered(0, '2'), numbered(1, '3')])
  const outcomes = await add(content, { 'quay.xml': next }, '--update')
  assert.deepEqual(kindsOf(outcomes), ['added', 'skipped', 'skipped'])
  assert.equal((await storiesIn(content)).length, 3)
})

test('an entry without id and address is known by its words', async (t) => {
  const content = await createContent(t)
  const bare = ({ id: _, link: __, ...rest }: Entry): Entry => rest
  await add(content, { 'monday.xml': rss([bare(entry(0)), bare(entry(1))]) })
  const outcomes = await add(content, { 'tuesday.xml': rss([bare(entry(2)), bare(entry(1)), bare(entry(0))]) })
  assert.deepEqual(kindsOf(outcomes), ['added', 'skipped', 'skipped'])
})

test('an article that stands in a source twice is one story', async (t) => {
  const content = await createContent(t)
  const outcomes = await add(content, { 'quay.xml': rss([entry(0), entry(1), entry(0)]) })
  assert.deepEqual(kindsOf(outcomes), ['added', 'added', 'skipped'])
  assert.match(whyOf(outcomes[2]), /twice/)
})

test('a feed’s entry and the page saved from its address are one article', async (t) => {
  const content = await createContent(t)
  await add(content, { 'quay.xml': rss([entry(0)]) })
  const page = `<!doctype html><html lang="en"><head><title>Report zero from the quay</title><link rel="canonical" href="https://www.quay.example/0?utm_source=feed"></head><body><article><h1>Report zero from the quay</h1>${bodyOf(
    0,
  )
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`
  assert.deepEqual(kindsOf(await add(content, { 'page.html': page })), ['skipped'])
  assert.equal((await storiesIn(content)).length, 1)
})

test('a file that holds another article today gives a second story', async (t) => {
  const content = await createContent(t)
  const clip = (number: number) => [`Clip ${number} of the week`, ...bodyOf(number)].join('\n\n')
  await add(content, { 'clip.txt': clip(0) }, '--date', '2024-02-01')
  const outcomes = await add(content, { 'clip.txt': clip(1) }, '--date', '2024-02-02', '--update')
  assert.deepEqual(kindsOf(outcomes), ['added'])
  assert.ok((await storyOf(content, 'clip-0')).includes(bodyOf(0)[0] ?? ''))
})

test('a story that was deleted is written again, also when another has its headline', async (t) => {
  const content = await createContent(t)
  const briefing = (number: number) => entry(number, { title: 'Morning briefing' })
  const feed = rss([briefing(0), briefing(1)])
  await add(content, { 'quay.xml': feed })
  const files = await storiesIn(content)
  const gone = join(content, 'stories', files[0] ?? '')
  const text = await readFile(gone, 'utf8')
  await rm(gone)
  assert.deepEqual(kindsOf(await add(content, { 'quay.xml': feed })), ['added', 'skipped'])
  assert.equal(await readFile(gone, 'utf8'), text)
  assert.deepEqual(await storiesIn(content), files)
})

test('a story that an editor moved is found, whatever its headline is written like, and its receipts follow it', async (t) => {
  const content = await createContent(t)
  const text = ['Valletta: “cranes” lifted, # again', ...bodyOf(0)].join('\n\n')
  const reprint = ['Cranes are lifted', ...bodyOf(0)].join('\n\n')
  await add(content, { 'cranes.txt': text }, '--date', '2024-02-01')
  await add(content, { 'reprint.txt': reprint }, '--date', '2024-02-01', '--source', 'Other Paper')
  const [file = ''] = await storiesIn(content)
  await mkdir(join(content, 'stories', 'harbour'))
  await rename(join(content, 'stories', file), join(content, 'stories', 'harbour', 'cranes.md'))
  const outcomes = await add(content, { 'cranes.txt': `${text}\n` }, '--date', '2024-02-01')
  assert.deepEqual(kindsOf(outcomes), ['skipped'])
  assert.deepEqual(await storiesIn(content), ['harbour/cranes.md'])
  const receipts = await filesIn(content, 'receipts')
  assert.equal(receipts.length, 2)
  for (const receipt of receipts) assert.match(receipt, /^harbour\/cranes\.(copy-[0-9a-f]{8}\.)?json$/)
})

test('a story whose receipt is gone is recognised, and its receipt made anew', async (t) => {
  const content = await createContent(t)
  const feed = rss([entry(0), entry(1)])
  await add(content, { 'quay.xml': feed })
  const receipts = await filesIn(content, 'receipts')
  const before = await readFile(join(content, 'receipts', receipts[0] ?? ''), 'utf8')
  await rm(join(content, 'receipts'), { recursive: true })
  const outcomes = await add(content, { 'quay.xml': feed })
  assert.deepEqual(kindsOf(outcomes), ['skipped', 'skipped'])
  assert.match(whyOf(outcomes[0]), /made anew/)
  assert.deepEqual(await filesIn(content, 'receipts'), receipts)
  assert.equal(await readFile(join(content, 'receipts', receipts[0] ?? ''), 'utf8'), before)
})

for (const damage of ['{"story": "stor', '', '[]', '{"story": "../../elsewhere.md"}'])
  test(`a damaged receipt (${damage}) is named, is left to be restored and costs nothing else`, async (t) => {
    const content = await createContent(t)
    await add(content, { 'quay.xml': rss([entry(0), entry(1)]) })
    const [damaged = ''] = await filesIn(content, 'receipts')
    await writeFile(join(content, 'receipts', damaged), damage)
    const outcomes = await add(content, { 'quay.xml': rss([entry(2), entry(1), entry(0)]) })
    assert.deepEqual(kindsOf(outcomes), ['damaged', 'added', 'skipped', 'skipped'])
    assert.match(outcomes[0]?.source ?? '', /report-zero-from-the-quay\.json$/)
    assert.match(whyOf(outcomes[0]), /restore it from a copy, or delete it/)
    assert.equal(await readFile(join(content, 'receipts', damaged), 'utf8'), damage)
    assert.equal((await storiesIn(content)).length, 3)
  })

test('a damaged receipt whose story is gone keeps its name to be restored, and the story is made beside it', async (t) => {
  const content = await createContent(t)
  await add(content, { 'quay.xml': rss([entry(0)]) })
  const [story = ''] = await storiesIn(content)
  const [damaged = ''] = await filesIn(content, 'receipts')
  await rm(join(content, 'stories', story))
  await writeFile(join(content, 'receipts', damaged), '{')
  assert.deepEqual(kindsOf(await add(content, { 'quay.xml': rss([entry(0)]) })), ['damaged', 'added'])
  assert.equal(await readFile(join(content, 'receipts', damaged), 'utf8'), '{')
  assert.deepEqual(await storiesIn(content), [story.replace('.md', '-2.md')])
  assert.deepEqual(await filesIn(content, 'receipts'), [damaged.replace('.json', '-2.json'), damaged].sort())
})

test('what was stated of an article holds when its source changes, and not for another in the same file', async (t) => {
  const content = await createContent(t)
  const clip = (number: number, more = '') => [`Clip ${number} of the week`, ...bodyOf(number), more].join('\n\n')
  await add(content, { 'clip.txt': clip(0) }, '--date', '2024-02-01', '--source', 'The Ledger')
  const changed = await add(content, { 'clip.txt': clip(0, 'The board will meet again in May.') }, '--update')
  assert.deepEqual(kindsOf(changed), ['updated'])
  const story = await storyOf(content, '2024-02-01-clip-0')
  assert.match(story, /\ndate: 2024-02-01\nsource:\n {2}name: The Ledger\n[\s\S]*again in May/)
  assert.deepEqual(kindsOf(await add(content, { 'clip.txt': clip(1) })), ['added'])
  assert.doesNotMatch(await storyOf(content, 'undated/clip-1'), /The Ledger|2024-02-01/)
})

test('a story without receipt and address is recognised by its headline and most of its words, as an editor has left it', async (t) => {
  const content = await createContent(t)
  const text = ['Cranes are painted', '4 March 2024', ...bodyOf(5)].join('\n\n')
  await add(content, { 'cranes.txt': text })
  const [name = ''] = await storiesIn(content)
  const story = join(content, 'stories', name)
  await writeFile(
    story,
    (await readFile(story, 'utf8')).replace(bodyOf(5)[2] ?? '', 'An editor wrote this paragraph anew.'),
  )
  await rm(join(content, 'receipts'), { recursive: true })
  const [outcome] = await add(content, { 'cranes.txt': text })
  assert.match(whyOf(outcome), /made anew/)
  assert.deepEqual(await storiesIn(content), [name])
  // Another paper's report under the same headline has other words.
  await rm(join(content, 'receipts'), { recursive: true })
  await add(content, { 'other.txt': ['Cranes are painted', '4 March 2024', ...bodyOf(6)].join('\n\n') })
  assert.equal((await storiesIn(content)).length, 2)
})

test('two spellings of an address are one, a home page is none', () => {
  const same = [
    'https://www.paper.example/a/b/',
    'http://paper.example/a/b?utm_source=x&fbclid=1',
    'https://paper.example/a/b#comments',
  ]
  assert.equal(new Set(same.map(addressKey)).size, 1)
  assert.notEqual(addressKey('https://paper.example/?p=1'), addressKey('https://paper.example/?p=2'))
  for (const none of ['https://paper.example/', 'https://paper.example', 'not an address', undefined])
    assert.equal(addressKey(none), undefined)
})

test('two entries of one headline and day, of which one has a story, are two articles', async (t) => {
  const content = await createContent(t)
  const briefing = (number: number) => ({ title: 'Morning briefing', day: '2024-02-01', paragraphs: bodyOf(number) })
  await add(content, { 'quay.xml': rss([briefing(0)]) })
  for (const args of [[], ['--update']]) {
    const outcomes = await add(content, { 'quay.xml': rss([briefing(3), briefing(0)]) }, ...args)
    assert.equal(outcomes.at(-1)?.kind, 'skipped')
    assert.equal((await storiesIn(content)).length, 2)
  }
  const texts = await Promise.all(
    (await storiesIn(content)).map((file) => readFile(join(content, 'stories', file), 'utf8')),
  )
  for (const number of [0, 3])
    assert.equal(texts.filter((text) => text.includes(bodyOf(number)[0] ?? '')).length, 1, `${number}`)
})

test('a page saved anew under another name is known by its canonical address, also when it was rewritten', async (t) => {
  const content = await createContent(t)
  const page = (title: string, paragraphs: readonly string[]) =>
    `<!doctype html><html lang="en"><head><title>${title}</title><link rel="canonical" href="https://quay.example/2024/storm"><meta property="article:published_time" content="2024-02-01"></head><body><article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article></body></html>`
  await add(content, { 'monday.html': page('Storm nears the quay', bodyOf(0)) })
  const rewritten = page('Storm hits the quay', [...bodyOf(5).slice(0, 5), ...bodyOf(0).slice(0, 3)])
  assert.deepEqual(kindsOf(await add(content, { 'tuesday.html': rewritten })), ['skipped'])
  assert.deepEqual(kindsOf(await add(content, { 'tuesday.html': rewritten }, '--update')), ['updated'])
  assert.equal((await storiesIn(content)).length, 1)
  assert.ok((await storyOf(content, '')).includes(bodyOf(5)[0] ?? ''))
})
