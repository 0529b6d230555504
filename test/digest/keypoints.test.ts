import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseKeyPoints } from '../../scripts/digest/keypoints/index.ts'
import { readHeadline } from '../../scripts/digest/reference/index.ts'
import { splitSentences } from '../../scripts/digest/sentences/index.ts'
import type { KeyPoint } from '../../scripts/model/digest.ts'
import type { Paragraph, Prose } from '../../scripts/model/prose.ts'
import type { Tags } from '../../scripts/model/tags.ts'
import { assertLinear } from '../linear/growth.ts'

const NOBODY: Tags = { countries: [], actors: [], mentions: { countries: [], actors: [] } }

function choose(body: readonly (string | Paragraph)[], title = '', language = 'en'): readonly KeyPoint[] {
  const paragraphs = body.map((part) =>
    typeof part === 'string' ? ({ kind: 'paragraph', text: part } as const) : part,
  )
  const prose: Prose = { title, language, paragraphs }
  return chooseKeyPoints(prose, splitSentences(prose), NOBODY, readHeadline(prose, NOBODY))
}

const STORY = [
  'LORMOUTH, England (Reuters) - A ferry with 212 passengers ran aground off Lormouth on Tuesday after its engines failed. The captain had warned of smoke.',
  'He sent a distress call at dawn. The move saved lives, officials said. The owner of the ferry said otherwise on Tuesday.',
  'Lifeboats from Lormouth took all 212 passengers off the ferry within three hours, the coastguard said. “It was the calmest rescue I have seen in thirty years,” said coxswain Ada Quint.',
  { kind: 'heading', text: 'Lormouth ferry company under investigation by the coastguard' },
  'The ferry company, Quint Lines, had put off repairs of the engines twice since March, inspection papers show. But it denied any fault.',
  'Passengers praised the crew. They had watched from the rails as the ferry with its 212 passengers ran aground off Lormouth on Tuesday, when its engines failed.',
  'Jo Voss contributed to this report from Lormouth.',
] as const

test('sentences in story order, verbatim, each with its paragraph', () => {
  const points = choose(STORY)
  assert.equal(points.length, 2)
  assert.deepEqual(
    points.map(({ paragraph }) => paragraph),
    points.map(({ paragraph }) => paragraph).toSorted((a, b) => a - b),
  )
  for (const { text, paragraph } of points) {
    const part = STORY[paragraph - 1]
    assert.ok((typeof part === 'string' ? part : part?.text)?.includes(text))
  }
})

test('the dateline is left off', () => {
  assert.ok(choose(STORY).some(({ text }) => text.startsWith('A ferry with 212 passengers ran aground')))
})

test('nothing is said twice', () => {
  assert.equal(choose(STORY).filter(({ text }) => text.includes('ran aground')).length, 1)
})

test('no point needs the sentence before it', () => {
  const dangling = ['He sent a distress call', 'The move saved lives', 'The owner of the ferry said', 'But it denied']
  for (const { text } of choose(STORY)) assert.ok(!dangling.some((opening) => text.startsWith(opening)), text)
})

test('headings and credits are no key points', () => {
  const only = [...STORY.slice(3, 4), 'Jo Voss contributed to this report from Lormouth.']
  assert.deepEqual(choose(only), [])
})

test('a sentence with a masked word is no key point', () => {
  const masked = 'The coach called the referee of the Lormouth final a f*** in front of the whole stadium.'
  assert.deepEqual(choose([masked]), [])
})

test('a sentence from the middle of a quotation does not stand alone', () => {
  const texts = choose(['“Ships leave. The harbour of Lormouth was full of smoke and fire. We ran,” Quint said.']).map(
    ({ text }) => text,
  )
  assert.deepEqual(texts, [])
})

test('the words of the title decide between sentences that are otherwise alike', () => {
  const body = [
    'The bakers of Lormouth closed their shops at noon.',
    'The masons of Lormouth closed their yards at noon.',
  ]
  assert.match(choose(body, 'Why bakers closed their shops')[0]?.text ?? '', /bakers/)
  assert.match(choose(body.toReversed(), 'Why masons closed their yards')[0]?.text ?? '', /masons/)
})

test('a short story has fewer, a long one up to five', () => {
  assert.equal(choose(['The council of Lormouth met on Monday night.']).length, 1)
  const towns = 'Aberdon Brixley Calder Dunmoor Elstow Farleigh Garvock Hexton Ilford Jarrow Kelso Lymm'.split(' ')
  const long = Array.from({ length: 130 }, (_, i) => {
    const town = towns[i % towns.length]
    return `The ${i} members of the ${town} council voted for plan ${i} of ${town} in ward ${i * 7}.`
  })
  assert.equal(choose(long).length, 5)
})

test('a bare quotation, one of a pronoun’s and a teaser are no key points', () => {
  const texts = choose([
    '“The harbour of Lormouth was full of smoke and fire.”',
    '“The harbour of Lormouth was full of smoke and fire,” he said on Tuesday.',
    'Six questions about the ferry of Lormouth and its engines .',
    'Who will pay for the ferry of Lormouth and its repairs?',
    '“The harbour was full of smoke,” said Ada Quint, the coxswain of the lifeboat.',
  ]).map(({ text }) => text)
  assert.deepEqual(texts, ['“The harbour was full of smoke,” said Ada Quint, the coxswain of the lifeboat.'])
})

test('the title, once more as the first line, is no key point', () => {
  const body = [
    'Ferry runs aground off Lormouth.',
    'The engines of the ferry failed at dawn, the coastguard of Lormouth said.',
  ]
  assert.deepEqual(
    choose(body, 'Ferry runs aground off Lormouth').map(({ paragraph }) => paragraph),
    [2],
  )
})

const ABROAD = [
  {
    language: 'es',
    body: [
      'El telescopio espacial James Webb despegó el 25 de diciembre de 2021 desde Kurú, en la Guayana Francesa.',
      'Ello fue posible tras años de retrasos. La decisión costó más de lo previsto.',
      'El telescopio James Webb llegó en enero de 2022 a su órbita, a 1,5 millones de kilómetros de la Tierra.',
    ],
    dangling: /^(?:Ello|La decisión)/,
  },
  {
    language: 'fr',
    body: [
      'Le télescope spatial James Webb a décollé le 25 décembre 2021 de Kourou, en Guyane.',
      'Il avait pris des années de retard. Cette décision a coûté plus que prévu.',
      'Le télescope James Webb a atteint en janvier 2022 son orbite, à 1,5 million de kilomètres de la Terre.',
    ],
    dangling: /^(?:Il|Cette décision)/,
  },
  {
    language: 'de',
    body: [
      'Das Weltraumteleskop James Webb startete am 25. Dezember 2021 von Kourou in Französisch-Guayana.',
      'Er war Jahre lang verschoben worden. Diese Entscheidung kostete mehr als geplant.',
      'Das Teleskop James Webb erreichte im Januar 2022 seine Bahn, 1,5 Millionen Kilometer von der Erde entfernt.',
    ],
    dangling: /^(?:Er|Diese Entscheidung)/,
  },
]

for (const { language, body, dangling } of ABROAD)
  test(`points of a story in ${language} stand alone, too`, () => {
    const texts = choose(body, '', language).map(({ text }) => text)
    assert.equal(texts.length, 2)
    for (const text of texts) assert.doesNotMatch(text, dangling)
  })

test('a story in Arabic has points, one in a language without lists as well', () => {
  assert.equal(choose(['انطلق تلسكوب جيمس ويب الفضائي من قاعدة كورو في ديسمبر 2021.'], '', 'ar').length, 1)
  assert.equal(choose(['Teleskop James Webb wystartował w grudniu 2021 roku z Kourou.'], '', 'pl').length, 1)
})

test('no text takes more than linear work', async () => {
  const units = ['"', '7', 'a', 'A ', 'The ferry ran. ', '(', 'A man ran aground off Lormouth.\n']
  await assertLinear(units, 20_000, (words) => choose([words]))
})

test('a sentence within a quotation over several paragraphs is nobody’s key point, whatever its own marks are', () => {
  const body = [
    'The harbour board of Lormouth closed the old pier on Monday after a storm had torn its planks.',
    '“The planks had been rotten for years and nobody in the town wanted to hear of it.',
    'The company promised the board a new pier before the summer and never came back.',
    'The money is gone and so is the company,” Rask said.',
    'The town of Lormouth will pay for a new pier with a loan from the state of Norland.',
  ]
  const points = choose(body, 'Lormouth closes its pier')
  assert.ok(points.length > 0)
  assert.ok(points.every(({ paragraph }) => paragraph === 1 || paragraph === 5))
})

test('what ties a sentence to the one before is left off where a name follows, and a paper’s credit always', () => {
  const points = choose([
    '(Harbour Post)Lormouth has closed its harbour to all ships after a ferry ran aground at its mouth.',
    'But Brixley Harbour denied that Lormouth had asked for any of its tugs to free the ferry on Tuesday.',
    ...['It was late.', 'Nobody knew why.', 'The tide was out.', 'He left.'],
  ]).map(({ text }) => text)
  assert.deepEqual(points, [
    'Lormouth has closed its harbour to all ships after a ferry ran aground at its mouth.',
    'Brixley Harbour denied that Lormouth had asked for any of its tugs to free the ferry on Tuesday.',
  ])
})

test('in other languages, too, no point opens on another day or has a pronoun behind a relative', () => {
  const russian = choose(
    [
      'Мэрия Светлогорска закрыла в среду мост через реку после того, как инженеры нашли трещины.',
      'Губернатор Павел Дроздов, с которым она встретилась накануне, заявил, что ремонт моста начнётся в мае.',
      'На следующий день жители вышли на площадь перед мэрией Светлогорска.',
      'Мост построен в 1974 году.',
    ],
    'Мэрия Светлогорска закрыла мост',
    'ru',
  )
  assert.deepEqual(
    russian.map(({ text }) => text),
    ['Мэрия Светлогорска закрыла в среду мост через реку после того, как инженеры нашли трещины.'],
  )
})
