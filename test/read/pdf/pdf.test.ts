import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../scripts/model/problem.ts'
import { readClean, readOne } from '../mail/letter.ts'
import { pdfOf, type SetLine, setLines } from './writer.ts'

const TEXT: readonly string[] = [
  'The night train to Orsk will run again from June, eight years after the last of its sleeping cars was sold to a col\u00adlector who turned it into a bar.',
  'Three car\u00adriages have been bought back and re\u00adpainted in the blue of the old com\u00adpany, whose name nobody is allowed to use.',
  'A bed costs as much as a room in a good hotel, and the rail\u00adway ex\u00adpects that most of its guests will be people who no longer like to fly.',
  'The line is single for sixty kilo\u00admetres, so that the train has to wait in the woods for the goods trains from the mines, which have the right of way.',
  'Break\u00adfast is brought at six, and the con\u00adductor, who has been on the line since he was a boy, knows where the elks cross.',
  'Whoever wants to bring a bi\u00adcycle must take off its wheels, a rule from 1961 that the mini\u00adster has prom\u00adised to look at.',
]
const WORDS = TEXT.map((text) => text.replaceAll('\u00ad', ''))
const SIZE = 10
const LEADING = 12.5

interface Column {
  readonly x: number
  readonly top: number
  readonly width: number
}

/** Paragraphs one below the other in columns, over pages when these are full. */
function flow(
  paragraphs: readonly string[],
  pages: readonly (readonly Column[])[],
  { bottom = 80, gap = 7, indent = 0 } = {},
): SetLine[][] {
  const set: SetLine[][] = pages.map(() => [])
  const columns = pages.flatMap((columns, page) => columns.map((column) => ({ ...column, page })))
  let at = 0
  let y = columns[0]?.top ?? 0
  for (const text of paragraphs)
    for (const [index, line] of setLines(text, (columns[at]?.width ?? 0) - indent, SIZE).entries()) {
      if (y < bottom) y = columns[++at]?.top ?? 0
      const column = columns[at]
      if (!column) throw new Error('the columns are full')
      if (index === 0 && y !== column.top) y -= gap
      set[column.page]?.push({ text: line, x: column.x + (index === 0 ? indent : 0), y, size: SIZE })
      y -= LEADING
    }
  return set
}

const HEAD: readonly SetLine[] = [
  { text: 'Northern Mail', x: 60, y: 790, size: 14, bold: true },
  { text: 'Night train to Orsk runs again', x: 60, y: 750, size: 26, bold: true },
  { text: 'The blue is right, the name is not', x: 60, y: 725, size: 14 },
  { text: 'By Lena Holt', x: 60, y: 705, size: 9 },
  { text: 'March 4, 2024', x: 60, y: 692, size: 9 },
]

function checkOwn({ head, body }: Awaited<ReturnType<typeof readOne>>): void {
  assert.equal(head.title?.value, 'Night train to Orsk runs again')
  assert.equal(head.deck?.value, 'The blue is right, the name is not')
  assert.deepEqual(head.authors?.value, ['Lena Holt'])
  assert.equal(head.date?.value, '2024-03-04')
  assert.equal(body, WORDS.join('\n\n'))
}

test('one column: headline by its type, deck, byline and day, words whole again', async () => {
  const [page = []] = flow(TEXT, [[{ x: 60, top: 660, width: 470 }]])
  checkOwn(await readOne(pdfOf([[...HEAD, ...page]]), 'orsk.pdf'))
})

test('two and three columns are read one after the other, whatever the order in the file', async () => {
  for (const [count, width, gutter] of [
    [2, 225, 20],
    [3, 145, 16],
  ] as const) {
    const columns = Array.from({ length: count }, (_, index) => ({ x: 60 + index * (width + gutter), top: 660, width }))
    const bottom = count === 2 ? 460 : 520
    const [page = []] = flow(TEXT, [columns], { bottom })
    assert.ok(new Set(page.map(({ x }) => x)).size >= count)
    checkOwn(await readOne(pdfOf([[...HEAD, ...page]])))
    const across = [...page].sort((a, b) => b.y - a.y || a.x - b.x)
    checkOwn(await readOne(pdfOf([[...across, ...HEAD]])))
  }
})

test('paragraphs told by their first lines alone', async () => {
  const [page = []] = flow(TEXT, [[{ x: 60, top: 660, width: 470 }]], { gap: 0, indent: 14 })
  checkOwn(await readOne(pdfOf([[...HEAD, ...page]])))
})

test('heads, feet and numbers of pages go, and what goes on elsewhere is joined', async () => {
  const pages = flow(
    TEXT,
    [[{ x: 60, top: 660, width: 470 }], [{ x: 60, top: 740, width: 470 }], [{ x: 60, top: 740, width: 470 }]],
    { bottom: 600 },
  )
  const all = pages.map((lines, index): SetLine[] => [
    ...(index === 0
      ? HEAD
      : [
          { text: 'Northern Mail, Monday', x: 60, y: 800, size: 9 },
          { text: `Continued from page ${index}`, x: 60, y: 760, size: 9 },
        ]),
    ...lines,
    ...(index < 2 ? [{ text: `Continued on page ${index + 2}`, x: 60, y: 560, size: 9 }] : []),
    { text: `Page ${index + 1} of 3`, x: 280, y: 40, size: 9 },
    { text: 'northernmail.example', x: 60, y: 40, size: 9 },
  ])
  checkOwn(await readOne(pdfOf(all)))
})

test('subheads are told by their type', async () => {
  const [page = []] = flow(TEXT.slice(0, 3), [[{ x: 60, top: 660, width: 470 }]])
  const y = Math.min(...page.map((line) => line.y)) - 24
  const [rest = []] = flow(TEXT.slice(3), [[{ x: 60, top: y - 16, width: 470 }]])
  const { body } = await readOne(
    pdfOf([[...HEAD, ...page, { text: 'Waiting in the woods', x: 60, y, size: 10, bold: true }, ...rest]]),
  )
  assert.equal(body, [...WORDS.slice(0, 3), '## Waiting in the woods', ...WORDS.slice(3)].join('\n\n'))
})

test('lines that repeat in the text are no heads of pages', async () => {
  const [one = [], two = []] = flow(
    [...TEXT, ...TEXT],
    [[{ x: 60, top: 660, width: 470 }], [{ x: 60, top: 760, width: 470 }]],
    { bottom: 440 },
  )
  const { body } = await readOne(pdfOf([[...HEAD, ...one], two]))
  assert.equal(body, [...WORDS, ...WORDS].join('\n\n'))
})

test('scanned, locked and broken ones are refused with what to do', async () => {
  const refused: readonly (readonly [bytes: Uint8Array, code: string, word: RegExp])[] = [
    [pdfOf([[], []]), 'scanned', /OCR/],
    [Buffer.from('%PDF-1.4\nnothing here'), 'bad-document', /print it/],
    [
      pdfOf([HEAD], {
        extra: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
      }),
      'locked',
      /password/,
    ],
  ]
  for (const [bytes, code, word] of refused)
    await assert.rejects(readClean(bytes, 'x.pdf'), (error: unknown) => {
      assert.ok(error instanceof Problem, String(error))
      assert.equal(error.code, code, error.message)
      assert.match(error.message, word)
      return true
    })
})

test('the caption of a picture in a column is left out with its reason, a note at the foot stays', async () => {
  const [page = []] = flow(TEXT.slice(0, 3), [[{ x: 60, top: 660, width: 470 }]])
  const y = Math.min(...page.map((line) => line.y)) - 30
  const small = (text: string, at: number): SetLine => ({ text, x: 60, y: at, size: 7.5 })
  const [rest = []] = flow(TEXT.slice(3), [[{ x: 60, top: y - 30, width: 470 }]])
  const end = Math.min(...rest.map((line) => line.y)) - 30
  const { body, removed } = await readOne(
    pdfOf([
      [
        ...HEAD,
        ...page,
        small('A sleeping car in the yard of Orsk. Photograph: Ivan Belov', y),
        ...rest,
        small('1 The rule of 1961 was never published.', end),
      ],
    ]),
  )
  assert.ok(!body.includes('Photograph'))
  assert.ok(removed.some(({ reason, text }) => reason === 'caption' && text.includes('Ivan Belov')))
  assert.ok(body.includes('The rule of 1961 was never published.'))
})
