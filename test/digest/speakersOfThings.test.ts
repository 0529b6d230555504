import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digest } from '../../scripts/digest/index.ts'
import { tag } from '../../scripts/tag/index.ts'
import { prose } from './pier.ts'

const speakers = (text: string, language = 'en') => {
  const story = { ...prose(text, '2018-06-14'), language }
  return digest(story, tag(story)).quotes.map(({ speaker, text: said }) => `${speaker ?? '-'}: ${said.slice(0, 20)}`)
}

test('a noun that is also a verb of saying names nobody', () => {
  for (const text of [
    'Liberals throw charges that Ivo Rask stands for “the end of the ferry as we know it today.”',
    'The survey supports claims by Quill Shipping that it shares the guilt for the spill at Oswick.',
    'In the rare cases when the town has paid, Ivo Rask has responded with harsh words for the clerks.',
    'A court sentenced a docker who says he lost a crate to 20 months in prison.',
  ])
    assert.ok(
      speakers(text).every((line) => line.startsWith('-')),
      speakers(text).join('\n'),
    )
  assert.deepEqual(speakers('The town report claims that the mole of Oswick will fall within a year.'), [
    'The town report: the mole of Oswick w',
  ])
})

test('a family is not its lawyer, and whom a credit names is not he', () => {
  assert.deepEqual(
    speakers(
      'A lawyer for the Quint family said the guards of Oswick had failed the boys.\n\nThe Quint family condemned the letter, describing it “as a cruel and clumsy joke” on the town.',
    ),
    ['A lawyer for the Quint family: the guards of Oswick', 'The Quint family: as a cruel and clums'],
  )
  assert.deepEqual(
    speakers(
      'Donald Trump wrote to the mayor of Oswick.\n\nAP Photo/Jo Lund\n\n“No long and costly change of the pier is needed for that!” he wrote.',
    ),
    ['Donald Trump: No long and costly c'],
  )
})

test('verbs of mocking and forecasting name speakers in German', () => {
  assert.deepEqual(
    speakers('„Der Hafen wird im Winter ganz sicher zufrieren“, prognostizierte Bürgermeister Ivo Rask.', 'de'),
    ['Ivo Rask: Der Hafen wird im Wi'],
  )
})
