import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../../scripts/clean/index.ts'
import { writeBody } from '../../../scripts/markdown/body.ts'
import { readText } from '../../../scripts/read/text/index.ts'

/** What becomes of copied text. */
function copied(text: string, title?: string) {
  const source = {
    name: 'copy.txt',
    bytes: new TextEncoder().encode(text),
    format: 'text' as const,
    stated: title ? { title } : {},
  }
  const { head, blocks, removed } = clean(readText(source, '2026-11-22'))
  return {
    title: head.title?.value,
    deck: head.deck?.value,
    authors: head.authors?.value,
    date: head.date?.value,
    body: writeBody(blocks),
    removed,
  }
}

/** Lines broken before a column; with `divide`, words are divided at the end of a line as in print. */
function wrap(text: string, width: number, divide = false): string {
  return text
    .split('\n')
    .map((line) => {
      const lines = ['']
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? ''
        const room = width - last.length - 2
        if (last === '') lines[lines.length - 1] = word
        else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
        else if (divide && room >= 4 && /^\p{Ll}{9,}$/u.test(word)) {
          lines[lines.length - 1] = `${last} ${word.slice(0, 4)}-`
          lines.push(word.slice(4))
        } else lines.push(word)
      }
      return lines.join('\n')
    })
    .join('\n')
}

const PARAGRAPHS = [
  'The lighthouse on the island of Utvær was switched to solar power on Tuesday, the coastal administration said, after a winter in which its diesel engine had failed four times.',
  'Two technicians had carried the panels up the rock by hand, because the helicopter could not land in the wind. The work took nine days and cost less than had been planned.',
  'The light was built in 1900 and is the westernmost in the country. Fishermen had complained for years that it went dark in the very nights in which they needed it most.',
  'The administration wants to change eleven more lights along the coast within two years, and has asked the ministry for the money in a letter that was published on Monday.',
]
const HEAD = 'Lighthouse of Utvær runs on the sun\nBy Ragna Solvik\nMarch 12, 2024'
const PLAIN = `${HEAD}\n\n${PARAGRAPHS.join('\n\n')}\n`
const BODY = PARAGRAPHS.join('\n\n')

for (const width of [34, 45, 60, 72, 80, 95])
  test(`text wrapped at ${width} is whole again`, () => {
    const { title, authors, date, body } = copied(wrap(PLAIN, width))
    assert.deepEqual([title, authors, date], ['Lighthouse of Utvær runs on the sun', ['Ragna Solvik'], '2024-03-12'])
    assert.equal(body, BODY)
  })

test('divided words of a narrow column are whole again', () => {
  assert.equal(copied(wrap(PLAIN, 34, true)).body, BODY)
})

test('soft hyphens at the end of a line divide a word', () => {
  assert.equal(copied(wrap(PLAIN, 34, true).replace(/(\p{Ll})-\n/gu, '$1\u00ad\n')).body, BODY)
})

test('wrapped text with first lines set in needs no blank lines', () => {
  const text = PARAGRAPHS.map((paragraph) => `    ${wrap(paragraph, 60)}`).join('\n')
  assert.equal(copied(`${HEAD}\n\n${text}\n`).body, BODY)
})

test('the heads of printed pages go, and a paragraph runs over the page', () => {
  const [first = '', second = '', third = '', fourth = ''] = PARAGRAPHS.map((paragraph) => wrap(paragraph, 50))
  const page = (number: number) => `THE WESTERN PILOT      Tuesday, March 12, 2024      Page ${number}`
  const cut = third.indexOf('\n')
  const text = `${page(1)}\n\nLighthouse of Utvær runs on the sun\n\nBy Ragna Solvik\n\n${first}\n\n${second}\n\n${third.slice(0, cut)}\n\nContinued on page 2\n\n${page(2)}\n\n${third.slice(cut + 1)}\n\n${fourth}\n`
  const { title, date, body, removed } = copied(text)
  assert.deepEqual([title, date], ['Lighthouse of Utvær runs on the sun', '2024-03-12'])
  assert.equal(body, BODY)
  assert.ok(removed.some(({ text: gone }) => gone === 'Continued on page 2'))
})

test('Chinese text wrapped at a column has no blanks where it was cut', () => {
  const first =
    '挪威海岸管理局星期二表示，西部岛屿上的一座灯塔已改用太阳能供电，此前那里的柴油发动机在一个冬天里坏了四次。'
  const second = '两名技术人员徒手把电池板搬上岩石，因为风太大，直升机无法降落。这项工作用了九天，花费比原计划少。'
  const cut = (text: string) => text.match(/.{1,20}[，。、]?/gu)?.join('\n') ?? ''
  const { body } = copied(`灯塔改用太阳能\n作者：李海\n2024年3月12日\n\n${cut(first)}\n\n${cut(second)}\n`)
  assert.equal(body, `${first}\n\n${second}`)
})

test('verse and menus keep their lines', () => {
  const poem = 'The sea is high tonight,\nthe tide is far,\nand nobody will write\nto say how we are.'
  assert.ok(copied(`${PLAIN}\n${poem}\n`).body.includes(poem.replaceAll('\n', '\\\n')))
})

const FEW = PARAGRAPHS.slice(0, 3).join('\n\n')
const heads: readonly [
  head: string,
  found: { title: string; deck?: string; authors?: readonly string[]; date?: string },
][] = [
  [
    'Sun for a lighthouse\nRagna Solvik in Utvær and agencies\n12 March 2024',
    { title: 'Sun for a lighthouse', authors: ['Ragna Solvik'], date: '2024-03-12' },
  ],
  [
    'Sun for a lighthouse\nRagna Solvik, Western Pilot\n12 March 2024',
    { title: 'Sun for a lighthouse', authors: ['Ragna Solvik'], date: '2024-03-12' },
  ],
  [
    'Sun for a lighthouse\nBy RAGNA SOLVIK and JEAN-LUC O’HARA\nFor the Pilot\n12 March 2024',
    { title: 'Sun for a lighthouse', authors: ['Ragna Solvik', 'Jean-Luc O’Hara'], date: '2024-03-12' },
  ],
  [
    'Sun for a lighthouse\nThe engine failed four times in one winter\nBy Ragna Solvik\n12 March 2024',
    {
      title: 'Sun for a lighthouse',
      deck: 'The engine failed four times in one winter',
      authors: ['Ragna Solvik'],
      date: '2024-03-12',
    },
  ],
  [
    'The Western Morning Pilot\n\nLighthouse on Utvær gets solar panels\n\nRagna Solvik, Florø\n\n12 March 2024',
    { title: 'Lighthouse on Utvær gets solar panels', authors: ['Ragna Solvik'], date: '2024-03-12' },
  ],
  [
    '*Lighthouse on Utvær gets solar panels*\nBy Ragna Solvik\nMarch 12, 20249:05 AM GMT+1Updated 3 hours ago',
    { title: 'Lighthouse on Utvær gets solar panels', authors: ['Ragna Solvik'], date: '2024-03-12' },
  ],
  [
    'Lighthouse on Utvær gets solar panels\nOleh Dewi Anjani dan Budi Hartono\n12 March 2024',
    { title: 'Lighthouse on Utvær gets solar panels', authors: ['Dewi Anjani', 'Budi Hartono'], date: '2024-03-12' },
  ],
]
for (const [head, expected] of heads)
  test(`a head is read: ${head.replaceAll('\n', ' / ').slice(0, 70)}`, () => {
    const { title, deck, authors, date, body } = copied(`${head}\n\n${FEW}\n`)
    assert.deepEqual({ title, deck, authors, date }, { deck: undefined, ...expected })
    assert.equal(body, FEW)
  })

test('the writer may be named below the text', () => {
  const { authors, body } = copied(
    `Sun for a lighthouse\n\n${FEW}\n\nPosted by Ragna Solvik at 18:42\nOlder Post\nHome\n`,
  )
  assert.deepEqual(authors, ['Ragna Solvik'])
  assert.doesNotMatch(body, /Posted by/)
})

const german = {
  title: 'Leuchtturm läuft mit Sonnenstrom',
  head: 'Leuchtturm läuft mit Sonnenstrom\nVon Ragna Solvik\n12. März 2024',
  body: [
    'Der Leuchtturm auf der Insel Utvær wird seit Dienstag mit Sonnenstrom betrieben, wie die Küstenbehörde mitteilte.',
    'Zwei Techniker hatten die Platten von Hand auf den Felsen getragen, weil der Hubschrauber nicht landen konnte.',
    'Die Behörde will elf weitere Lichter an der Küste umrüsten und hat das Ministerium um Geld gebeten.',
  ],
}
for (const stated of [undefined, german.title])
  test(`a first paragraph right under its head is not lost${stated ? ', nor with a stated title' : ''}`, () => {
    const [first, ...rest] = german.body
    const { title, body } = copied(`${german.head}\n${[first, ...rest].join('\n\n')}\n`, stated)
    assert.equal(title, german.title)
    assert.equal(body, german.body.join('\n\n'))
  })

test('labels that a page hides, links of a wiki and marks of a messenger are not in the text', () => {
  const text = PLAIN.replace('the coastal administration', 'the [[Kystverket|coastal administration]]')
    .replace('The light was', 'The *light* was')
    .replace('Fishermen had', 'Fishermen (opens in a new tab) had')
    .replace('the ministry', 'the ministry, opens new tab')
  assert.equal(copied(text).body, BODY)
})

test('what a page says between paragraphs goes, and the paragraph after its box stays', () => {
  const [first, second, third, fourth] = PARAGRAPHS
  const box =
    'Sign up to The Morning Light\nFree daily newsletter\nEnter your email address\nSign up\nafter newsletter promotion'
  const text = `${HEAD}\n\n${first}\n\nStory continues\n\n${second}\n\nAdvertisement\n\n${third}\n\n${box}\n${fourth}\n\nShare\nRelated stories\n`
  assert.equal(copied(text).body, BODY)
})

const comments: Readonly<Record<string, string>> = {
  English:
    'Nils says:\nMarch 13, 2024 at 8:01 am\nI always liked the old engine and its smell.\nReply\n\nKari says:\nMarch 13, 2024 at 9:15 am\nWho pays for the panels, one wonders.\nReply',
  German:
    'Nils sagt:\n13. März 2024 um 8:01\nMir hat der alte Motor immer gefallen.\nAntworten\n\nKari sagt:\n13. März 2024 um 9:15\nWer bezahlt eigentlich die Platten?\nAntworten',
  Spanish:
    'Nils dice:\n13 de marzo de 2024 a las 8:01\nA mí me gustaba el motor viejo.\nResponder\n\nKari dice:\n13 de marzo de 2024 a las 9:15\n¿Quién paga los paneles?\nResponder',
  'a forum':
    'Nils Moe\n3 hours ago\nI always liked the old engine and its smell.\nReply\nReport\n\nKari Lund\n2 hours ago\nWho pays for the panels, one wonders.\nReply\nReport',
}
for (const [kind, text] of Object.entries(comments))
  test(`readers' comments that nothing announces are cut off: ${kind}`, () => {
    const { body, removed } = copied(`${PLAIN}\n${text}\n`)
    assert.equal(body, BODY)
    assert.ok(removed.some(({ reason }) => reason === 'comments'))
  })

test('people who say something in the article stay', () => {
  const said = 'Nils Moe, who keeps the quay, says: “I have seen worse.”'
  assert.match(copied(`${PLAIN}\n${said}\n`).body, /I have seen worse/)
})

const places = ['quay', 'chapel', 'school', 'ferry', 'bakery', 'bridge', 'tower', 'mill', 'pier', 'shop']
const people = ['The harbour master', 'A retired pilot', 'Two fishermen', 'The teacher', 'A clerk of the council']
const deeds = [
  'remembered the night on which the light had failed over the',
  'had written twice to the ministry about the state of the',
  'kept a list of all that was broken between the rock and the',
  'would not talk to strangers about what had been said at the',
]
/** A paragraph like no other near it. */
function reportage(index: number): string {
  const pick = (list: readonly string[], step: number) => list[(index * step + 3) % list.length] ?? ''
  return `${pick(people, 3)} ${pick(deeds, 7)} ${pick(places, 7)} in the winter of ${1950 + (index % 70)}. Nobody in the ${pick(places, 3)} had asked, and number ${index} of the letters lies in a drawer to this day.`
}
for (const count of [40, 150, 400, 1000])
  test(`a copied reportage of ${count} paragraphs is kept whole`, () => {
    const paragraphs = Array.from({ length: count }, (_, index) => reportage(index))
    const chrome = [
      'Home\nNews\nSport\nSubscribe',
      'Share\nRelated stories\nCat found after nine years\nPrivacy policy',
    ]
    const { body } = copied(`${chrome[0]}\n\n${HEAD}\n\n${paragraphs.join('\n\n')}\n\n${chrome[1]}\n`)
    assert.equal(body.split('\n\n').length, count)
    assert.equal(body, paragraphs.join('\n\n'))
  })

test('running prose that is left out within the article is marked as such', () => {
  const { removed } = copied(
    `Home\nNews\nSport\n\n${HEAD}\n\n${PARAGRAPHS.join('\n\n')}\n\nWe use cookies to make our pages work, and so do our partners; by continuing to browse you agree to this.\n\nShare\n`,
  )
  assert.deepEqual(
    removed.filter(({ prose }) => prose).map(({ reason }) => reason),
    ['cookie notice'],
  )
  assert.deepEqual(
    removed.slice(0, 3).map(({ text }) => text),
    ['Home', 'News', 'Sport'],
  )
})

const PLENTY = [
  'El consejo de la comarca aprobó el martes las obras del embalse, después de tres años de espera.',
  'La alcaldesa, Remedios Olmo, dijo que el agua volverá a los campos antes de la siembra.',
]

test('marked points between two paragraphs stay, though the first reads as a page’s list of stories does', () => {
  const points = ['• Más de veinte pueblos sin riego', '• Tres años de pleitos', '• Dos presas por reparar']
  const text = `Inicio\nDeportes\nSuscríbete\n\nLa comarca aprueba las obras del embalse\nPor Julia Rivas\n3 de mayo de 2022\n\n${PLENTY[0]}\n\n${points.join('\n')}\n\n${PLENTY[1]}\n\nCompartir\nNoticias relacionadas\nDeja un comentario\n`
  assert.equal(
    copied(text).body,
    `${PLENTY[0]}\n\n${points.map((point) => point.replace('•', '-')).join('\n')}\n\n${PLENTY[1]}`,
  )
})

test('a wrapped first paragraph goes on with a small word that opens bylines elsewhere', () => {
  const text = `Menteri membuka pasar ikan baru di Teluk Bayur\nOleh Ratna Wulandari\n4 Juni 2021\n\n${wrap('PADANG — Menteri kelautan membuka pasar ikan yang baru dan lebih luas di pelabuhan Teluk Bayur pada hari Jumat, setelah dua tahun.', 72)}\n\n${wrap('Pasar itu memiliki seratus lapak dan gudang dingin, dan para nelayan dapat menjual hasil tangkapan mereka setiap pagi sejak pukul empat.', 72)}\n`
  const { body, authors } = copied(text)
  assert.match(body, /Teluk Bayur pada hari Jumat, setelah dua tahun\./)
  assert.deepEqual(authors, ['Ratna Wulandari'])
})

test('a line of a head that begins with a figure goes on from the full line above', () => {
  const text = `Şehir müzesinin\nyeni binası açıldı\nKapılar halka Cumhuriyet’in kuruluşunun\n75. yılında ilk kez açılıyor\nAyşe Demir\n29 Ekim 1998\n\n${wrap('ANKARA — Şehir müzesinin yeni binası perşembe günü düzenlenen törenle açıldı ve ilk gün binlerce kişi geldi.', 40)}\n\n${wrap('Müzede kentin tarihine ait üç bin parça sergileniyor, bunların çoğu ilk kez gösteriliyor ve yıl sonuna kadar kalacak.', 40)}\n`
  assert.doesNotMatch(copied(text).body, /75\. yılında/)
})

test('a long report is kept to its last line, and its readers’ comments are not', () => {
  const paragraphs = Array.from(
    { length: 180 },
    (_, index) =>
      `On day ${index + 1} the crew of the dredger Halcyon lifted ${index * 3 + 40} tonnes of silt from the mouth of the river, and the foreman wrote the figure on the wall of the hut.`,
  )
  const comments = ['Leave a comment', 'Your email address will not be published.', 'Privacy policy']
  const text = `Home\nNews\nLog in\n\nHalf a year on the dredger Halcyon\nBy Martin Pell\nMay 3, 2019\n\n${paragraphs.join('\n\n')}\n\nShare this\n${comments.join('\n')}\n`
  const { body } = copied(text)
  assert.equal(paragraphs.filter((paragraph) => !body.includes(paragraph)).length, 0)
  assert.ok(!body.includes('email address'))
})

test('a page whose comments were cut is still a page: its name, motto and menu go too', () => {
  const paragraphs = [
    'VALLETTA – The harbour authority said on Monday that the eastern quay would be closed to ferries until the end of the winter.',
    'Divers found cracks in the piers at a depth of nine metres, and the engineers want to look at every stone of them before spring.',
    'The ferry company said that its boats would call at the fishing harbour instead, where the quay is shorter and the water shallow.',
    'On the islands the grocers have asked for a second boat a week, because flour and gas bottles cannot be carried on the small ferry that is left to them.',
    'The minister of transport is to visit the quay on Friday with the engineers, and the authority said that a plan for the repairs would be shown to him then.',
  ]
  const text = `the salt ledger\nA diary of small harbours, kept at night\n\nHome | Charts | Letters | Feed\n\nMarch 04, 2013\n\nEastern quay stays closed until spring\n\n${paragraphs.join('\n\n')}\n\nComments\n\nAnd who pays for it?\n\nPosted by: Nan | March 05, 2013 at 07:13 AM\n\nWe do.\n\nPosted by: T. Alder | March 05, 2013 at 08:55 AM\n\nPost a comment\n\nYour comment has not yet been posted.\n`
  assert.equal(copied(text).body, paragraphs.join('\n\n'))
})

const QUAY = [
  'The harbour authority of Lormouth said on Monday that the eastern quay would be closed to ferries until the end of the winter.',
  'Divers found cracks in the piers at a depth of nine metres, and the engineers want to look at every stone of them before spring.',
  'The ferry company said that its boats would call at the fishing harbour instead, where the quay is shorter and the water shallow.',
  'On the islands the grocers have asked for a second boat a week, because flour and gas bottles cannot be carried on the small ferry.',
  'The minister of transport is to visit the quay on Friday with the engineers, and the authority said that a plan would be shown then.',
]
const quayWith = (after: string) =>
  copied(`Eastern quay stays closed until spring\n\nBy Nan Alder\nMarch 4, 2013\n\n${QUAY.join('\n\n')}\n\n${after}\n`)

test('remarks of readers whose names were not copied go with their heading or their hour', () => {
  const unsigned = [
    'Comments\n\nAnd who pays for it?\n\nNot me, I only fish there.',
    '3 hours ago\nGood on the divers!\n9 likes\nReply\nShare',
  ]
  for (const after of unsigned) assert.equal(quayWith(after).body, QUAY.join('\n\n'))
})

test('a sentence that opens with an hour is no remark', () => {
  const { body } = quayWith(
    'Two hours ago the pilots were told.\n\nThe plan was drawn in Lormouth, where the archive of the quay is kept.',
  )
  assert.ok(body.includes('Two hours ago the pilots were told.'))
  assert.ok(body.includes('The plan was drawn in Lormouth'))
})

test('what readers wrote below a short article, more than its writer did, is not taken for the middle of a long one', () => {
  const say = [
    'I have sailed past it for thirty years and never once saw it dark, whatever the fishermen say about those nights.',
    'My brother in law repairs such engines, and he told me that nobody had changed the oil in it since the spring before last.',
    'Panels on a rock in the open sea will last for two winters at most, and then we will all pay for the helicopter again.',
    'If you look at what the old engine burned in a year, they would have paid for themselves by next summer, wind or no wind.',
  ]
  const remarks = Array.from({ length: 80 }, (_, at) => {
    const said = Array.from(
      { length: 1 + ((at * 7) % 4) },
      (_, step) => `${say[(at + step) % 4]} ${say[(at + step + 1) % 4]} That is entry ${at}.`,
    )
    const head = [`Re: Solar light (Score:${at % 5})`, `by skipper_${at} ( 10${at} )`]
    return [...head, said.join('\n\n'), 'Reply to This Share', 'twitter facebook', 'Flag as Inappropriate'].join('\n')
  })
  const menu = ['Harbour Talk', 'Stories', 'Polls', 'Submit', 'Login', 'Sign up', 'Follow us:', 'RSS', 'Facebook']
  const head = [
    'Solar light for the westernmost rock (example.org)',
    'Posted by Keeper on Friday December 19, 2025 @08:00PM from the dark-nights dept.',
  ]
  const bar = [
    'Post Load All Comments',
    'Search 60 Comments Log In/Create an Account',
    'Comments Filter:',
    'All',
    'Insightful',
  ]
  const { body } = copied([...menu, '', ...head, PARAGRAPHS.join('\n\n'), '', ...bar, '', ...remarks].join('\n'))
  for (const paragraph of PARAGRAPHS) assert.ok(body.includes(paragraph.slice(0, 60)), paragraph)
  assert.ok((body.match(/That is entry/g)?.length ?? 0) < 6, body.slice(0, 2000))
})

test('hours of a copied ticker stand above their posts, the first with its heading too', () => {
  const { body, title } = copied(
    'Sturm an der Küste: Der Ticker\n\nStand: 12.02.2023, 20:10 Uhr\n\n20:10 Uhr\nFähren fahren wieder\nDie Fähren nach Skarholm fahren seit acht Uhr wieder, teilte die Reederei am Abend mit.\n\n18:02 Uhr\nDach der Schule gesichert\nHelfer haben das Dach der Schule gesichert.\n\n15:40 Uhr\nStrom fällt aus\nIn elf Dörfern ist der Strom ausgefallen, sagte ein Sprecher der Stadtwerke.\n\nTeilen\nDrucken\n',
  )
  assert.equal(title, 'Sturm an der Küste: Der Ticker')
  assert.match(
    body,
    /20:10 Uhr\n\n## Fähren fahren wieder[\s\S]*18:02 Uhr\n\n## Dach der Schule[\s\S]*15:40 Uhr\n\n## Strom fällt aus/,
  )
})

test('a headline that shares no word with its article stands above a name and a day', () => {
  const { title, authors, body } = copied(
    `Главная\nНовости\nКультура\n\nЗимний берег\n\nОльга Сергеева\n3 марта 2023\n\n${Array.from({ length: 20 }, (_, at) => `В ${at + 2}-й день паром не вышел, и очередь машин дотянулась до элеватора, где сторож раздавал кипяток.`).join('\n\n')}\n\nПоделиться\nКомментарии\n`,
  )
  assert.equal(title, 'Зимний берег')
  assert.deepEqual(authors, ['Ольга Сергеева'])
  assert.ok(
    body.endsWith('В 21-й день паром не вышел, и очередь машин дотянулась до элеватора, где сторож раздавал кипяток.'),
  )
})

test('a name beside the day may have a paper or a place with it, and a foot its day and paper', () => {
  const text = QUAY.join('\n\n')
  const beside = copied(
    `Eastern quay stays closed until spring\n\nNan Alder - Lormouth Ledger\n4 March 2013 10:31\n\n${text}\n`,
  )
  assert.deepEqual(beside.authors, ['Nan Alder'])
  const { authors, date, body } = copied(
    `Eastern quay stays closed until spring\n\n${text}\n\nAuthor: Nan Alder\nPublished: 4 March 2013, 18:20\nSource: Lormouth Ledger\n`,
  )
  assert.deepEqual(authors, ['Nan Alder'])
  assert.equal(date, '2013-03-04')
  assert.equal(body, text)
})
