import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitSentences, splitText } from '../../../scripts/digest/sentences/index.ts'

/** Each line of the text is one sentence; they are joined by spaces and must come apart again. */
function assertSplits(language: string, ...lines: string[]): void {
  const found = splitText(lines.join(' '), language, 1).map(({ text }) => text)
  assert.deepEqual(found, lines)
}

test('titles, initials and firms do not end a sentence', () => {
  assertSplits(
    'en',
    'Gov. Ann B. Lowell met Dr. J.K. Osei at St. Mark’s on Tuesday.',
    'Harbor Freight Lines Inc. Chief Executive Tom Wu was not there.',
    'He has left Harbor Freight Lines Inc.',
    'The firm gave no reason.',
    'See No. 7 and the entries of Sept. 30-Oct. 3 for more.',
  )
})

test('an abbreviation ends a sentence where the next word begins one', () => {
  assertSplits(
    'en',
    'The ship was built in the U.S.',
    'It sank off Peru.',
    'U.S. Coast Guard boats came at 9 a.m. Monday.',
    'They left at 11 p.m.',
    'In all, 14 were saved.',
  )
})

test('a state after its town ends a sentence, and a dateline does not', () => {
  assertSplits('en', 'They left Erie, Pa.', 'Crews stayed.')
  assertSplits('en', 'ERIE, Pa. (AP) — Ferries stopped.')
  assertSplits('en', 'RENO, Nev. — Rain fell.', 'Washington D.C. Mayor Lee said so.')
})

test('an hour, a street and a list end a sentence before another begins', () => {
  assertSplits(
    'en',
    'The bridge closed at 9 p.m.',
    'Crews left at 10 p.m. Tuesday and came back at 6 a.m. EST.',
    'They met at No. 10 Downing St.',
    'The talks were about boats, crews, etc.',
    'Harbor Master Lund was born in Washington, D.C.',
    'President Hoover lived there then.',
  )
})

test('the notes of an encyclopedia end their sentence', () => {
  assertSplits('en', 'The dam was built in 1956.[2][3]', 'It holds a lake.')
})

test('a quotation goes on after its question mark', () => {
  assertSplits(
    'en',
    '“Who moved the boats?” she asked.',
    '“Not us!” Harbor Master Lund said.',
    '“Then who?”',
    'Nobody knew.',
    '“It was late.”',
    '“It was dark.”',
  )
})

test('closing marks stay with their sentence, and so does a citation', () => {
  assertSplits('en', 'Next came the mayor.', '"We are done." "')
  assertSplits('en', 'He left (at 5 p.m.).', 'She stayed.')
})

test('a lost space is no reason to run on, and an address is no end', () => {
  assert.deepEqual(
    splitText('They sat at the old desk.The list was long. See example.org/a?b=C for it.', 'en', 1).map((s) => s.text),
    ['They sat at the old desk.', 'The list was long.', 'See example.org/a?b=C for it.'],
  )
})

test('Spanish, French and German have rules of their own', () => {
  assertSplits('es', 'El Sr. Ruiz viajó a EE.UU. con la Dra. Gil.', '¿Por qué?', 'No lo dijo.')
  assertSplits('fr', 'M. Le Goff a vu Mme. Roux.', '« Non ! » a-t-il dit.', 'Puis il est parti.')
  assertSplits('de', 'Am 3. Oktober sprach Dr. Weiß, z. B. über das 19. Jahrhundert.', 'Danach ging er.')
})

test('a sentence may begin with a figure or a name in lower case', () => {
  assertSplits(
    'en',
    'The bridge closed.',
    '14 people had to swim.',
    'He sold it in May.',
    'iPhone sales fell by approx. 20 percent.',
  )
})

test('a language without rules gets Unicode’s', () => {
  assert.deepEqual(
    splitText('Olá. Tudo bem?', 'pt-BR', 1).map((s) => s.text),
    ['Olá.', 'Tudo bem?'],
  )
})

test('every sentence is verbatim at its place', () => {
  const paragraphs = [
    { kind: 'heading', text: 'A storm' },
    { kind: 'list', text: 'Rain fell.\nWind blew' },
    { kind: 'paragraph', text: '  It was “over.” Mr. Poe left.  ' },
    { kind: 'paragraph', text: '' },
  ] as const
  const sentences = splitSentences({ title: '', language: 'en', paragraphs })
  for (const { text, paragraph, start } of sentences)
    assert.equal(paragraphs[paragraph - 1]?.text.slice(start, start + text.length), text)
  assert.deepEqual(
    sentences.map(({ text }) => text),
    ['A storm', 'Rain fell.', 'Wind blew', 'It was “over.”', 'Mr. Poe left.'],
  )
})

test('long monotonous text comes apart without loss', () => {
  for (const piece of ['A. ', '. (1) ', '"', '7', 'word ', '!?']) {
    const text = piece.repeat(200_000 / piece.length)
    const sentences = splitText(text, 'en', 1)
    assert.equal(
      sentences.map((s) => s.text.replace(/\s/g, '').length).reduce((a, b) => a + b, 0),
      text.replace(/\s/g, '').length,
    )
  }
})

test('French marks that blanks part from their words end a sentence', () => {
  assertSplits('fr', '« Non ! »', 'Elle partit sans un mot.', 'Il cria : « Pourquoi ? »', 'Personne ne répondit.')
})

test('a long text is split wherever it is cut to be read', () => {
  // The longest stretch without a stop is longer than what is read at a time.
  const long = `Rain fell ${'and then it went on over hill and dale '.repeat(60).trim()}.`
  const lines = ['It began.', long, 'It ended.', long, 'It was over.']
  assertSplits('en', ...lines)
})
