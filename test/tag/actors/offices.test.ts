import assert from 'node:assert/strict'
import { test } from 'node:test'
import { offices } from '../../../scripts/tag/actors/dictionary.ts'
import { named } from './story.ts'

test('an office stands for who held it on the story’s day', () => {
  assert.deepEqual(named('The US secretary of state said no.', { date: '2019-05-15' }), [
    'Mike Pompeo: US secretary of state',
  ])
  assert.deepEqual(named('The US secretary of state said no.', { date: '2014-05-15' }), [
    'John Kerry: US secretary of state',
  ])
  assert.deepEqual(named('Britain’s prime minister met the president of France.', { date: '2017-01-10' }), [
    'Theresa May: Britain’s prime minister',
    'François Hollande: president of France',
  ])
})

test('without a date, between two holders, or of somebody else’s former office it stands for nobody', () => {
  assert.deepEqual(named('The US secretary of state said no.'), [])
  assert.deepEqual(named('The US secretary of state said no.', { date: '2018-04-10' }), [])
  assert.deepEqual(named('A former US secretary of state said no.', { date: '2019-05-15' }), [])
})

test('a title with a surname is the holder of that name; of several, the last before the day', () => {
  assert.deepEqual(named('Prime Minister Abadi met Secretary Kerry.'), ['Haider al-Abadi: Abadi', 'John Kerry: Kerry'])
  assert.deepEqual(named('President Bush left.', { date: '1991-02-01' }), ['George H. W. Bush: Bush'])
  assert.deepEqual(named('President Bush left.', { date: '2005-02-01' }), ['George W. Bush: Bush'])
})

test('the list holds: terms are days in order, none overlaps the next', () => {
  for (const { office, terms } of offices) {
    for (const [index, { holder, from, to }] of terms.entries()) {
      assert.match(from, /^\d{4}-\d\d-\d\d$/, `${office}: ${holder}`)
      if (to) assert.ok(from < to, `${office}: ${holder}`)
      const next = terms[index + 1]
      if (next) assert.ok(to && to <= next.from, `${office}: ${holder} until ${to}, ${next.holder} from ${next.from}`)
    }
  }
})

test('a title that says whose office it is needs no country, an acting holder is one, and so is one on the last day', () => {
  assert.deepEqual(named('The CIA director said no.', { date: '2010-03-01' }), ['Leon Panetta: CIA director'])
  assert.deepEqual(named('The Soviet foreign minister said no.', { date: '1988-03-01' }), [
    'Eduard Shevardnadze: Soviet foreign minister',
  ])
  assert.deepEqual(named('The Russian acting president won.', { date: '2000-03-27' }), [
    'Vladimir Putin: Russian acting president',
  ])
  assert.deepEqual(named('The Egyptian president stepped down.', { date: '2011-02-11' }), [
    'Hosni Mubarak: Egyptian president',
  ])
})

test('a title that two spellings share is still one office', () => {
  for (const title of ['UN secretary-general', 'UN secretary general'])
    assert.deepEqual(named(`The ${title} left.`, { date: '1993-01-01' }), [`Boutros Boutros-Ghali: ${title}`])
})

test('on the day of change an office is its new holder’s, on the last day without a successor still its old one’s', () => {
  for (const [date, holder] of [
    ['2017-01-19', 'Barack Obama'],
    ['2017-01-20', 'Donald Trump'],
  ] as const)
    assert.deepEqual(named('The US president said no.', { date }), [`${holder}: US president`], date)
  // Baker left before Eagleburger was sworn in.
  assert.deepEqual(named('The US secretary of state said no.', { date: '1992-08-23' }), [
    'James Baker: US secretary of state',
  ])
  assert.deepEqual(named('The US secretary of state said no.', { date: '1992-08-25' }), [])
})
