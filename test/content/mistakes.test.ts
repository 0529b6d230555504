import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readContentFile, readYamlFile } from '../../scripts/content/frontmatter.ts'
import { readStories } from '../../scripts/content/index.ts'
import { parseStory } from '../../scripts/content/story.ts'
import { Problem } from '../../scripts/model/problem.ts'

/** What a person writes, the line that it is on, and the cure. */
const mistakes: readonly [what: string, text: string, line: number, cure: RegExp][] = [
  ['a tab before a key', '---\ntitle: Dam\nsource:\n\tname: Sheet\n---\nRain.', 4, /tab.*spaces/],
  ['a tab in a list', '---\ntitle: Dam\ncountries:\n\t- Togo\n---\nRain.', 4, /tab.*spaces/],
  ['curly quotes', '---\ntitle: “Dam: a life”\n---\nRain.', 2, /title: "Dam: a life"/],
  ['curly quotes in a list', '---\ntitle: Dam\ndeck: „Regen: viel“\n---\nRain.', 3, /deck: "Regen: viel"/],
  ['a colon in a title', '---\ndate: 2024-03-01\ntitle: Dam: a life\n---\nRain.', 3, /title: "Dam: a life"/],
  ['a colon and quotes in a title', '---\ntitle: Dam: "a life"\n---\nRain.', 2, /title: 'Dam: "a life"'/],
  ['a colon in a nested value', '---\ntitle: Dam\nsource:\n  name: Sheet: news\n---\nRain.', 4, /name: "Sheet: news"/],
  ['a title that ends in a colon', '---\ntitle: Dam:\ndate: 2024-03-01\n---\nRain.', 2, /title: "Dam:"/],
  ['no blank after the colon', '---\ntitle:Dam\ndate: 2024-03-01\n---\nRain.', 2, /“title: Dam”/],
  ['no blank after a later colon', '---\ndate: 2024-03-01\ntitle:Dam\n---\nRain.', 3, /“title: Dam”/],
  ['no blank in the only line', '---\ntitle:Dam\n---\nRain.', 2, /“title: Dam”/],
  ['an open quote', '---\ntitle: "Dam falls\ndate: 2024-03-01\n---\nRain.', 2, /quote "/],
  ['an open apostrophe', "---\ntitle: 'Dam falls\ndate: 2024-03-01\n---\nRain.", 2, /quote '/],
  ['an open list', '---\ncountries: [Togo, Benin\ndate: 2024-03-01\n---\nRain.', 2, /“\]”/],
  ['words behind a quote', '---\ntitle: "Dam" falls\n---\nRain.', 2, /title: '"Dam" falls'/],
  ['words behind an apostrophe', "---\ntitle: 'Dam' falls\n---\nRain.", 2, /title: "'Dam' falls"/],
  ['words behind a nested quote', '---\nsource:\n  name: "Dam" Post\n---\nRain.', 3, /name: '"Dam" Post'/],
  ['words behind a list', '---\ntitle: [Video] Dam falls\n---\nRain.', 2, /title: "\[Video\] Dam falls"/],
  ['an at sign', '---\ntitle: @volta says no\n---\nRain.', 2, /title: "@volta says no"/],
  ['a percent sign', '---\ndate: 2024-03-01\ntitle: %5 more\n---\nRain.', 3, /“%” needs quotes/],
  ['an asterisk', '---\ntitle: *Dam* falls\n---\nRain.', 2, /“\*” needs quotes/],
  ['a key further in', '---\ntitle: Dam\n date: 2024-03-01\n---\nRain.', 3, /further in/],
  [
    'a key twice',
    '---\ntitle: Dam\ndate: 2024-03-01\ndate: 2024-03-02\n---\nRain.',
    4,
    /“date”.*second time, after line 3;/,
  ],
  [
    'a nested key twice, which another part has too',
    '---\nimage:\n  url: /a.png\nsource:\n  url: https://a.example/\n  url: https://b.example/\n---\nRain.',
    6,
    /“url”.*second time, after line 5;/,
  ],
  ['no end', '---\ntitle: Dam\ndate: 2024-03-01\n\nRain fell.\n\nMore: later.\n', 3, /does not end.*---/],
  ['no end and no blank line', '---\ntitle: Dam\ndate: 2024-03-01\nRain fell.\n', 3, /does not end.*---/],
  ['no beginning', 'title: Dam\ndate: 2024-03-01\n---\nRain.', 1, /“---” is missing/],
  ['blank lines above', '\n\n---\ntitle: Dam\n---\nRain.', 1, /blank lines.*“---”/],
]
for (const [what, text, line, cure] of mistakes)
  test(`names the mistake: ${what}`, () => {
    assert.throws(
      () => readContentFile('a.md', text),
      (error) => {
        assert.ok(error instanceof Problem)
        assert.match(error.message, cure)
        assert.equal(error.place.line, line, error.message)
        return true
      },
    )
  })

test('names mistakes in a file that is all YAML', () => {
  assert.throws(
    () => readYamlFile('site.yaml', 'url: https://a.example/\ntitle: News: daily\n'),
    (error) => error instanceof Problem && error.place.line === 2 && /title: "News: daily"/.test(error.message),
  )
})

test('says what “#” did to a title, and what curly quotes did to a day', () => {
  const said = (text: string) => parseStory('a.md', text).problems.map(String).join('\n')
  assert.match(said('---\ntitle: #dams\n---\nRain.'), /a\.md:2: title: what follows “#” is a comment.*"#dams"/)
  assert.match(said('---\ntitle: Dam\ndate: “2024-03-01”\n---\nRain.'), /a\.md:3: date: .*curly quotes/)
})

test('says that a blank before a key is not the plain one', () => {
  const { problems } = parseStory('a.md', '---\ntitle: Dam\nsource:\n\u00A0\u00A0name: Sheet\n---\nRain.')
  assert.match(String(problems[0]), /a\.md:4: name: .*plain one/)
})

test('a story is the same whatever system it was written on', () => {
  const plain =
    '---\ntitle: Dam\ndate: 2024-03-01\nsource: { name: "Sheet" }\nauthors: [Ama Owusu]\n---\n\nRain fell.\n\nIt stopped.\n'
  const { story } = parseStory('a.md', plain)
  const forms = {
    'CRLF line ends': plain.replaceAll('\n', '\r\n'),
    'CR line ends': plain.replaceAll('\n', '\r'),
    'a byte order mark': `\uFEFF${plain}`,
    'a byte order mark and CRLF': `\uFEFF${plain.replaceAll('\n', '\r\n')}`,
    'blanks behind the dashes': plain.replaceAll('---\n', '---  \n'),
    'three dots at the end': plain.replace('\n---\n', '\n...\n'),
  }
  for (const [form, text] of Object.entries(forms)) {
    const read = parseStory('a.md', text)
    assert.deepEqual(read.problems, [], form)
    assert.deepEqual(read.story, story, form)
  }
})

test('a text where a list or a group belongs is what it means', () => {
  const { story, problems } = parseStory(
    'a.md',
    '---\ntitle: Salt\ncountries: Mali, Niger\ntopics: salt; trade\nsource: The Dune\n---\nSalt.',
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(story.countries, ['ML', 'NE'])
  assert.deepEqual(story.topics, ['salt', 'trade'])
  assert.deepEqual(story.source, { name: 'The Dune' })
  const linked = parseStory('a.md', '---\ntitle: Salt\nsource: https://dune.example/salt\n---\nSalt.')
  assert.equal(linked.story.source.url, 'https://dune.example/salt')
  assert.deepEqual(parseStory('a.md', '---\ntitle: A\ncountries: Korea, Republic of\n---\nA.').story.countries, ['KR'])
})

test('several names in one text are told, not torn', () => {
  const { story, problems } = parseStory('a.md', '---\ntitle: Salt\nauthors: Ama Owusu, Kofi Mensah\n---\nSalt.')
  assert.match(problems.join('\n'), /a\.md:3: authors: .*authors: \[Ama Owusu, Kofi Mensah\]/)
  assert.deepEqual(story.authors, ['Ama Owusu, Kofi Mensah'])
})

const keys: readonly [theirs: string, ours: string][] = [
  ['tags', 'topics'],
  ['keywords', 'topics'],
  ['description', 'deck'],
  ['author', 'authors'],
  ['lang', 'language'],
  ['category', 'section'],
  ['lastmod', 'updated'],
]
for (const [theirs, ours] of keys)
  test(`answers the key ${theirs} with ${ours}`, () => {
    const { problems } = parseStory('a.md', `---\ntitle: Salt\n${theirs}: x\n---\nSalt.`)
    assert.match(String(problems[0]), new RegExp(`^a\\.md:3: ${theirs}: .*“${ours}”`))
  })

test('a file of other bytes or with another ending is told, and pictures are not', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-content-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, '2024'))
  const story = (title: string) => `---\ntitle: ${title}\n---\n\nRain.\n`
  await writeFile(join(folder, '2024/good.md'), story('Gründe'))
  await writeFile(join(folder, '2024/latin.md'), Buffer.from(story('Gründe'), 'latin1'))
  await writeFile(join(folder, '2024/wide.md'), Buffer.from(`\uFEFF${story('Gründe')}`, 'utf16le'))
  await writeFile(join(folder, '2024/other.markdown'), story('Other'))
  await writeFile(join(folder, '2024/note.txt'), 'Rain.')
  await writeFile(join(folder, '2024/map.png'), 'png')
  const { items, problems } = await readStories(folder)
  const said = problems.map(String).join('\n')
  assert.deepEqual(
    items.map(({ title }) => title),
    ['Gründe'],
  )
  assert.match(said, /latin\.md:2: is not UTF-8/)
  assert.match(said, /wide\.md:1: is not UTF-8.*UTF-16/)
  assert.match(said, /other\.markdown: .*ends in “\.md”/)
  assert.match(said, /note\.txt: .*content\/sources/)
  assert.doesNotMatch(said, /map\.png|good\.md/)
})
