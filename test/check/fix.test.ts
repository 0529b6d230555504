import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { fixContent } from '../../scripts/check/fix/index.ts'
import { checkContent } from '../../scripts/check/index.ts'
import { tellProblems } from '../../scripts/check/tell/index.ts'
import { Problem } from '../../scripts/model/problem.ts'
import { createSite } from '../site/folder.ts'

const mistakes: Readonly<Record<string, readonly [front: string, meant: string]>> = {
  'tabs.md': ['title: A\nsource:\n\tname: Paper', 'title: A\nsource:\n  name: Paper'],
  'colon.md': ['title: Ferry: a history', 'title: "Ferry: a history"'],
  'no-blank.md': ['title:Ferry', 'title: Ferry'],
  'curly.md': ['title: “Ferry: a history”', 'title: "Ferry: a history"'],
  'after-quote.md': ['title: "Rain" falls', `title: '"Rain" falls'`],
  'reserved.md': ['title: @home', 'title: "@home"'],
  'other-blank.md': ['title: A\nsource:\n\u00A0\u00A0name: Paper', 'title: A\nsource:\n  name: Paper'],
  'other-colon.md': ['title： Ferry', 'title: Ferry'],
  'other-key.md': ['title: A\ntags: [ports]', 'title: A\ntopics: [ports]'],
  'two.md': ['title: Ferry: new\ndeck: Rain: old\ntags: [a]', 'title: "Ferry: new"\ndeck: "Rain: old"\ntopics: [a]'],
}

const file = (front: string) => `---\n${front}\n---\n\nThe ferry sailed. It was late.\n`

test('what is certain is mended, and nothing else of a file is touched', async (t) => {
  const { content, remove } = await createSite({
    ...Object.fromEntries(Object.entries(mistakes).map(([name, [front]]) => [`stories/${name}`, file(front)])),
    'stories/windows.md': file('title: Ferry: a\ndate: 2024-03-04').replaceAll('\n', '\r\n'),
    'stories/doubtful.md': file('title: A\ncountrys: [Malta]\ntopics: [a]\ntags: [b]\ndate: soon'),
  })
  t.after(remove)
  const told = await fixContent(content)
  assert.equal(told.length, Object.keys(mistakes).length + 3)
  for (const [name, [, meant]] of Object.entries(mistakes))
    assert.equal(await readFile(join(content, 'stories', name), 'utf8'), file(meant), name)
  const windows = await readFile(join(content, 'stories/windows.md'), 'utf8')
  assert.equal(windows, file('title: "Ferry: a"\ndate: 2024-03-04').replaceAll('\n', '\r\n'))
  assert.match(await readFile(join(content, 'stories/doubtful.md'), 'utf8'), /countrys: \[Malta\]\ntopics: \[a\]\ntags/)
  const left = (await checkContent(content, '2024-04-01')).filter(({ severity }) => severity === 'error')
  assert.deepEqual([...new Set(left.map(({ place }) => place.file.split('/').at(-1)))], ['doubtful.md'])
  assert.deepEqual(await fixContent(content), [])
})

test('what is wrong is said as GitHub annotates it, and as JSON', () => {
  const problems = [
    new Problem(
      { file: 'content/stories/a,b.md', line: 4, field: 'date' },
      'bad-date',
      'expected a day, 100 % sure\nfound soon',
    ),
    new Problem({ file: 'content/site.yaml' }, 'missing', 'needs a title', 'warning'),
  ]
  assert.deepEqual(tellProblems(problems, 'github'), [
    '::error file=content/stories/a%2Cb.md,line=4,title=bad-date::date: expected a day, 100 %25 sure%0Afound soon',
    '::warning file=content/site.yaml,title=missing::needs a title',
    '1 errors, 1 warnings.',
  ])
  assert.equal(JSON.parse(tellProblems(problems, 'json').join('')).at(0).line, 4)
  assert.deepEqual(tellProblems([], 'text'), ['Nothing is wrong.'])
})
