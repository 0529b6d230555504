import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from './folder.ts'

const story = (front: string, body = 'Ships entered the harbour.') => `---\n${front}\n---\n\n${body}\n`

test('a content folder in order has no problems', async (t) => {
  const said = await check(t, {
    'stories/2019/2019-05-15-oil.md': story(
      'title: Oil\ndate: 2019-05-15\ncountries: [Iraq]',
      'See [Iraq](/countries/iq/) and [the day](#p1).',
    ),
    'stories/2019/2019-05-16-gas.md': story(
      'title: Gas\ndate: 2019-05-16',
      'See [yesterday’s story](/2019/05/15/oil/).',
    ),
    'actors/ann-lee.md': story('name: Ann Lee\ntype: person'),
    'countries/IQ.md': 'A note.',
  })
  assert.deepEqual(said, [])
})

const broken: readonly [what: string, files: Readonly<Record<string, string>>, said: RegExp][] = [
  [
    'a missing title',
    { 'stories/a.md': story('date: 2019-05-15') },
    /^error stories\/a\.md:2: title: a story needs a title/,
  ],
  ['a bad date', { 'stories/a.md': story('title: A\ndate: soon') }, /^error stories\/a\.md:3: date: expected a day/],
  [
    'a date in the future',
    { 'stories/a.md': story('title: A\ndate: 2031-01-01') },
    /^error stories\/a\.md:3: date: .* is in the future/,
  ],
  [
    'an unknown key',
    { 'stories/a.md': story('title: A\ncountrys: [Iraq]') },
    /countrys: is not a key .* did you mean “countries”/,
  ],
  [
    'an unknown country',
    { 'stories/a.md': story('title: A\ncountries: [Irak]') },
    /a\.md:3: countries: knows no country “Irak”; did you mean “Iraq”/,
  ],
  [
    'a dead link',
    { 'stories/a.md': story('title: A', 'One.\n\nSee [it](/countries/zz/).') },
    /^error stories\/a\.md:7: link: .*“\/countries\/zz\/” leads nowhere/,
  ],
  ['a story without front matter', { 'stories/a.md': 'Only words.' }, /a\.md:1: title: a story needs a title/],
  [
    'two stories on one page',
    { 'stories/x/a.md': story('title: A'), 'stories/y/a.md': story('title: A') },
    /error stories\/y\/a\.md: slug: asks for the address \/undated\/a\/, which stories\/x\/a\.md has/,
  ],
  [
    'a key point that the body lacks',
    { 'stories/a.md': story('title: A\nkeyPoints: [Not there.]') },
    /^warning stories\/a\.md:3: keyPoints: “Not there\.”/,
  ],
  ['an actor without type', { 'actors/a.md': story('name: A') }, /actors\/a\.md:2: type: an actor needs a type/],
  [
    'one name for two actors',
    {
      'actors/a.md': story('name: Ann Lee\ntype: person'),
      'actors/b.md': story('name: B\ntype: person\naliases: [ann lee]'),
    },
    /actors\/b\.md: aliases: “ann lee” is a name of actors\/a\.md too/,
  ],
  [
    'a note on no country',
    { 'countries/ZZ.md': 'Note.' },
    /countries\/ZZ\.md: expected a file named for an ISO 3166 code/,
  ],
  ['JavaScript front matter', { 'stories/a.md': '---js\n{}\n---\n' }, /a\.md:1: front matter is read as YAML only/],
  ['a broken site file', { 'site.yaml': 'title: T\nurl: nowhere\n' }, /site\.yaml:2: url: expected an address/],
]
for (const [what, files, said] of broken)
  test(`finds ${what}`, async (t) => {
    const problems = await check(t, files)
    assert.ok(
      problems.some((problem) => said.test(problem)),
      problems.join('\n') || 'nothing was said',
    )
  })
