import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitLines } from '../../../scripts/read/text/lines.ts'
import { joinWrapped } from '../../../scripts/read/text/wrap/index.ts'

const textsOf = (text: string) => splitLines(text).map((line) => line.text)

test('every kind of line end parts lines', () => {
  assert.deepEqual(textsOf('a\nb\r\nc\rd\u2028e\ff'), ['a', 'b', 'c', 'd', 'e', 'f'])
})

test('spaces become one, and what shows nothing goes', () => {
  assert.deepEqual(textsOf('\ufeff  a\u00a0\u00a0b\t\u200bc \n \u200b \n\u202edef'), ['a b c', 'def'])
})

test('joiners that change how a word looks stay', () => {
  assert.deepEqual(textsOf('می\u200cخواهم 👩\u200d🚀'), ['می\u200cخواهم 👩\u200d🚀'])
})

test('a line knows its number and the blank lines around it', () => {
  assert.deepEqual(splitLines('a\n\n\nb\nc\n'), [
    { text: 'a', number: 1, opens: true, closes: true, indent: 0, divided: false },
    { text: 'b', number: 4, opens: true, closes: false, indent: 0, divided: false },
    { text: 'c', number: 5, opens: false, closes: true, indent: 0, divided: false },
  ])
})

const wrapped = [
  'The harbour of Lowestoft was closed to all ships on Monday after a',
  'trawler had lost its nets in the fairway and a second boat had run',
  'into them within the hour.',
  '',
  'Divers are to cut the nets on Tuesday, when the wind is expected to',
  'drop, the harbour master said. Until then the ferries go from',
  'Harwich.',
].join('\n')

test('paragraphs cut at a column are put together again', () => {
  const joined = joinWrapped(splitLines(wrapped))
  assert.equal(joined.length, 2)
  assert.match(joined[0]?.text ?? '', /after a trawler .* run into them within the hour\.$/)
  assert.equal(joined[1]?.number, 5)
})

test('lists and menus keep their lines', () => {
  const menu = splitLines(
    'Home\nNews from the harbour\nSport\nAbout us\nContact\nA longer line of the menu that goes on a bit',
  )
  assert.deepEqual(joinWrapped(menu), menu)
  const list = splitLines(
    'What we know so far of the accident in the harbour:\n- one boat lost its nets in the fairway this morning\n- a second boat ran into them within a single hour\n- the divers are to come on Tuesday with the tide',
  )
  assert.deepEqual(joinWrapped(list), list)
})
