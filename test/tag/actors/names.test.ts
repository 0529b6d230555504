import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findActors } from '../../../scripts/tag/actors/index.ts'
import { named, story } from './story.ts'

test('a full name with its role comes first, short forms later are the same person', () => {
  const text =
    '“We will answer,” Iranian Foreign Minister Mohammad Javad Zarif told reporters. Zarif then left, and Mr. Zarif’s aide stayed.'
  assert.deepEqual(named(text), ['Mohammad Javad Zarif: Mohammad Javad Zarif, Zarif, Zarif'])
})

test('a name that no list knows is led back to its first mention', () => {
  const text = [
    'Harbour officials blamed the crew, said Ilse Vandermolen, a spokeswoman for the Western Ports Authority (WPA).',
    'The WPA will look into it, Vandermolen said. Ms. Vandermolen has asked Captain Jonas Achterberg to come.',
  ]
  assert.deepEqual(named(text), [
    'Ilse Vandermolen: Ilse Vandermolen, Vandermolen, Vandermolen',
    'Western Ports Authority: Western Ports Authority, WPA, WPA',
    'Jonas Achterberg: Jonas Achterberg',
  ])
})

test('a president by his title, his surname and with Mr. is one; a relative is another', () => {
  const text = 'President Donald Trump spoke. Trump left. Mr. Trump will be back, Ivanka Trump said at Trump Tower.'
  assert.deepEqual(named(text), ['Donald Trump: Donald Trump, Trump, Trump', 'Ivanka Trump: Ivanka Trump'])
})

test('a nickname in marks is part of the name', () => {
  const text =
    'Joaquín “El Chapo” Guzmán was tried in New York. Scott "Ash" Vandermolen watched, and Vandermolen said so.'
  assert.deepEqual(named(text), [
    'Joaquín Guzmán: Joaquín “El Chapo” Guzmán',
    'Scott "Ash" Vandermolen: Scott "Ash" Vandermolen, Vandermolen',
  ])
})

test('two capitals before a surname are initials', () => {
  assert.deepEqual(named('The captain, AB de Villiers, was out early.'), ['AB de Villiers: AB de Villiers'])
})

test('somebody with a given name alone is named at each place once one of them shows a person', () => {
  const text = 'For Amjad the library is safer than the street. Amjad lives next door. “I love books,” says Amjad.'
  assert.deepEqual(named(text), ['Amjad: Amjad, Amjad, Amjad'])
})

test('two people of one surname stay two, and the surname alone goes to the one last named in full', () => {
  const text = 'Former President George W. Bush spoke first. Bush was brief. Then Jeb Bush came on. Bush was not.'
  assert.deepEqual(named(text), ['George W. Bush: George W. Bush, Bush', 'Jeb Bush: Jeb Bush, Bush'])
})

test('acronym, long form and form with the country are one body', () => {
  const text = [
    'The militias are led by Tehran’s Islamic Revolutionary Guard Corps.',
    'They are “IRGC-commanded”, he said.',
    'The Islamic Revolutionary Guard Corps of Iran denied it.',
  ]
  const [first, ...others] = findActors(story(text)).mentions
  assert.equal(first?.slug, 'islamic-revolutionary-guard-corps')
  assert.equal(first?.count, 3)
  assert.deepEqual(others, [])
})

test('head nouns tell what kind of body it is', () => {
  const text =
    'He asked the Ministry of Rivers and Dams, the Young Meadows Party and the 5th Lagoon Brigade, and wrote to Kestrel Fisheries Inc. and the Delta Water Council.'
  const types = findActors(story([text])).mentions.map(({ name, type }) => [name, type])
  assert.deepEqual(types, [
    ['Ministry of Rivers and Dams', 'government'],
    ['Young Meadows Party', 'party'],
    ['5th Lagoon Brigade', 'military'],
    ['Kestrel Fisheries Inc', 'company'],
    ['Delta Water Council', 'government'],
  ])
})

test('parts of states are named by a word for the country and one for the part', () => {
  const text = 'The Norwegian army and Norway’s parliament agree with the Government of Iceland.'
  assert.deepEqual(named(text), [
    'Norwegian Army: Norwegian army',
    'Norwegian Parliament: Norway’s parliament',
    'Government of Iceland: Government of Iceland',
  ])
})

test('a capital that says something is a government, one where something happens is not', () => {
  assert.deepEqual(named('Moscow has condemned the plan. It was signed in Moscow.'), ['Government of Russia: Moscow'])
})

test('who shares a name with a country, capital or town is not taken for it, nor it for him', () => {
  assert.deepEqual(named('Michael Jordan left early. Jordan said he was tired.'), [
    'Michael Jordan: Michael Jordan, Jordan',
  ])
  assert.deepEqual(named('Israel said so. Representative Steve Israel agreed. Israeli jets took off.'), [
    'Government of Israel: Israel',
    'Steve Israel: Steve Israel',
  ])
  assert.deepEqual(named('Mayor Vi Lyles of Charlotte said the bridge would be mended.'), ['Vi Lyles: Vi Lyles'])
})

test('a capital of two words is one as well', () => {
  assert.deepEqual(named('New Delhi also said it would answer. The envoy flew to New Delhi.'), [
    'Government of India: New Delhi',
  ])
})

test('places, days, parties’ adjectives and ordinary words are no actors', () => {
  assert.deepEqual(
    named('On Wednesday a Democratic senator walked through the Green Zone. Time was short. May was cold in Reading.'),
    [],
  )
})

test('mentions say where: paragraph and offset', () => {
  const { mentions } = findActors(
    story(['Nothing here.', 'Then the IRGC came.'], { title: 'IRGC blamed', deck: 'The IRGC denies it' }),
  )
  assert.deepEqual(mentions[0]?.mentions, [
    { text: 'IRGC', paragraph: 0, start: 0 },
    { text: 'IRGC', paragraph: -1, start: 4 },
    { text: 'IRGC', paragraph: 2, start: 9 },
  ])
})

test('aliases in other languages and scripts find the same actors, declined or written in one with “and”', () => {
  const first = (text: string, language: string) => named(text, { language }).map((line) => line.split(':')[0])
  assert.deepEqual(first('El presidente Trump habló ante la ONU y la OTAN.', 'es'), [
    'Donald Trump',
    'United Nations',
    'NATO',
  ])
  assert.deepEqual(first('Встреча с Владимиром Путиным. Путина ждали, ООН против.', 'ru'), [
    'Vladimir Putin',
    'United Nations',
  ])
  assert.deepEqual(first('قال دونالد ترامب إن داعش وحزب الله هناك.', 'ar'), [
    'Donald Trump',
    'Islamic State',
    'Hezbollah',
  ])
  assert.deepEqual(first('特朗普在白宫会见了习近平。', 'zh'), ['Donald Trump', 'White House', 'Xi Jinping'])
  assert.deepEqual(first('昨日のドナルド・トランプ大統領の話。', 'ja'), ['Donald Trump'])
})

test('strange input ends and throws nothing', () => {
  for (const text of [
    'Al-'.repeat(20_000),
    'Trump said. '.repeat(9_000),
    'Minister of the '.repeat(9_000),
    '__proto__ constructor',
    '\u0000 “',
    'A. '.repeat(20_000),
  ]) {
    assert.ok(findActors(story([text])).about.length < 20)
  }
})

test('a headline in capitals names those whom the body names', () => {
  const text = 'The fleet stays in port, Ilse Vandermolen told reporters.'
  assert.deepEqual(named(text, { title: 'Fleet Stays In Port For Another Week, Vandermolen Says' }), [
    'Ilse Vandermolen: Vandermolen, Ilse Vandermolen',
  ])
})

test('a comma parts names, and a known name is no other name’s second word', () => {
  assert.deepEqual(
    named('The boats are called Old Harry, Reid and Jacob Wagner.').filter((line) =>
      /Harry Reid|Wagner Group/.test(line),
    ),
    [],
  )
  assert.deepEqual(named('The Salvation Army came.'), ['Salvation Army: Salvation Army'])
})

test('titles of several words and generations are not part of the surname', () => {
  assert.deepEqual(named('Secretary of the Navy Tobias Grell met Ambassador Charles H. Lowry IV. Lowry smiled.'), [
    'Tobias Grell: Tobias Grell',
    'Charles H. Lowry IV: Charles H. Lowry IV, Lowry',
  ])
})

test('what a name is, all its places say together', () => {
  const { mentions } = findActors(
    story([
      'Shares in Halvorsen Maritime Holdings Ltd fell on Monday. Halvorsen Maritime would not comment.',
      'Analyst Ingrid Solbakken said so in Oslo. Solbakken expects a bid, and Halvorsen may get one.',
    ]),
  )
  assert.deepEqual(
    mentions.map(({ name, type, count }) => [name, type, count]),
    [
      ['Halvorsen Maritime Holdings Ltd', 'company', 3],
      ['Ingrid Solbakken', 'person', 2],
    ],
  )
})

test('ordinary words, cities, streets and titles with capitals are nobody’s names', () => {
  assert.deepEqual(named('The paper in Nature Communications was cited by the Education Issues page.'), [])
  assert.deepEqual(named('The team flew from Lyon to Seville on Sunday and lost against Valencia.'), [])
  assert.deepEqual(named('She lived at 12 Walnut St and he at Maple Ave.'), [])
  assert.deepEqual(named('It was said by the Franklin County Sheriff on the way to the Deputy Administrator.'), [])
})

test('what ends as a company is one, and peoples are no bodies', () => {
  const { mentions } = findActors(
    story(['Halvorsen Tool Co and Vandermolen Brothers Inc. raised wages. Germans and Afghans bought more.']),
  )
  assert.deepEqual(
    mentions.map(({ name, type }) => `${name}: ${type}`),
    ['Halvorsen Tool Co: company', 'Vandermolen Brothers Inc: company'],
  )
})

test('a unit of an army is known by its number', () => {
  const { mentions } = findActors(
    story(['Aircraft of the 148th Fighter Wing flew with the 332nd Air Expeditionary Group.']),
  )
  assert.deepEqual(
    mentions.map(({ name, type }) => `${name}: ${type}`),
    ['148th Fighter Wing: military', '332nd Air Expeditionary Group: military'],
  )
})

test('a preposition that opens a sentence in another language makes no name of a place', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['ru', 'В Костанае открыли мост. Из Алматы приехал Иван Петров, сказал он.'],
    ['uk', 'У Чернівцях відкрили міст. Із Києва приїхав Василь Кушнір, сказав він.'],
    ['pl', 'W Niemczech otwarto most. Na most przyszedł Jan Kowal.'],
    ['el', 'Η Ελλάδα άνοιξε γέφυρα, είπε ο Νίκος Παππάς.'],
  ]
  for (const [language, text] of texts) {
    const names = findActors(story([text], { language })).mentions.map(({ name }) => name)
    for (const name of names) assert.doesNotMatch(name, /^(?:В|Из|У|Із|W|Η)\s/u)
  }
})
