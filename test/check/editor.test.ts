import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check, PICTURE, story } from './folder.ts'

const LEDE =
  'TROMSØ, Norway — Ferry crews in Tromsø voted on Monday to end a strike that had kept eleven islands without mail for nine days.'
const MORE =
  'The union, Sjøfolk Nord, said that 412 of its 530 members had taken part in the vote, and that boats would sail on Tuesday.'
const LAST =
  'Mail for the islands had been piling up in a hangar of the airport, where the postal service sorted it by hand at the weekend.'

const front = (...more: readonly string[]) =>
  ['title: Ferries sail again off Tromsø', 'date: 2024-03-04', 'source: { name: The Northern Post }', ...more].join(
    '\n',
  )
const FILE = 'stories/2024/2024-03-04-ferries.md'
const SOURCES = 'The Northern Post: { home: NO, host: northernpost.example }\n'

test('an article in order is told nothing', async (t) => {
  const said = await check(t, {
    [FILE]: story(front('authors: [Ida Berg]'), LEDE, MORE, LAST),
    'sources.yaml': SOURCES,
  })
  assert.deepEqual(said, [])
})

const faults: readonly [what: string, text: string, said: RegExp][] = [
  [
    'a title that is the paper’s name',
    story('title: Northern Post\ndate: 2024-03-04\nsource: { name: The Northern Post }', LEDE, MORE, LAST),
    /\.md:2: title: is the paper’s name/,
  ],
  [
    'a title with the paper’s name behind it',
    story('title: Ferries sail again | The Northern Post\ndate: 2024-03-04', LEDE, MORE, LAST),
    /\.md:2: title: ends in the paper’s name; take “The Northern Post” away/,
  ],
  [
    'a title in capitals',
    story('title: FERRIES SAIL AGAIN OFF TROMSØ\ndate: 2024-03-04', LEDE, MORE, LAST),
    /\.md:2: title: is in capitals/,
  ],
  ['a title that is cut off', story('title: Ferries sail again off the…', LEDE, MORE, LAST), /:2: title: is cut off/],
  [
    'an author in capitals',
    story(front('authors: [IDA BERG]'), LEDE, MORE, LAST),
    /\.md:5: authors: “IDA BERG” is in capitals/,
  ],
  [
    'a byline in the body',
    story(front(), 'By Ida Berg', LEDE, MORE, LAST),
    /\.md:7: body: “By Ida Berg” is a byline; write “authors: \[Ida Berg\]”/,
  ],
  [
    'a day in the body',
    story('title: Ferries sail again off Tromsø', 'Monday, 4 March 2024', LEDE, MORE, LAST),
    /\.md:5: body: .*is a day; write it as “date:”/,
  ],
  ['a menu', story(front(), 'News | Sport | Weather | Boats', LEDE, MORE, LAST), /\.md:7: body: .*looks like a menu/],
  [
    'a menu of links',
    story(front(), LEDE, MORE, LAST, '[Subscribe to us](https://a.example/) | [All our feeds](https://b.example/)'),
    /\.md:13: body: .*looks like a menu/,
  ],
  ['a section above the story', story(front(), 'Coast', LEDE, MORE, LAST), /\.md:7: body: “Coast” opens the story/],
  ['the title again', story(front(), '## Ferries sail again off Tromsø', LEDE, MORE, LAST), /:7: body: .*title again/],
  [
    'what a print view says',
    story(front(), LEDE, MORE, LAST, '----- Printed from The Northern Post. All rights reserved.'),
    /\.md:13: body: .*printed page/,
  ],
  ['a row of stars', story(front(), LEDE, '\\* \\* \\*', MORE, LAST), /\.md:9: body: “\* \* \*” is a row of signs/],
  [
    'a reader’s comment',
    story(front(), LEDE, MORE, LAST, 'gull\\_watcher9: At last. I had run out of stamps.'),
    /\.md:13: body: .*reader’s comment/,
  ],
  [
    'a note of a correction',
    story(
      front(),
      LEDE,
      MORE,
      LAST,
      'Correction: An earlier version of this article gave the wrong number of islands.',
    ),
    /\.md:13: body: .*“corrections:”/,
  ],
  [
    'hard-wrapped lines with a word cut in two',
    story(front(), LEDE.replace(/(.{48,56}) /g, '$1\n'), MORE, LAST),
    /\.md:\d+: body: its lines are hard-wrapped/,
  ],
  [
    'a weekday that does not fit its date',
    story(front(), LEDE, MORE, 'The last strike of the crews ended on Friday, June 19, 2019, after two days.'),
    /\.md:11: body: the text says “friday” with 2019-06-19, which is a wednesday/,
  ],
  [
    'a weekday in another language',
    story(
      front('language: de'),
      LEDE,
      MORE,
      'Der letzte Streik endete am Freitag, dem 19. Juni 2019, nach zwei Tagen.',
    ),
    /\.md:12: body: the text says “freitag” with 2019-06-19, which is a mittwoch/,
  ],
  [
    'a key point that points out of itself',
    story(front('keyPoints: [It sorted the mail by hand.]'), LEDE, 'It sorted the mail by hand.', LAST),
    /\.md:5: keyPoints: the key point .*opens with “it”/,
  ],
  [
    'a key point that is no sentence',
    story(front('keyPoints: ["by hand at the"]'), LEDE, MORE, 'They sorted it by hand at the weekend.'),
    /\.md:5: keyPoints: .*no whole sentence/,
  ],
  [
    'a quotation of nobody',
    story(front('quotes: [{ text: We sail, speaker: Neither crew }]'), LEDE, MORE, '“We sail,” said neither crew.'),
    /\.md:5: quotes: .*given to “Neither crew”/,
  ],
  [
    'a publisher that is misspelt',
    story('title: Ferries sail\nsource: { name: The Norther Post }', LEDE, MORE, LAST),
    /\.md:3: source: .*did you mean “The Northern Post”/,
  ],
]
test('finds what an editor would, each with file and line', async (t) => {
  const files = faults.map(([, text], index) => [`stories/f${index}.md`, text] as const)
  const said = await check(t, { ...Object.fromEntries(files), 'sources.yaml': SOURCES })
  for (const [index, [what, , expected]] of faults.entries()) {
    const own = said.filter((line) => line.startsWith(`warning stories/f${index}.md:`)).join('\n')
    assert.match(own, expected, what)
  }
})

const right: readonly [what: string, text: string][] = [
  ['a name before a colon', story(front(), LEDE, MORE, 'Berg: “We are glad that it is over, and so are the gulls.”')],
  [
    'lines that an editor wrapped as sentences',
    story(front(), 'The boats sail.\nThe mail comes.\nThe gulls wait.', LEDE),
  ],
  ['an abbreviation in a title', story('title: UN, NATO\ndate: 2024-03-04', LEDE, MORE, LAST)],
  ['a dash in a title', story('title: Ferries sail again - for now\ndate: 2024-03-04', LEDE, MORE, LAST)],
  ['a weekday that fits', story(front(), LEDE, MORE, 'The last strike ended on Wednesday, June 19, 2019.')],
  ['a table with bars', story(front(), LEDE, MORE, '| Boat | Berth |\n| --- | --- |\n| Ida | 4 |', LAST)],
  ['a short last sentence', story(front(), LEDE, MORE, LAST, 'Nobody was hurt.')],
]
test('leaves alone what only looks like a fault', async (t) => {
  const files = right.map(([what, text]) => [`stories/${what.replaceAll(' ', '-')}.md`, text] as const)
  assert.deepEqual(await check(t, { ...Object.fromEntries(files), 'sources.yaml': SOURCES }), [])
})

const receipt = (more: object) =>
  JSON.stringify({
    story: FILE,
    source: 'https://northernpost.example/ferries',
    checksum: 'c',
    removed: [],
    written: story(front(), LEDE, MORE, LAST),
    ...more,
  })
const RECEIPT = FILE.replace('stories', 'receipts').replace('.md', '.json')
const LOSS = { loss: { kept: 3, left: 40, reasons: ['not part of the article'] } }

test('tells of prose that cleaning left out, until an editor has looked', async (t) => {
  const left =
    /:7: body: kept 3 of 43 paragraphs; 40 were left out as “not part of the article”; see them with npm run add/
  const files = { [FILE]: story(front(), LEDE, MORE, LAST), [RECEIPT]: receipt(LOSS) }
  assert.match((await check(t, files)).join('\n'), left)
  const remedied = receipt({ ...LOSS, remedies: { asCleaned: true } })
  assert.deepEqual(await check(t, { ...files, [RECEIPT]: remedied }), [])
  const edited = story(front(), LEDE, MORE, LAST, 'The mail went out at noon.')
  assert.deepEqual(await check(t, { ...files, [FILE]: edited }), [])
})

test('tells of a byline and a day that were taken away and not used', async (t) => {
  const removed = [
    { text: 'By Ida Berg in Tromsø', reason: 'byline' },
    { text: 'Monday, 4 March 2024', reason: 'menu' },
    { text: 'Share this', reason: 'share line' },
  ]
  const said = await check(t, {
    [FILE]: story('title: Ferries sail again off Tromsø', LEDE, MORE, LAST),
    [RECEIPT]: receipt({ removed }),
  })
  assert.match(said.join('\n'), /:2: authors: .*“By Ida Berg in Tromsø”/)
  assert.match(said.join('\n'), /:2: date: .*“Monday, 4 March 2024”/)
})

test('tells what is wrong in stated.yaml and sources.yaml', async (t) => {
  const said = (
    await check(t, {
      'sources/here.txt': 'Rain.',
      'sources/stated.yaml':
        'here.txt:\n  publisher: The Post\n  date: 4 March\ngone.txt: { title: Gone }\nhere2.txt: { keepAll: yes }\n',
      'sources.yaml':
        'The Post: { host: https://post.example/ }\nThe Mail: { host: mail.example }\nMail: { host: mail.example }\n',
    })
  ).join('\n')
  assert.match(said, /error sources\/stated\.yaml:2: publisher: .*“source”/)
  assert.match(said, /error sources\/stated\.yaml:3: date: expected a day/)
  assert.match(said, /warning sources\/stated\.yaml:4: gone\.txt: there is no such file/)
  assert.match(said, /error sources\/stated\.yaml:5: keepAll: expected true or false/)
  assert.match(said, /warning sources\.yaml: The Post: expected a host/)
  assert.match(said, /warning sources\.yaml: Mail: its host mail\.example is that of The Mail too/)
})

test('tells links to files and names that are not there, and pictures that are missing', async (t) => {
  const said = (
    await check(t, {
      [FILE]: story(
        front(),
        'See [the guide](../../pages/guide.md) and [yesterday](2024-03-03-none.md).',
        'More stands in [[Guide]] and in [[The other guide]].',
        '![The quay](quay.svg)\n![The hangar](hangar.png)',
      ),
      'pages/guide.md': '---\ntitle: Guide\n---\n\nRead.\n\n![The quay](/quay.svg)\n\n[Old](old.md) ![No](/no.png)\n',
      'static/quay.svg': PICTURE,
    })
  ).join('\n')
  assert.match(said, new RegExp(`error ${FILE}:7: link: the link to “2024-03-03-none\\.md” leads nowhere`))
  assert.match(said, new RegExp(`warning ${FILE}:9: name: \\[\\[The other guide\\]\\]`))
  assert.match(said, new RegExp(`error ${FILE}:12: picture: there is no picture “hangar\\.png”`))
  assert.match(said, /error pages\/guide\.md:9: link: the link to “old\.md”/)
  assert.match(said, /error pages\/guide\.md:9: picture: there is no picture “\/no\.png”/)
  assert.doesNotMatch(said, /quay\.svg|“\.\.\/\.\.\/pages\/guide\.md”|\[\[Guide\]\]/)
})

test('a misspelt actor is answered with the name in the story’s own text', async (t) => {
  const said = await check(t, {
    [FILE]: story(
      front('actors: [Ingebjørg Sandvk]'),
      LEDE,
      '“Yes,” said Ingebjørg Sandvik, who leads the union.',
      LAST,
    ),
  })
  assert.match(said.join('\n'), /:5: actors: .*did you mean “Ingebjørg Sandvik”/)
})

test('a language that the site has no words in is told where it is stated', async (t) => {
  const said = await check(t, { 'site.yaml': 'title: T\nurl: https://t.example/\nlanguage: fi\n' })
  assert.match(said.join('\n'), /error site\.yaml:3: language: .*“fi”.*expected one of .*\ben\b/)
})
