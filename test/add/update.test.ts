import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { add, bodyOf, createContent, filesIn, kindsOf, rss, run, storiesIn, storyOf, whyOf } from './adding.ts'

const entry = (number: number, paragraphs = bodyOf(number)) => ({
  id: `quay-${number}`,
  title: `Report ${number} from the quay`,
  day: '2024-02-01',
  paragraphs,
})
const changed = (line: string) => ['The first paragraph, as it is now.', ...bodyOf(0).slice(1, 6), line]

/** Every file that `add` writes, with its text. */
async function stateOf(content: string): Promise<ReadonlyMap<string, string>> {
  const files = ['stories', 'receipts'].map(async (folder) =>
    Promise.all(
      (await filesIn(content, folder)).map(
        async (file) => [`${folder}/${file}`, await readFile(join(content, folder, file), 'utf8')] as const,
      ),
    ),
  )
  return new Map((await Promise.all(files)).flat())
}

async function edit(content: string, part: string, change: (text: string) => string): Promise<void> {
  const name = (await storiesIn(content)).find((file) => file.includes(part)) ?? assert.fail(part)
  const path = join(content, 'stories', name)
  await writeFile(path, change(await readFile(path, 'utf8')))
}

test('a dry run of an update shows the change and writes nothing', async (t) => {
  const content = await createContent(t)
  await add(content, { 'quay.xml': rss([entry(0)]) })
  const before = await stateOf(content)
  const [shown] = await add(content, { 'quay.xml': rss([entry(0, changed('It ends so.'))]) }, '--update', '--dry-run')
  assert.equal(shown?.kind, 'shown')
  assert.match(shown?.kind === 'shown' ? (shown.text ?? '') : '', /The first paragraph, as it is now/)
  assert.deepEqual(await stateOf(content), before)
})

test('an update on another day finds nothing to do where the source is as it was', async (t) => {
  const content = await createContent(t)
  await add(content, { 'quay.xml': rss([entry(0)]) })
  const before = await stateOf(content)
  const [again] = await run(content, [join(content, 'quay.xml'), '--update'], {}, '2026-12-24')
  assert.equal(again?.kind, 'skipped')
  assert.deepEqual(await stateOf(content), before)
})

test('an editor’s words outlast a second and a third update', async (t) => {
  const content = await createContent(t)
  await add(content, { 'quay.xml': rss([entry(0)]) })
  await edit(content, 'report-0', (text) =>
    text.replace('title: Report 0 from the quay', 'title: An editor’s headline'),
  )
  for (const line of ['It ended so on the first evening.', 'It ended so on the second.', 'It ended so at last.']) {
    const outcomes = await add(content, { 'quay.xml': rss([entry(0, changed(line))]) }, '--update')
    assert.deepEqual(kindsOf(outcomes), ['updated'], line)
    const story = await storyOf(content, 'report-0')
    assert.match(story, /title: An editor’s headline/)
    assert.ok(story.includes(line), story)
    assert.equal(story.match(/It ended so/g)?.length, 1)
  }
})

/** A story and another paper's reprint of it, which is shown with it. */
async function createCopied(t: TestContext): Promise<string> {
  const content = await createContent(t)
  await add(content, { 'quay.xml': rss([entry(0)]) })
  const reprint = ['Another headline', ...bodyOf(0).slice(0, 7)].join('\n\n')
  assert.deepEqual(kindsOf(await add(content, { 'copy.txt': reprint }, '--source', 'Other Paper')), ['near copy'])
  return content
}

test('an update of another paper’s near copy leaves the story as it is', async (t) => {
  const content = await createCopied(t)
  const story = await storyOf(content, 'report-0')
  const reprint = ['Another headline', 'Their new beginning.', ...bodyOf(0).slice(1, 7)].join('\n\n')
  const [outcome] = await add(content, { 'copy.txt': reprint }, '--source', 'Other Paper', '--update')
  assert.equal(outcome?.kind, 'skipped')
  assert.match(whyOf(outcome), /near copy/)
  assert.equal(await storyOf(content, 'report-0'), story)
  // The story itself is brought up to date all the same.
  assert.deepEqual(kindsOf(await add(content, { 'quay.xml': rss([entry(0, changed('It ends so.'))]) }, '--update')), [
    'updated',
  ])
})

test('a dry run of a near copy writes no receipt', async (t) => {
  const content = await createContent(t)
  await add(content, { 'quay.xml': rss([entry(0)]) })
  const before = await stateOf(content)
  const reprint = ['Another headline', ...bodyOf(0).slice(0, 7)].join('\n\n')
  const outcomes = await add(content, { 'copy.txt': reprint }, '--dry-run', '--source', 'Other Paper')
  assert.deepEqual(kindsOf(outcomes), ['near copy'])
  assert.deepEqual(await stateOf(content), before)
})

test('a story, its near copy and the story again in one run are told for what they are', async (t) => {
  const content = await createContent(t)
  const reprint = ['Another headline', ...bodyOf(0).slice(0, 7)].join('\n\n')
  const feed = rss([entry(0)])
  assert.deepEqual(kindsOf(await add(content, { 'a.xml': feed, 'b.txt': reprint, 'c.xml': feed })), [
    'added',
    'near copy',
    'skipped',
  ])
  const outcomes = await add(
    content,
    { 'b.txt': reprint, 'a.xml': rss([entry(0, changed('It ends so.'))]) },
    '--update',
  )
  assert.deepEqual(kindsOf(outcomes), ['skipped', 'updated'])
})

test('of a folder every file is read but hidden ones and what states things, and these are heeded', async (t) => {
  const content = await createContent(t)
  const sources = join(content, 'sources')
  await mkdir(join(sources, 'deep'), { recursive: true })
  const text = (number: number) => [`Report ${number} from the quay`, ...bodyOf(number)].join('\n\n')
  for (const [name, words] of [
    ['.DS_Store', '\u0000Bud1'],
    ['.a.txt.swp', text(7)],
    ['a.txt', text(0)],
    ['deep/b.txt', text(1)],
    [
      'stated.yaml',
      'a.txt: { date: 2019-05-15, source: The Ledger, language: pt }\ndeep/b.txt: { date: 2019-05-16, title: A stated title, url: "https://ledger.example/b" }\n',
    ],
  ] as const)
    await writeFile(join(sources, name), words)
  assert.deepEqual(kindsOf(await run(content, [sources])), ['added', 'added'])
  assert.deepEqual(await storiesIn(content), [
    '2019/2019-05-15-report-0-from-the-quay.md',
    '2019/2019-05-16-a-stated-title.md',
  ])
  assert.match(await storyOf(content, 'report-0'), /name: The Ledger[\s\S]*language: pt/)
  assert.match(await storyOf(content, 'stated-title'), /url: https:\/\/ledger\.example\/b/)
  // The command line is nearer than the file.
  await mkdir(join(content, 'more'))
  await writeFile(join(content, 'more', 'c.txt'), text(2))
  await writeFile(join(content, 'more', 'stated.yaml'), 'c.txt: { date: 2019-05-17, source: The Ledger }\n')
  await run(content, [join(content, 'more', 'c.txt'), '--date', '2019-06-01'])
  assert.match(await storyOf(content, '2019-06-01-report-2'), /name: The Ledger/)
})

test('what a user states wins over what a feed says', async (t) => {
  const content = await createContent(t)
  await add(
    content,
    { 'quay.xml': rss([entry(0)]) },
    '--date',
    '2023-01-02',
    '--title',
    'As stated',
    '--source',
    'Stated Paper',
  )
  assert.deepEqual(await storiesIn(content), ['2023/2023-01-02-as-stated.md'])
  assert.match(await storyOf(content, 'as-stated'), /title: As stated\ndate: 2023-01-02\n[\s\S]*name: Stated Paper/)
})

test('a paper’s home country in sources.yaml is where its stories are that name no other', async (t) => {
  const content = await createContent(t)
  await writeFile(
    join(content, 'sources.yaml'),
    'The Ledger: { home: Malta, host: ledger.example }\nOther: { home: Iraq, host: other.example }\n',
  )
  const text = (title: string, hall: string) =>
    `${title}\n\nThe council met on Monday and decided that the ${hall} will be closed for repairs until the summer.\n\nThe mayor said that the roof of the ${hall} had been leaking for years, and that new tiles would cost two million.\n`
  const countriesOf = async (title: string) =>
    /^countries: \[(.*)\]$/m.exec(await storyOf(content, title.toLowerCase().replaceAll(' ', '-')))?.[1]
  await add(
    content,
    { 'a.txt': text('Hall closes', 'market hall') },
    '--source',
    'The Ledger',
    '--date',
    '2019-05-15',
    '--keep-both',
  )
  assert.equal(await countriesOf('Hall closes'), 'Malta')
  for (const [title, hall, url, home] of [
    ['Library closes', 'public library', 'https://ledger.example/a', 'Malta'],
    ['Bath closes', 'swimming bath', 'https://www.news.ledger.example/b', 'Malta'],
    ['Depot closes', 'tram depot', 'https://notledger.example/c', undefined],
  ] as const) {
    const [outcome] = await add(
      content,
      { [`${hall}.txt`]: text(title, hall) },
      '--url',
      url,
      '--date',
      '2019-05-15',
      '--keep-both',
    )
    assert.equal(outcome?.kind, 'added', whyOf(outcome))
    assert.equal(await countriesOf(title), home, title)
  }
})
