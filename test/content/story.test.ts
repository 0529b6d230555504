import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseStory } from '../../scripts/content/story.ts'

const parse = (front: string, body = 'Text.', file = 'content/stories/2019/2019-05-15-oil.md') =>
  parseStory(file, `---\n${front}\n---\n\n${body}\n`)

test('a title and a date are enough', () => {
  const { story, problems } = parse('title: Oil\ndate: 2019-05-15')
  assert.deepEqual(problems, [])
  assert.equal(story.slug, 'oil')
  assert.equal(story.date, '2019-05-15')
  assert.equal(story.countries, undefined)
  assert.equal(story.rights, 'full')
})

const mistakes: readonly [front: string, line: number, said: RegExp][] = [
  ['date: 2019-05-15', 2, /a story needs a title/],
  ['title: a\ndate: soon', 3, /date: expected a day such as 2019-05-15, found "soon"/],
  ['title: a\ndate: 2019-02-30', 3, /date: expected a day/],
  ['title: a\ntitl: b', 3, /titl: is not a key of this file; did you mean “title”\?/],
  ['title: a\ncountries: [Irak]', 3, /knows no country “Irak”; did you mean “Iraq”\?/],
  ['title: a\ncountries: [Iraq]\nlanguage: english please', 4, /expected a BCP 47 language tag/],
  ['title: a\nsource:\n  url: javascript:alert(1)', 4, /url: expected an address that starts with https/],
  ['title: a\ndraft: perhaps', 3, /draft: expected true or false, found perhaps/],
  ['title: [a]', 2, /title: expected a text, found a list/],
  ['title: a\nrights: some', 3, /rights: expected one of full, excerpt/],
  ['title: a\npermalink: ../../x', 3, /permalink: is not a key/],
  ['title: a\ntimeline:\n  - date: someday\n    text: Text.', 4, /expected a date such as/],
]
for (const [front, line, said] of mistakes)
  test(`tells the mistake in ${JSON.stringify(front)}`, () => {
    const { problems } = parse(front)
    assert.equal(problems.length, 1, problems.join('\n'))
    assert.match(String(problems[0]), said)
    assert.match(String(problems[0]), new RegExp(`^content/stories/2019/2019-05-15-oil\\.md:${line}: `))
  })

test('countries may be names, aliases or codes', () => {
  assert.deepEqual(parse('title: a\ncountries: [Iraq, USA, ae, Burma]').story.countries, ['IQ', 'US', 'AE', 'MM'])
})

test('what front matter says of the digest is tied to the paragraph that has the words', () => {
  const front =
    'title: a\nkeyPoints: [Second one.]\nquotes:\n  - text: we left\n    speaker: Ann Lee\n    direct: false'
  const { story, problems } = parse(front, 'First one.\n\nSecond one. She said we left.')
  assert.deepEqual(problems, [])
  assert.deepEqual(story.overrides.keyPoints, [{ text: 'Second one.', paragraph: 2 }])
  assert.deepEqual(story.overrides.quotes, [{ text: 'we left', speaker: 'Ann Lee', paragraph: 2, direct: false }])
})

test('a moment keeps the offset it was written with', () => {
  assert.equal(parse('title: a\ndate: 2019-05-15T23:30:00-05:00').story.date, '2019-05-15T23:30:00-05:00')
  assert.equal(parse('title: a\ndate: 2019-05-15 23:30').story.date, '2019-05-15')
})
