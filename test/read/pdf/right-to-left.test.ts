import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesOf } from '../../../scripts/read/pdf/lines.ts'
import { joinParagraphs } from '../../../scripts/read/pdf/paragraphs.ts'
import type { Run } from '../../../scripts/read/pdf/run.ts'

const SIZE = 10
const WIDTH = 5

/** A line as it is seen on the page: its letters from left to right, figures in their own order, brackets as they look. */
function asSeen(text: string, order: 'as seen' | 'as read'): readonly Run[] {
  const signs = [...text]
    .reverse()
    .join('')
    .replace(/[0-9]+/g, (figures) => [...figures].reverse().join(''))
  const shown = signs.replace(/[()«»]/g, (sign) => '()«»'['()«»'.indexOf(sign) ^ 1] ?? sign)
  const pieces = shown.match(/[0-9]+|./gu) ?? []
  let x = 50
  const runs = pieces.map((piece): Run => {
    const width = piece.length * WIDTH
    x += width
    const isRightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(piece)
    return { text: piece, x: x - width, y: 700, width, size: SIZE, font: 'f', isRightToLeft }
  })
  return order === 'as seen' ? runs : [...runs].reverse()
}

const LINES = [
  'عادت العبارة إلى ميناء (سكارهولم) بعد 14 شهرا',
  '«لم أبحر منذ عام 2019»، قال القبطان في 3 مايو',
  'המעבורת חזרה אל הנמל אחרי 14 חודשים (כך נאמר)',
]

for (const order of ['as seen', 'as read'] as const)
  test(`a line from right to left is read from the right, written ${order} in the file`, () => {
    for (const text of LINES) {
      const lines = linesOf({ number: 1, width: 600, height: 800, runs: asSeen(text, order) })
      const paragraphs = joinParagraphs(lines, SIZE)
      assert.deepEqual(
        paragraphs.map((paragraph) => paragraph.text),
        [text],
      )
      assert.equal(lines[0]?.isRightToLeft, true)
    }
  })

test('paragraphs that open with wide blanks are parted by them', () => {
  const row = (text: string, y: number): Run => ({
    text,
    x: 60,
    y,
    width: text.length * SIZE,
    size: SIZE,
    font: 'f',
    isRightToLeft: false,
  })
  const texts = [
    '　　渡船停运至检查结束，港务局星期三在一份简短的声明中这样表示。',
    '　　港池的防波堤在本月第三次风暴中垮塌，潜水员正在查看墙体状况。',
  ]
  const runs = texts.map((text, at) => row(text, 700 - at * 14))
  const paragraphs = joinParagraphs(linesOf({ number: 1, width: 600, height: 800, runs }), SIZE)
  assert.deepEqual(
    paragraphs.map(({ text }) => text),
    texts.map((text) => text.trim()),
  )
})
