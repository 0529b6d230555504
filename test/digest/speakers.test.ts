import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digest } from '../../scripts/digest/index.ts'
import { addSpeakers } from '../../scripts/digest/speakers.ts'
import { tag } from '../../scripts/tag/index.ts'

test('who is quoted is an actor of the story, however late; who is only named is not', () => {
  const filler = (index: number) => `The dam holds water for the fields in the valley, number ${index}.`
  const prose = {
    title: 'Dam is full again',
    date: '2024-02-02',
    language: 'en',
    paragraphs: [
      ...[1, 2, 3, 4, 5, 6].map(filler),
      '“We can plant again,” the farmer Ines Quintana, who has waited for a year, told reporters.',
      'A stamp from Norway shows Peter Hallström at the older dam.',
    ].map((text) => ({ kind: 'paragraph' as const, text })),
  }
  const tags = tag(prose)
  const { actors } = addSpeakers(tags, digest(prose, tags).quotes)
  assert.deepEqual(
    actors.map(({ name }) => name),
    ['Ines Quintana'],
  )
})
