import assert from 'node:assert/strict'
import test from 'node:test'
import { weave } from '../../scripts/weave/index.ts'
import type { WeaveStory } from '../../scripts/weave/story.ts'
import { told } from './stories.ts'

const differencesOf = (stories: readonly WeaveStory[]) =>
  weave(stories, { one: { name: 'All', about: 'all' } }).storylines[0]?.differences ?? []

async function inPapers(day: string, title: string, ...sentences: readonly string[]): Promise<readonly WeaveStory[]> {
  const papers = ['Gazette', 'Courier', 'Herald', 'Ledger', 'Post']
  return Promise.all(
    sentences.map(async (sentence, at) => ({
      ...(await told(`${day}-${at}`, day, title, sentence)),
      publisher: papers[at] ?? 'Sheet',
    })),
  )
}

/** What stories of one day give: kind, what befell whom, and the values in their order. */
async function told1(title: string, ...sentences: readonly string[]) {
  return differencesOf(await inPapers('2021-06-04', title, ...sentences)).map(({ kind, measure, what, accounts }) => [
    kind,
    measure ?? what,
    ...accounts.map(({ value }) => value),
  ])
}

const MILL = 'Fire at the Oakby mill'

test('figures for those whom one thing befell stand side by side, whatever the words', async () => {
  assert.deepEqual(
    await told1(
      MILL,
      'A fire at the Oakby mill killed at least nine people on Thursday.',
      'Twelve people were killed when fire broke out in the Oakby mill on Thursday.',
      'The fire at the Oakby mill left 14 people dead.',
    ),
    [['figure', 'dead', 'at least nine', 'Twelve', '14']],
  )
})

test('a number is one, however its thousands are parted', async () => {
  assert.deepEqual(
    await told1(
      MILL,
      'The flood killed 1 200 people in the Oakby valley on Thursday.',
      'On Thursday 1,450 people were killed by the flood in the Oakby valley.',
    ),
    [['figure', 'dead', '1 200', '1,450']],
  )
})

test('what befell others, parts, additions and fears is no other figure', async () => {
  const first = 'A fire at the Oakby mill killed nine people on Thursday.'
  for (const other of [
    'A fire at the Oakby mill injured twelve people on Thursday.',
    'A fire at the Oakby mill killed three children on Thursday.',
    'A fire at the Oakby mill killed another twelve people on Thursday.',
    'Up to twelve people were killed in the fire at the Oakby mill on Thursday.',
    'Twelve people may have been killed in the fire at the Oakby mill on Thursday.',
    'Between 12 and 14 people were killed in the fire at the Oakby mill on Thursday.',
    'Five of the 12 people killed in the fire at the Oakby mill on Thursday were buried.',
    'A fire at the Oakby mill killed 9 people on Thursday.',
    'A fire at the Kelby mill killed twelve people on 5 March 2019.',
    'The Oakby mill burned down twelve days after the last fire.',
    'A fire in Skarnes killed twelve people on Thursday, as many as in the fire of Oakby.',
  ])
    assert.deepEqual(await told1(MILL, first, other), [], other)
})

test('a rounded figure is no other than the exact one', async () => {
  assert.deepEqual(
    await told1(
      'Protest at the Oakby mill',
      'Police arrested about 150 people at the Oakby mill on Thursday.',
      'Police arrested 148 people at the Oakby mill on Thursday.',
    ),
    [],
  )
})

test('things that are counted in like sentences differ; other things do not', async () => {
  const title = 'Tanker Merve loses oil off Varo'
  const first = 'The tanker Merve lost 4,200 barrels of oil when it ran onto the Varo reef.'
  assert.deepEqual(
    await told1(
      title,
      first,
      'The tanker Merve lost 5,600 barrels of oil when it ran onto the Varo reef, the navy said.',
    ),
    [['figure', 'barrels', '4,200', '5,600']],
  )
  assert.deepEqual(await told1(title, first, 'The owner of the Merve sold 5,600 barrels in Lindholm last month.'), [])
})

test('a figure that grew is a line of time', async () => {
  const stories = [
    ...(await inPapers('2021-06-04', MILL, 'A fire at the Oakby mill killed nine people on Thursday.')),
    ...(await inPapers('2021-06-05', MILL, 'The death toll of the fire at the Oakby mill rose to 12.')),
    ...(await inPapers('2021-06-07', MILL, 'Fourteen people died in the fire at the Oakby mill, the coroner said.')),
  ]
  const [difference] = differencesOf(stories)
  assert.equal(difference?.grew, true)
  assert.deepEqual(
    difference?.accounts.map(({ number }) => number),
    [9, 12, 14],
  )
  for (const { text, story, paragraph, value } of difference?.accounts ?? []) {
    const source = stories.find(({ id }) => id === story)?.paragraphs[paragraph - 1]?.text
    assert.ok(source?.includes(text) && text.includes(value))
  }
})

test('German, Spanish and French stories are read by their own words', async () => {
  const inLanguage = async (language: string, title: string, ...sentences: readonly string[]) =>
    differencesOf((await inPapers('2021-06-04', title, ...sentences)).map((story) => ({ ...story, language }))).map(
      ({ measure, accounts }) => [measure, ...accounts.map(({ value }) => value)],
    )
  assert.deepEqual(
    await inLanguage(
      'de',
      'Brand in der Mühle von Eichdorf',
      'Bei einem Brand in der Mühle von Eichdorf wurden mindestens neun Menschen getötet.',
      'Der Brand in der Mühle von Eichdorf forderte zwölf Tote.',
    ),
    [['dead', 'mindestens neun', 'zwölf']],
  )
  assert.deepEqual(
    await inLanguage(
      'de',
      'Brand in der Mühle von Eichdorf',
      'Beim Brand der Mühle in Eichdorf starben mindestens neun Menschen.',
      'Beim Brand der Mühle in Eichdorf wurden zwölf Menschen getötet.',
    ),
    [['dead', 'mindestens neun', 'zwölf']],
  )
  assert.deepEqual(
    await inLanguage(
      'de',
      'Lawine bei Eichdorf',
      'Eine Lawine traf am Freitag bei Eichdorf eine Schulklasse, sieben Kinder wurden verletzt.',
      'Elf Kinder wurden am Freitag verletzt, als eine Lawine bei Eichdorf eine Schulklasse traf.',
    ),
    [['injured', 'sieben', 'Elf']],
  )
  assert.deepEqual(
    await inLanguage(
      'es',
      'Incendio en el molino de Robledo',
      'El incendio del molino de Robledo dejó nueve muertos.',
      'Doce personas murieron en el incendio del molino de Robledo.',
    ),
    [['dead', 'nueve', 'Doce']],
  )
  assert.deepEqual(
    await inLanguage(
      'fr',
      'Incendie au moulin de Chênay',
      'L’incendie du moulin de Chênay a fait au moins neuf morts.',
      'Douze personnes ont été tuées dans l’incendie du moulin de Chênay.',
    ),
    [['dead', 'au moins neuf', 'Douze']],
  )
})

test('one happening on two days is told with both; what is said or done anew each day is not', async () => {
  const title = 'Ferry Solveig runs aground off Lindholm'
  assert.deepEqual(
    await told1(
      title,
      'The ferry Solveig ran aground on the Kestrel reef off Lindholm on Wednesday with 212 people aboard.',
      'The ferry Solveig ran aground on the Kestrel reef on Thursday with 212 people aboard.',
    ),
    [['day', 'Solveig', 'Wednesday', 'Thursday']],
  )
  assert.deepEqual(
    await told1(
      title,
      'The harbour master Ingrid Aas told reporters in Lindholm on Wednesday that the ferry was safe.',
      'The harbour master Ingrid Aas told reporters in Lindholm on Thursday that the ferry was safe.',
    ),
    [],
  )
})

test('two sums for one sale stand side by side; rounded ones, other currencies and another day’s market do not', async () => {
  const title = 'Quarry at Oakby sold'
  const sale = 'The Oakby quarry was bought by the brothers Lund on Wednesday for'
  const bought = 'The brothers Lund bought the Oakby quarry on Wednesday for'
  assert.deepEqual(await told1(title, `${sale} $4.1 million.`, `${bought} $4.8 million.`), [
    ['price', 'Oakby', '$4.1 million', '$4.8 million'],
  ])
  assert.deepEqual(await told1(title, `${sale} 600,000 euros.`, `${bought} €720,000.`), [
    ['price', 'Oakby', '600,000 euros', '€720,000'],
  ])
  assert.deepEqual(await told1(title, `${sale} about $5 million.`, `${bought} $4.8 million.`), [])
  assert.deepEqual(await told1(title, `${sale} $4.1 million.`, `${bought} €3.8 million.`), [])
  const oil = (day: string, price: string) => `A tonne of Oakby marble cost the masons of Lindholm ${price} on ${day}.`
  assert.deepEqual(await told1(title, oil('Wednesday', '$410'), oil('Thursday', '$420')), [])
  assert.deepEqual(
    await told1(
      'Steinbruch verkauft',
      'Die Brüder Lund kauften den alten Steinbruch von Oberau am Mittwoch für 4,1 Millionen Euro.',
      'Den alten Steinbruch von Oberau kauften am Mittwoch die Brüder Lund für 4,8 Millionen Euro.',
    ),
    [['price', 'Brüder Lund', '4,1 Millionen Euro', '4,8 Millionen Euro']],
  )
})

test('one landing in two towns is told with both; a town and a district that a paper names together are one place', async () => {
  const title = 'Balloon crosses the strait'
  const landed = (place: string, more = '') =>
    `The balloonist Ingrid Aas landed in ${place} on Wednesday after crossing the strait in nineteen hours.${more}`
  assert.deepEqual(await told1(title, landed('Varo'), landed('Torrevale')), [
    ['place', 'Ingrid Aas', 'Varo', 'Torrevale'],
  ])
  assert.deepEqual(await told1(title, landed('Varo'), landed('Norrby', ' Norrby lies at the edge of Varo.')), [])
  assert.deepEqual(await told1(title, landed('Kenya'), landed('Torrevale')), [])
})

test('an age that stories state differently is told, a birthday is not', async () => {
  const age = (id: string, day: string, years: number) =>
    told(id, day, 'Skipper found', `The skipper, Ingrid Aas, ${years}, was found on the Kestrel reef on Thursday.`)
  const values = async (...stories: readonly Promise<WeaveStory>[]) =>
    differencesOf(await Promise.all(stories)).flatMap(({ kind, what, accounts }) =>
      kind === 'age' ? [what, ...accounts.map(({ value }) => value)] : [],
    )
  assert.deepEqual(await values(age('a', '2021-06-04', 34), age('b', '2021-06-04', 43)), ['Ingrid Aas', '34', '43'])
  assert.deepEqual(await values(age('a', '2021-06-04', 34), age('b', '2022-03-04', 35)), [])
  assert.deepEqual(await values(age('a', '2021-06-04', 34), age('b', '2021-06-05', 34)), [])
})

test('a denial stands beside what is denied; another’s does not', async () => {
  const title = 'Pipeline blown up in Kenya'
  const charge = 'Kenya accused Somalia of blowing up the pipeline at Garsen on Thursday.'
  assert.deepEqual(await told1(title, charge, 'Somalia denied any involvement in the attack.'), [
    ['denial', 'Somalia', 'accused', 'denied'],
  ])
  assert.deepEqual(await told1(title, charge, 'Ethiopia denied any involvement in the attack.'), [])
  assert.deepEqual(await told1(title, charge, 'Somalia has not denied any involvement in the attack.'), [])
  const german = await inPapers(
    '2021-06-04',
    'Leitung bei Garsen gesprengt',
    'Kenia beschuldigte am Donnerstag Somalia, die Leitung bei Garsen gesprengt zu haben.',
    'Somalia bestritt am Freitag, die Leitung bei Garsen gesprengt zu haben.',
  )
  assert.deepEqual(
    differencesOf(german.map((story) => ({ ...story, language: 'de' }))).map(({ kind, what }) => [kind, what]),
    [['denial', 'Somalia']],
  )
})
