import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCountries } from '../../../scripts/tag/countries/index.ts'

const named = (...texts: string[]) =>
  findCountries({ title: '', language: 'en', paragraphs: texts.map((text) => ({ kind: 'paragraph', text })) })
    .mentions.map(({ code }) => code)
    .sort()

test('names, demonyms, capitals, by-words of government, regions and former states', () => {
  assert.deepEqual(named('Iraqi militias met in Fujairah while Moscow watched.'), ['AE', 'IQ', 'RU'])
  assert.deepEqual(named('The White House, the Kremlin and the Élysée agreed.'), ['FR', 'RU', 'US'])
  assert.deepEqual(named('She was born in Bavaria and grew up in Kashmir, then in Siberia.'), ['DE', 'IN', 'RU'])
  assert.deepEqual(named('Troops of the Soviet Union left East Germany and Czechoslovakia.'), ['CZ', 'DE', 'RU'])
  assert.deepEqual(named('Nigeria and Niger closed their border; so did Guinea-Bissau and Papua New Guinea.'), [
    'GW',
    'NE',
    'NG',
    'PG',
  ])
})

test('a place takes the country of what it lies in', () => {
  assert.deepEqual(named('The mayor of Paris, Texas, resigned.'), ['US'])
  assert.deepEqual(named('She moved to London, Ontario, in May.'), ['CA'])
  assert.deepEqual(named('The plant in Lebanon, Pa., closed.'), ['US'])
  assert.deepEqual(named('Police in Athens, Georgia, made an arrest.'), ['US'])
  assert.deepEqual(named('The ferry from Alexandria, Egypt, was late.'), ['EG'])
  assert.deepEqual(named('The minister flew from London to Paris and New York.'), ['FR', 'GB', 'US'])
})

test('a person’s name is not a place', () => {
  assert.deepEqual(named('Michael Jordan retired. Jordan said he was tired.'), [])
  assert.deepEqual(named('Denzel Washington won a prize. Washington thanked his wife.'), [])
  assert.deepEqual(named('Charlotte said she would run again.'), [])
  assert.deepEqual(named('Chad Smith played the drums.'), [])
  assert.deepEqual(named('Mr. London and Dr. Israel did not answer.'), [])
  assert.deepEqual(named('Jordan said on Sunday that its border with Syria would stay closed.'), ['JO', 'SY'])
  assert.deepEqual(named('Fighting went on in Chad near the border with Sudan.'), ['SD', 'TD'])
})

test('people named after places are told by what stands beside the name', () => {
  assert.deepEqual(named('Jordan Henderson left Liverpool for Saudi Arabia.'), ['GB', 'SA'])
  assert.deepEqual(named('Chad Johnson caught two passes. Chad said he was happy.'), [])
  assert.deepEqual(named('Jack London lived in Oakland. William Hague and Benjamin J. Rhodes did not.'), ['US'])
  assert.deepEqual(named('According to Rodriguez, Gen. Salvador Allende refused.'), [])
  assert.deepEqual(named('Rep. Jim Jordan spoke. Jordan said the committee would meet.'), [])
  assert.deepEqual(named('Chad President Idriss Deby met King Abdullah of Jordan.'), ['JO', 'TD'])
})

test('names of things are not places', () => {
  assert.deepEqual(named('USS Iowa and HMS Montrose left port.'), [])
  assert.deepEqual(named('Panama hats, Swiss cheese and Brazil nuts were sold at the High School Reunion.'), [])
  assert.deepEqual(named('El Niño ended; Spider-Man did not.'), [])
  assert.deepEqual(named('He gave way for 12 Paris Avenue, then for the Bay of Bengal.'), [])
})

test('names that two countries share in part', () => {
  assert.deepEqual(named('Niger’s junta expelled the envoy of Nigeria.'), ['NE', 'NG'])
  assert.deepEqual(named('The Democratic Republic of Congo and Congo-Brazzaville agreed.'), ['CD', 'CG'])
  assert.deepEqual(named('North Korea fired a missile; South Korea protested.'), ['KP', 'KR'])
  assert.deepEqual(named('Dominica was hit by Hurricane Maria; the Dominican Republic escaped.'), ['DM', 'DO'])
  assert.deepEqual(named('US troops landed in Grenada. Granada in Spain has the Alhambra.'), ['ES', 'GD', 'US'])
  assert.deepEqual(named('Northern Ireland and the Republic of Ireland share a border.'), ['GB', 'IE'])
  assert.deepEqual(named('Jersey and Guernsey are islands, New Jersey is not.'), ['GG', 'JE', 'US'])
  assert.deepEqual(named('American Samoa and Samoa sent help, as did South Sudan and Sudan.'), ['AS', 'SD', 'SS', 'WS'])
})

test('a place too small to be known takes the state that it lies in', () => {
  assert.deepEqual(named('The sheriff of Turkey, Texas, retired.'), ['US'])
  assert.deepEqual(named('Deputies of Marin County searched the hills.'), ['US'])
  assert.deepEqual(named('They toured Mexico, Texas and California.'), ['MX', 'US'])
})

test('a phrase with a country in its name is not that country', () => {
  assert.deepEqual(named('The guinea pig ate french fries beside the Persian Gulf.'), [])
  assert.deepEqual(named('Snow fell in New Mexico and Indiana.'), ['US'])
  assert.deepEqual(named('He lived at 12 Dublin Road and then in Jersey City.'), ['US'])
  assert.deepEqual(named('The fee rose by US$2 million.'), [])
})

test('Georgia is the state or the country by what is named beside it', () => {
  assert.deepEqual(named('Voters in Georgia, Alabama and Florida chose today. Atlanta was calm.'), ['US'])
  assert.deepEqual(named('Russian troops left Georgia. Tbilisi welcomed it, and so did Armenia.'), ['AM', 'GE', 'RU'])
})

test('towns that several countries have are settled together', () => {
  assert.deepEqual(
    named(
      'Deputies of the Sheriff’s Office arrested an Alexandria man on Tuesday. He was taken to the jail in Pineville, La.',
    ),
    ['US'],
  )
  assert.deepEqual(named('The train from Cairo to Alexandria was late. Egyptian officials apologised.'), ['EG'])
})

test('each mention says where it stands', () => {
  const { mentions } = findCountries({
    title: 'Iraq shuts a crossing',
    language: 'en',
    paragraphs: [{ kind: 'paragraph', text: 'The road from Baghdad was closed.' }],
  })
  assert.deepEqual(mentions, [
    {
      code: 'IQ',
      name: 'Iraq',
      count: 2,
      mentions: [
        { text: 'Iraq', paragraph: 0, start: 0 },
        { text: 'Baghdad', paragraph: 1, start: 14 },
      ],
    },
  ])
})

test('hostile input costs no more than its length', () => {
  for (const piece of ['A.', 'New ', 'Saint-', 'U.S.', "d'", '中', 'Paris, '])
    named(piece.repeat(100_000 / piece.length))
})

test('where a person or thing is from names a country only when it says so twice, or speaks of the state', () => {
  assert.deepEqual(named('They ate Mexican food with a Belgian nurse.'), [])
  assert.deepEqual(named('The Mexican government protested.'), ['MX'])
  assert.deepEqual(named('Gibraltarian police went aboard.'), ['GI'])
  assert.deepEqual(named('A Belgian nurse arrived. The Belgian had come by train.'), ['BE'])
})
