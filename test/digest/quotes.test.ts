import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findQuotes } from '../../scripts/digest/quotes/index.ts'
import { splitSentences } from '../../scripts/digest/sentences/index.ts'
import type { Quote } from '../../scripts/model/digest.ts'
import type { Prose } from '../../scripts/model/prose.ts'
import type { Tags } from '../../scripts/model/tags.ts'
import { assertLinear } from '../linear/growth.ts'

const NOBODY: Tags = { countries: [], actors: [], mentions: { countries: [], actors: [] } }

function read(body: string, language = 'en', tags = NOBODY): readonly Quote[] {
  const prose: Prose = {
    title: '',
    language,
    paragraphs: body.split('\n\n').map((text) => ({ kind: 'paragraph', text })),
  }
  return findQuotes(prose, splitSentences(prose), tags)
}

/** `speaker: words` of each direct quotation. */
function direct(body: string, language?: string): readonly string[] {
  return read(body, language)
    .filter((quote) => quote.direct)
    .map(({ speaker, text }) => `${speaker}: ${text}`)
}

test('the speaker stands after, before and in the middle', () => {
  assert.deepEqual(direct('“The bridge will open in May,” said Ada Quint, an engineer.'), [
    'Ada Quint: The bridge will open in May,',
  ])
  assert.deepEqual(direct('Quint told reporters: “The bridge will open in May.”'), [
    'Quint: The bridge will open in May.',
  ])
  assert.deepEqual(direct('"The bridge," Quint said on Monday, "will open in May."'), ['Quint: will open in May.'])
  assert.deepEqual(direct('“When will the bridge open?” Quint asked the council.'), [
    'Quint: When will the bridge open?',
  ])
})

test('the role before a name belongs to the mention, not to the speaker', () => {
  const [quote] = read('“We will appeal the ruling,” Quint lawyer Marlon Voss said.')
  assert.equal(quote?.mention, 'Quint lawyer Marlon Voss')
  assert.equal(quote?.speaker, 'Marlon Voss')
})

test('a speaker is the whole subject, not the last words of it', () => {
  const speakerOf = (text: string) => read(text)[0]?.speaker
  assert.equal(
    speakerOf('Officials in northern Lormouth say that the bridge is safe.'),
    'Officials in northern Lormouth',
  )
  assert.equal(
    speakerOf('A person familiar with the plan told reporters that the bridge was safe.'),
    'A person familiar with the plan',
  )
  assert.equal(
    speakerOf('An officer who was not named because of harbour policy said that the bridge was safe.'),
    'An officer',
  )
  assert.equal(speakerOf('Ada Quint, a driver in the town of Lormouth said, “The bridge is safe.”'), 'Ada Quint')
  assert.equal(speakerOf('One of the owners, Ada Quint, said that the bridge was safe.'), 'Ada Quint')
})

test('a source right after the words is their speaker, whoever opens the sentence', () => {
  assert.equal(
    direct('Quint may not vote “to fill a vacancy on the board,” according to the bylaws.')[0],
    'the bylaws: to fill a vacancy on the board,',
  )
})

test('a time word within a name is part of it', () => {
  assert.equal(
    direct('“The bridge will open in May,” according to the Lormouth Morning Herald.')[0],
    'Lormouth Morning Herald: The bridge will open in May,',
  )
  assert.equal(read('On Monday Quint said that the bridge was safe.')[0]?.mention, 'Quint')
})

test('an acronym that looks like a word is a name', () => {
  assert.equal(read('The WHO said on Monday that the water was safe.')[0]?.mention, 'The WHO')
})

test('a person is meant before a country of the same name', () => {
  const holland = {
    code: 'NL',
    name: 'Netherlands',
    count: 1,
    mentions: [{ text: 'Holland', paragraph: 2, start: 28 }],
  }
  const tags: Tags = { ...NOBODY, mentions: { countries: [holland], actors: [] } }
  const quotes = read('Ada Holland came late.\n\n“The traffic was terrible,” Holland said.', 'en', tags)
  assert.equal(quotes[0]?.speaker, 'Ada Holland')
})

test('a time word before a speaker is no part of him', () => {
  const [quote] = read('Earlier Wednesday the ministry called the raid “a grave and costly mistake” of planning.')
  assert.equal(quote?.mention, 'the ministry')
})

test('an aside between the speaker and the verb is passed over', () => {
  assert.deepEqual(direct('“Nobody was told,” Ada Quint, an engineer from Leeds, said in a letter.'), [
    'Ada Quint: Nobody was told,',
  ])
})

test('a quotation goes on in the next sentence and the next paragraph with the same speaker', () => {
  assert.deepEqual(
    direct('“Nobody was told,” Quint said. “Nobody asked us either.”\n\n“It is a scandal, all of it.”'),
    ['Quint: Nobody was told,', 'Quint: Nobody asked us either.', 'Quint: It is a scandal, all of it.'],
  )
})

test('the sentence before names the speaker', () => {
  assert.deepEqual(direct('Mrs. Quint was not amused. “This is not what we agreed on.”'), [
    'Quint: This is not what we agreed on.',
  ])
})

test('paragraphs that each open with a mark are one quotation', () => {
  const quotes = read('“We waited for hours.\n\n“Then the lights went out,” said Quint.')
  assert.equal(quotes.length, 1)
  assert.deepEqual(quotes[0], {
    text: 'We waited for hours.\n\nThen the lights went out,',
    speaker: 'Quint',
    mention: 'Quint',
    paragraph: 1,
    direct: true,
    certainty: 'stated',
  })
})

test('a quotation runs over paragraphs that no mark opens, to the mark that closes it', () => {
  assert.deepEqual(
    direct(
      '"We waited for hours," said Quint. "The lights went out.\n\nNobody came to help us.\n\nThen it began to rain." The bridge is closed.\n\nIt was "a bad night" for him.',
    ),
    ['Quint: We waited for hours,', 'Quint: The lights went out.\n\nNobody came to help us.\n\nThen it began to rain.'],
  )
  assert.deepEqual(direct('Quint measured 6" of snow.\n\nNobody came.\n\nThe bridge was shut.\n\nIt rained.'), [])
})

test('a title that nobody says is left out, a sentence is not', () => {
  assert.deepEqual(direct('Quint is the author of “Bridges of the Northern Rivers: A History,” which sold well.'), [])
  assert.deepEqual(direct('Mrs. Quint smiled. “Bridges? I love all of them.”'), ['Quint: Bridges? I love all of them.'])
  assert.deepEqual(direct('Quint’s plan makes the harbour a “special building area,” with few rules.'), [])
})

test('scare quotes, terms and titles are left out', () => {
  assert.deepEqual(direct('The “imminent” danger was a “false alarm” after all, Quint said.'), [])
  assert.deepEqual(direct('Quint appeared on “The Morning and Evening Show” last week.'), [])
  assert.deepEqual(direct('Where the “new urban district” ends, the fields begin.'), [])
})

test('a quotation within a quotation is part of it', () => {
  assert.deepEqual(direct('“He told me, ‘Go home now, all of you,’ and we did,” Quint said.'), [
    'Quint: He told me, ‘Go home now, all of you,’ and we did,',
  ])
})

test('single marks open quotations where no double ones do', () => {
  assert.deepEqual(direct('‘The miners’ families weren’t told,’ said Quint.'), [
    'Quint: The miners’ families weren’t told,',
  ])
})

test('marks with nothing between them quote nothing, and those after them are read all the same', () => {
  assert.deepEqual(direct('She left the field “” blank. “We will not leave before noon,” said Quint.'), [
    'Quint: We will not leave before noon,',
  ])
})

test('marks of other languages and of old wires', () => {
  assert.deepEqual(direct("``We will not leave,'' said Quint."), ['Quint: We will not leave,'])
  assert.deepEqual(direct('« Nous ne partirons pas », a déclaré Ada Quint.', 'fr'), [
    'Ada Quint: Nous ne partirons pas',
  ])
  assert.deepEqual(direct('«No nos iremos de aquí», dijo la ministra Ada Quint.', 'es'), [
    'Ada Quint: No nos iremos de aquí',
  ])
  assert.deepEqual(direct('„Wir gehen nicht weg“, sagte Ada Quint.', 'de'), ['Ada Quint: Wir gehen nicht weg'])
})

test('writing without spaces or capitals has quotations too', () => {
  assert.deepEqual(direct('“大桥五月才开，”市长说。', 'zh'), ['市长: 大桥五月才开，'])
  assert.deepEqual(direct('「橋は五月まで開きません」と市長は述べた。', 'ja'), ['市長: 橋は五月まで開きません'])
  assert.deepEqual(direct('市长说：“大桥要到五月才会开放。”', 'zh'), ['市长: 大桥要到五月才会开放。'])
  assert.deepEqual(direct('«لن يفتح الجسر قبل شهر مايو» قال الوزير', 'ar'), ['الوزير: لن يفتح الجسر قبل شهر مايو'])
})

test('each language has its own ways of saying', () => {
  assert.deepEqual(direct('Le ministre, Jean Morel, a affirmé qu’« il n’y aura plus de retard ».', 'fr'), [
    'Jean Morel: il n’y aura plus de retard',
  ])
  assert.deepEqual(direct('« Tout ira bien demain », a souligné l’ingénieur Paul Roux.', 'fr'), [
    'Paul Roux: Tout ira bien demain',
  ])
  assert.deepEqual(direct('— Nous partons demain, dit Morel. Il pleut.', 'fr'), ['Morel: Nous partons demain'])
  assert.deepEqual(direct('"Es una vergüenza", se quejó Mora, "que nadie pague por esto".', 'es'), [
    'Mora: Es una vergüenza',
    'Mora: que nadie pague por esto',
  ])
  assert.deepEqual(direct('Verteidigungsminister Jan Maier erklärte, er habe „keine Eile mit dem Bau“.', 'de'), [
    'Jan Maier: keine Eile mit dem Bau',
  ])
  assert.deepEqual(
    read('Roth sagte, dass die Brücke gesperrt bleibt.', 'de').map(({ text, speaker }) => `${speaker}: ${text}`),
    ['Roth: die Brücke gesperrt bleibt'],
  )
})

test('speech between dashes is a quotation, a list is none', () => {
  assert.deepEqual(direct('—No nos iremos de aquí —dijo Ada Quint—. Es una promesa para todos.', 'es'), [
    'Ada Quint: No nos iremos de aquí',
    'Ada Quint: Es una promesa para todos.',
  ])
  assert.deepEqual(direct('— Dos ministros y sus asesores — todos de Lima', 'es'), [])
})

test('a block quotation after a colon is the words of who is named before it', () => {
  const paragraphs = [
    { kind: 'paragraph', text: 'Ada Quint wrote:' },
    { kind: 'quote', text: 'The bridge will open in May.' },
  ] as const
  const prose: Prose = { title: '', language: 'en', paragraphs }
  const [quote] = findQuotes(prose, splitSentences(prose), NOBODY)
  assert.deepEqual([quote?.speaker, quote?.text], ['Ada Quint', 'The bridge will open in May.'])
})

test('he and she are the last who can be', () => {
  assert.deepEqual(
    direct(
      'Mayor Ada Quint met the builder, Mr. Boris Voss.\n\n“It was a good talk,” she said.\n\nVoss left early. “I had a train to catch,” he said.',
    ),
    ['Ada Quint: It was a good talk,', 'Boris Voss: I had a train to catch,'],
  )
})

test('a surname is resolved to the full name', () => {
  assert.deepEqual(direct('Ada Quint came late.\n\n“The traffic was terrible,” Quint said.'), [
    'Ada Quint: The traffic was terrible,',
  ])
})

test('unnamed speakers are kept apart, and “the officer” is the last of them', () => {
  const story = [
    'The port was closed after a “credible” warning, senior officers said on Friday.',
    '“We have seen the boats, and more boats behind them,” said one officer.',
    '“They can be here within the hour,” said a second officer.',
    'Earlier Friday, the harbour board shut both basins, citing “hostile and irregular crews” near the coast.',
    '“The crews, believe me, are armed,” said the second officer.',
    '“They answer to nobody but their captain,” the officer said.',
    '“I would not put to sea tonight for any money.”',
    'Both officers stressed that nobody wanted a fight.',
    '“There is no wish for a battle here,” the officer said.',
    'Since then only one “assault” on a buoy has been seen.',
  ].join('\n\n')
  assert.deepEqual(
    read(story)
      .filter(({ direct, speaker }) => direct && speaker?.endsWith('officer'))
      .map(({ paragraph, speaker }) => [paragraph, speaker]),
    [
      [2, 'one officer'],
      [3, 'a second officer'],
      [5, 'a second officer'],
      [6, 'a second officer'],
      [7, 'a second officer'],
      [9, 'a second officer'],
    ],
  )
  const texts = read(story).map(({ text }) => text)
  assert.ok(!texts.includes('credible') && !texts.includes('assault'))
})

test('indirect speech is found and marked', () => {
  const quotes = read('Ada Quint said that the bridge would open in May.\n\nThe toll will be dropped, she added.')
  assert.deepEqual(
    quotes.map(({ text, speaker, direct }) => ({ text, speaker, direct })),
    [
      { text: 'the bridge would open in May', speaker: 'Ada Quint', direct: false },
      { text: 'The toll will be dropped', speaker: 'Ada Quint', direct: false },
    ],
  )
})

test('a speaker with a page is linked to it, by his surname too', () => {
  const quint = { name: 'Ada Quint', type: 'person', slug: 'ada-quint', count: 1 } as const
  const tags: Tags = {
    ...NOBODY,
    mentions: { countries: [], actors: [{ ...quint, mentions: [{ text: 'Ada Quint', paragraph: 1, start: 0 }] }] },
  }
  const [quote] = read('Ada Quint came late.\n\n“The traffic was terrible,” Quint said.', 'en', tags)
  assert.equal(quote?.actor, 'ada-quint')
})

test('no text takes more than linear work', async () => {
  const units = ['"', '“', '’', '7', 'a', '“a b c” ', 'said ', '(', 'Ada Quint, ', '“a,” she said. ', '“I know.\n\n']
  await assertLinear(units, 20_000, (body) => read(body))
})

test('a megabyte of what stands about quotations is read, and gives none', () => {
  for (const unit of ['"', '“', '’', 'said ']) assert.deepEqual(read(unit.repeat(1_000_000 / unit.length)), [])
})

/** `speaker: words` of each clause of indirect speech. */
function indirect(body: string): readonly string[] {
  return read(body)
    .filter((quote) => !quote.direct)
    .map(({ speaker, text }) => `${speaker}: ${text}`)
}

test('an office is no name, and the name after it is the speaker', () => {
  assert.deepEqual(
    direct('“The bridge will open in May,” Secretary of State Ada Quint said. “It is safe,” she added.'),
    ['Ada Quint: The bridge will open in May,', 'Ada Quint: It is safe,'],
  )
  assert.deepEqual(direct('The Lormouth Secretary of State, Ada Quint, left. “It is safe,” she said.'), [
    'Ada Quint: It is safe,',
  ])
})

test('a description is whoever is named beside it, there and later', () => {
  assert.deepEqual(
    indirect(
      'Lormouth’s harbour minister, Colonel Ada Quint, said on Monday that the bridge was safe. The mayor said that it was not.\n\nLormouth’s harbour minister said that he was wrong.',
    ),
    ['Ada Quint: the bridge was safe', 'The mayor: it was not', 'Ada Quint: he was wrong'],
  )
  assert.deepEqual(indirect('The harbour ministry, Quint Dredging said, is closed to the public.'), [])
})

test('of a description that begins with its owner, the one described is “he”', () => {
  assert.deepEqual(
    direct(
      'President Tom Dray left.\n\nLormouth’s deputy minister, Ali Quint, denied it. "We have lost nothing," he wrote.',
    ),
    ['Ali Quint: We have lost nothing,'],
  )
})

test('those who speak together stay together, and no body, crowd or pair is “he”', () => {
  assert.deepEqual(indirect('Lormouth, Quillen and Dray said that they would build the bridge together.'), [
    'Lormouth, Quillen and Dray: they would build the bridge together',
  ])
  assert.deepEqual(direct('“It is safe,” Ada Quint and Tom Dray said.'), ['Ada Quint and Tom Dray: It is safe,'])
  assert.deepEqual(
    direct(
      'Tom Dray wrote: “The bridge is safe for now.” Officials said that he was wrong. “I am not wrong,” he said.',
    ),
    ['Tom Dray: The bridge is safe for now.', 'Tom Dray: I am not wrong,'],
  )
})

test('indirect speech may name its source last', () => {
  assert.deepEqual(indirect('The bridge will open in May, said Ada Quint, an engineer.'), [
    'Ada Quint: The bridge will open in May',
  ])
  assert.deepEqual(indirect('The bridge was shut for a week in May, according to the police.'), [
    'the police: The bridge was shut for a week in May',
  ])
  assert.deepEqual(indirect('Quint told the police that she saw the fire, according to a report.'), [
    'Quint: she saw the fire',
  ])
})

test('indirect speech is a clause that reads well alone, of somebody who said it', () => {
  for (const nothing of [
    'No group said that it had closed the bridge over the river.',
    'Quint denied that there had been any damage to the bridge.',
    'Quint said otherwise within hours of the closing of the bridge.',
    'The film, which it says shows a crack in the bridge, is old.',
    'The owner of the firm that runs the bridge says his crew saw nothing.',
    'Had the bridge been closed at once, Quint said, nobody would have been hurt.',
    'The figures suggest that the bridge will not be open in May.',
    'The board had the whole town believe the bridge was safe to cross.',
    'The bridge was closed, and a whole lot of people pointed it out.',
    'Quint spoke of 400 tons. They come on top of the 1,500 announced on May 24.',
  ])
    assert.deepEqual(indirect(nothing), [], nothing)
  assert.deepEqual(indirect('Quint said it would not renew the leases that had let eight firms build there.'), [
    'Quint: it would not renew the leases that had let eight firms build there',
  ])
  assert.deepEqual(indirect('LORMOUTH — The bridge will stay closed, Quint said on Monday.'), [
    'Quint: The bridge will stay closed',
  ])
  assert.deepEqual(indirect('On Monday the mayor of the town, Ada Quint, said that it was closed.'), [
    'Ada Quint: it was closed',
  ])
})

test('a menu between guillemets is no quotation', () => {
  assert.deepEqual(read('« Home: A note on old bridges | Main | Readers’ letters, July »'), [])
})
