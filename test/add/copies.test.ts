import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Copies } from '../../scripts/add/copies/index.ts'
import { createRandom } from '../../scripts/model/random.ts'
import { bodyOf } from './adding.ts'
import { reprint } from './reprint.ts'

const MONDAY = '2024-03-04'
const TUESDAY = '2024-03-05'
const REPORTS = Array.from({ length: 60 }, (_, number) => bodyOf(number))
const textOf = (paragraphs: readonly string[] | undefined) => (paragraphs ?? []).join('\n\n')
const sentencesOf = (paragraphs: readonly string[]) => textOf(paragraphs).split(/(?<=\.)\s+/)
const ownWords = (number: number) => bodyOf(number + 1000)

/** The share of the reports of which a text made from them, of a given day, is taken for a copy of that very report. */
function found(make: (paragraphs: readonly string[], number: number) => string, date = MONDAY): number {
  const copies = new Copies<number>()
  for (const [number, paragraphs] of REPORTS.entries()) copies.add(number, { body: textOf(paragraphs), date: MONDAY })
  const right = REPORTS.filter(
    (paragraphs, number) => copies.find({ body: make(paragraphs, number), date })?.key === number,
  )
  return right.length / REPORTS.length
}

const random = createRandom(4)
for (const [how, make] of [
  ['as it was', textOf],
  ['cut at the end to less than half', (all: readonly string[]) => sentencesOf(all).slice(0, 7).join('\n\n')],
  ['with a word in fifty changed', (all: readonly string[]) => reprint(textOf(all), 1, [], random)],
  ['shortened to six sentences in ten', (all: readonly string[]) => reprint(textOf(all), 0.6, [], random)],
  ['shortened to four sentences in ten', (all: readonly string[]) => reprint(textOf(all), 0.4, [], random)],
  [
    'with its lede touched up',
    ([lede = '', ...rest]: readonly string[]) => textOf([lede.replace(/\b\w+ed\b/g, 'altered'), ...rest]),
  ],
  [
    'with a lede of its own on the same day',
    ([, ...rest]: readonly string[], number: number) => textOf([ownWords(number)[0] ?? '', ...rest]),
  ],
  [
    'with paragraphs of its own below',
    (all: readonly string[], number: number) => textOf([...all, ...ownWords(number).slice(0, 3)]),
  ],
] as const)
  test(`a report is found again ${how}`, () => assert.ok(found(make) >= 0.98, `${found(make)}`))

for (const background of [0.3, 0.5, 0.6])
  for (const [whose, place] of [
    ['below its news', (news: readonly string[], old: readonly string[]) => [...news, ...old]],
    [
      'between its news',
      (news: readonly string[], old: readonly string[]) => [...news.slice(0, 2), ...old, ...news.slice(2)],
    ],
  ] as const)
    test(`the next day’s report that repeats ${background * 100} % as background ${whose} is a report of its own`, () => {
      const follow = (all: readonly string[], number: number) => {
        const old = all.slice(Math.round(all.length * (1 - background)))
        const news = ownWords(number).slice(0, Math.max(2, Math.round((old.length * (1 - background)) / background)))
        return textOf(place(news, old))
      }
      assert.equal(found(follow, TUESDAY), 0)
    })

test('reports of one event that share its quotations are reports of their own', () => {
  const quotation = `“${bodyOf(77)[0]}” the mayor said. “${bodyOf(78)[0]}”`
  const share = found((all, number) => textOf([...ownWords(number).slice(0, 3), quotation, ...all.slice(3, 5)]))
  assert.equal(share, 0)
})

test('an older report that a newer one repeats as its background is no copy of it', () => {
  const copies = new Copies<string>()
  const brief = bodyOf(1).slice(0, 3)
  copies.add('tuesday', { body: textOf([...bodyOf(2), ...brief]), date: TUESDAY })
  assert.equal(copies.find({ body: textOf(brief), date: MONDAY }), undefined)
  assert.equal(copies.find({ body: textOf(brief), date: TUESDAY })?.key, 'tuesday')
})

test('a report that is printed again within days is a copy, a part of it a month later is not', () => {
  const part = textOf([...bodyOf(1), ...bodyOf(9).slice(0, 3)])
  const copies = new Copies<string>()
  copies.add('first', { body: textOf(bodyOf(1)), date: MONDAY })
  assert.equal(copies.find({ body: textOf(bodyOf(1)), date: '2024-04-04' })?.key, 'first')
  assert.equal(copies.find({ body: part, date: TUESDAY })?.key, 'first')
  const share = copies.find({ body: textOf([...bodyOf(1).slice(0, 6), ...bodyOf(9).slice(0, 2)]), date: '2024-04-04' })
  assert.equal(share, undefined)
})

test('two short notes are no copies of each other for one shared phrase', () => {
  const copies = new Copies<string>()
  copies.add('a', { body: 'The minister said on Monday that the talks would go on.' })
  assert.equal(copies.find({ body: 'The minister said on Monday that the price of bread would fall.' }), undefined)
})

test('two notices of a line that differ in a word are two notices', () => {
  const copies = new Copies<string>()
  copies.add('a', { body: 'The library of Varna will be closed on Monday.', date: MONDAY })
  for (const body of [
    'The library of Varna will be closed on Friday.',
    'The library of Varna will be closed on Monday.',
  ])
    assert.equal(copies.find({ body, date: MONDAY }), undefined, body)
})

test('a short note is found again', () => {
  const note =
    'The night ferry to the islands sails again from Thursday, the operator said, after its rudder had been mended in dock.'
  const copies = new Copies<string>()
  copies.add('note', { body: note, date: MONDAY })
  assert.equal(copies.find({ body: note, date: MONDAY })?.key, 'note')
})

test('notes of fewer words than tell anything are compared with none', () => {
  const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
  const findAgain = (count: number) => {
    const copies = new Copies<string>()
    const body = words.slice(0, count).join(' ')
    copies.add('note', { body, date: MONDAY })
    return copies.find({ body, date: MONDAY })?.key
  }
  assert.equal(findAgain(14), undefined)
  assert.equal(findAgain(15), 'note')
})

/** Sentences of letters picked from a few hundred, as a script without spaces has them. */
function unspaced(letters: readonly [from: number, count: number], stop: string, seed: number): readonly string[] {
  const random = createRandom(seed)
  const [from, count] = letters
  const sentence = () =>
    Array.from({ length: 28 }, () => String.fromCodePoint(from + Math.floor(random() * count))).join('') + stop
  return Array.from({ length: 7 }, () => sentence() + sentence())
}

for (const [script, letters, stop] of [
  ['Chinese', [0x4e00, 400], '。'],
  ['Japanese', [0x3042, 70], '。'],
  ['Thai', [0x0e01, 46], ' '],
] as const)
  test(`reprints and follow-ups are told apart in ${script}`, () => {
    const report = unspaced(letters, stop, 1)
    const copies = new Copies<string>()
    copies.add('report', { body: textOf(report), date: MONDAY })
    copies.add('other', { body: textOf(unspaced(letters, stop, 2)), date: MONDAY })
    assert.equal(copies.find({ body: textOf(report.slice(0, 4)), date: TUESDAY })?.key, 'report')
    const follow = [...unspaced(letters, stop, 3).slice(0, 4), ...report.slice(-3)]
    assert.equal(copies.find({ body: textOf(follow), date: TUESDAY }), undefined)
    assert.equal(copies.find({ body: textOf(unspaced(letters, stop, 4)), date: MONDAY }), undefined)
  })

test('a formula filled in anew is a report of its own; a figure mended on its day is not', () => {
  const close = (index: string, oil: string, ships: string) =>
    `The harbour index closed at ${index} points, after a day in which oil was sold for ${oil} dollars a barrel and ${ships} ships passed the locks.\n\n` +
    'Traders kept to what they had, said the exchange in its daily notice. The figures are provisional and are settled at the end of the week by a board of three.\n\n' +
    'The notice is sent out after the last bell; whoever finds a mistake in it may write to the office at the pier before noon.'
  const copies = new Copies<string>()
  copies.add('monday', { body: close('1,204', '61.20', '48'), date: MONDAY })
  assert.equal(copies.find({ body: close('1,197', '60.85', '52'), date: TUESDAY }), undefined)
  assert.equal(copies.find({ body: close('1204', '61.20', '48'), date: TUESDAY })?.key, 'monday')
  assert.equal(copies.find({ body: close('1,204', '61.20', '49'), date: MONDAY })?.key, 'monday')
})
