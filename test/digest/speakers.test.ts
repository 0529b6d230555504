import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findQuotes } from '../../scripts/digest/quotes/index.ts'
import { splitSentences } from '../../scripts/digest/sentences/index.ts'
import type { Quote } from '../../scripts/model/digest.ts'
import type { Prose } from '../../scripts/model/prose.ts'
import type { Tags } from '../../scripts/model/tags.ts'

const NOBODY: Tags = { countries: [], actors: [], mentions: { countries: [], actors: [] } }

function read(body: string, language = 'en'): readonly Quote[] {
  const paragraphs = body.split('\n\n').map((text) => ({ kind: 'paragraph' as const, text }))
  const prose: Prose = { title: '', language, paragraphs }
  return findQuotes(prose, splitSentences(prose), NOBODY)
}

/** `speaker: words` of everything said; `—` for a speaker whom nobody can tell. */
function said(body: string, language?: string): readonly string[] {
  return read(body, language).map(({ speaker, text }) => `${speaker ?? '—'}: ${text}`)
}

/** Asserts who speaks in each text, whose words are all told once. */
function assertSpeakers(cases: Readonly<Record<string, string>>): void {
  for (const [text, speaker] of Object.entries(cases)) {
    const quotes = read(text)
    assert.deepEqual([quotes.length, quotes[0]?.speaker], [1, speaker], text)
  }
}

test('the speaker is the subject of the verb of saying, whoever is named beside him', () => {
  assertSpeakers({
    'In Quill, where he met the mayor of the town, Paul Voss, the harbour minister, Ruth Amadi, said: “We want no quarrel.”':
      'Ruth Amadi',
    'After a call with the island’s governor, Henrik Dray, the head of the union, Ruth Amadi, said: “We were promised a room.”':
      'Ruth Amadi',
    'Ruth Amadi, whom the harbour master, Tom Dray, had met on Monday, said: “Nobody will cross tonight.”':
      'Ruth Amadi',
    'The captain, Karl Voss, standing beside the owner, Ruth Amadi, told reporters: “Nobody will cross tonight.”':
      'Karl Voss',
    '“Nobody will cross tonight,” said Karl Voss, whose predecessor, Ruth Amadi, had left in May.': 'Karl Voss',
    'Karl Voss, speaking after Ruth Amadi’s visit, said that the bridge was safe.': 'Karl Voss',
    'In a letter to the mayor, the head of the union, Ruth Amadi, said that the crew was ready.': 'Ruth Amadi',
  })
})

test('who speaks through another is the one who speaks', () => {
  assertSpeakers({
    'Ruth Amadi was quoted by the Herald as saying “the bridge is not safe for anybody.”': 'Ruth Amadi',
    '“The bridge is not safe for anybody,” the Herald quoted Ruth Amadi as saying.': 'Ruth Amadi',
    'The Herald quoted Ruth Amadi as saying that the bridge was not safe.': 'Ruth Amadi',
    'Residents were told by the mayor, Tom Dray, that the bridge was not safe.': 'Tom Dray',
    'According to Ruth Amadi, an engineer, the bridge will stay closed until May.': 'Ruth Amadi',
  })
  assert.deepEqual(said('Tom Dray was told that the bridge was not safe at night.'), [])
})

test('days, quantities and negations are no speakers', () => {
  assertSpeakers({
    'The day before Lormouth said that it had asked for no favours.': 'Lormouth',
    'On the same day Lormouth said that it had asked for no favours.': 'Lormouth',
    'By Friday evening Lormouth had announced that it would pay for the repair.': 'Lormouth',
    'A day later Ruth Amadi said that she would pay for the repair.': 'Ruth Amadi',
  })
  for (const nobody of [
    'Both sides said that the bridge was unsafe for heavy trucks.',
    'Neither Lormouth nor Quill said that the bridge would be closed for good.',
    'Most said that they would rather take the ferry to the town.',
    'Under the new plan, trade between Lormouth and Quill maintained its speed in May.',
  ])
    assert.deepEqual(said(nobody), [], nobody)
  assert.deepEqual(
    said('Neither Lormouth nor Quill calls it a truce. Quill said that it was over.').map((line) => line.split(':')[0]),
    ['Quill'],
  )
})

test('a pronoun means whom the sentence before tells of, not whom he met', () => {
  assert.deepEqual(
    said(
      'Governor Lars Dray on Monday barred the shipowner, Viktor Hale, from the port. Signing it in the hall, Dray called the step overdue. He said that it would have come in any case.',
    ),
    ['Lars Dray: it would have come in any case'],
  )
  assert.deepEqual(
    said(
      'Governor Lars Dray came late.\n\nLater, as he received the mayor of the town, Anders Roth, at his house, the governor left a door open. He would listen to anybody who paid, he said.',
    ),
    ['Lars Dray: He would listen to anybody who paid'],
  )
  assert.deepEqual(
    said('The Revolutionary Fleet said in May that it was ready. “We wait for the tide,” it said.').length,
    2,
  )
})

test('where two can be meant, nobody is named', () => {
  const [quote] = read(
    'Mr. Tom Dray flew to Quill. The talks with Mr. Paul Voss lasted an hour. “It was a good and open talk,” he said.',
  )
  assert.deepEqual([quote?.speaker, quote?.mention, quote?.certainty], [undefined, 'he', undefined])
  assert.deepEqual(said('“It is over and done with,” he said.'), ['—: It is over and done with,'])
})

test('reported speech ends where the writer goes on', () => {
  const clauses: Readonly<Record<string, string>> = {
    'Quint said that the crew would leave in a week; the last boat was shot at on Sunday.':
      'the crew would leave in a week',
    'Quint said that it would keep its doctors there, and Lormouth closed its office the same evening.':
      'it would keep its doctors there',
    'Quint said that it would keep its doctors there and Lormouth closed its office the same evening.':
      'it would keep its doctors there',
    'Quint said that the ferry would run all night, but the captain had already gone home.':
      'the ferry would run all night',
    'Quint said that the ferry would stop on Monday and gave the town a week to find another.':
      'the ferry would stop on Monday',
    'Quint said that the ferry would run and that the fare would be halved.':
      'the ferry would run and that the fare would be halved',
    'Quint said that she had two calls, at 6:12 a.m. and at seven.': 'she had two calls, at 6:12 a.m. and at seven',
    'Quint, who has said that she will not stand again, left the hall.': 'she will not stand again',
    'Quint said the boat would sail, which took the crew by surprise.': 'the boat would sail',
    'Quint said that the navies of Lormouth and Quill closed the strait.':
      'the navies of Lormouth and Quill closed the strait',
  }
  for (const [text, clause] of Object.entries(clauses)) assert.deepEqual(said(text), [`Quint: ${clause}`], text)
})

test('a participle is the subject’s of its clause, or nobody’s', () => {
  assert.deepEqual(said('Ruth Amadi left the hall on Friday, saying “there is nothing left to talk about.”'), [
    'Ruth Amadi: there is nothing left to talk about.',
  ])
  assert.equal(
    read('She showed a letter saying “there is nothing left to talk about.”')[0]?.certainty === 'stated',
    false,
  )
  const [quote] = read('Many groups rally around Ruth Amadi, who joined last week vowing “no ifs and no buts at all.”')
  assert.equal(quote?.speaker, undefined)
})

test('a quotation is not taken from one speaker to the next over a name of its own', () => {
  assert.deepEqual(
    said('“Fine, do that,” Ruth Amadi said, but Karl went on and on about “how the boats were rigged” all night.'),
    ['Ruth Amadi: Fine, do that,', '—: how the boats were rigged'],
  )
  assert.deepEqual(
    said(
      '“It is a crowded field this year,” said Ruth Amadi.\n\n“Who is going to win at all?”\n\nsaid Karl Voss, a trader.',
    ),
    ['Ruth Amadi: It is a crowded field this year,', 'Karl Voss: Who is going to win at all?'],
  )
})

test('who is only likely to speak is marked, and a thing or a word with a capital is not taken for one', () => {
  const [likely] = read('Mrs. Quint smiled. “Bridges? I love all of them.”')
  assert.deepEqual([likely?.speaker, likely?.certainty], ['Quint', 'implied'])
  const [stated] = read('“Bridges? I love all of them,” Mrs. Quint said.')
  assert.equal(stated?.certainty, 'stated')
  assert.equal(read('Trouble was near. “Bridges? I love all of them.”')[0]?.speaker, undefined)
})

test('in German the subject may follow its verb', () => {
  assert.deepEqual(said('Vor dem Gericht sagte Anna Quint über den Streit: „Das ist das wichtigste Problem.“', 'de'), [
    'Anna Quint: Das ist das wichtigste Problem.',
  ])
  assert.deepEqual(said('„Wir wollen das alles ändern“, hatte Anna Quint in einem Gespräch erklärt.', 'de'), [
    'Anna Quint: Wir wollen das alles ändern',
  ])
  assert.deepEqual(said('Anna Quint ging in die Halle und sagte: „Das ist das wichtigste Problem.“', 'de'), [
    'Anna Quint: Das ist das wichtigste Problem.',
  ])
})

test('Portuguese has ways of saying of its own', () => {
  assert.deepEqual(said('“Não vamos sair daqui”, afirmou o prefeito Rui Dias. “Vamos ficar até ao fim.”', 'pt'), [
    'Rui Dias: Não vamos sair daqui',
    'Rui Dias: Vamos ficar até ao fim.',
  ])
  assert.deepEqual(
    said('A ministra da Saúde, Ana Reis, disse na segunda-feira que a ponte vai fechar em maio.', 'pt'),
    ['Ana Reis: a ponte vai fechar em maio'],
  )
  assert.deepEqual(said('A ponte vai fechar em maio, segundo o governo.', 'pt'), [
    'o governo: A ponte vai fechar em maio',
  ])
})
