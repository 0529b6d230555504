import type { Candidate } from './candidates.ts'
import { KINDS, type Kinds } from './kinds.ts'
import { isName } from './lexicon.ts'
import type { Terms } from './terms.ts'
import { ROLES } from './words.ts'

/** The names of the values that a function below gives, in order; `data/weights.json` goes by them. Most values lie between 0 and 1. */
const TERM_FEATURES = ['always', 'frequency', 'first', 'second', 'third', 'nearness'] as const
export const WORD_FEATURES = [
  ...TERM_FEATURES,
  'share',
  'name',
  'number',
  'function',
  'lengthy',
  'functionFrequency',
  'nameFrequency',
  'nameFirst',
  'contentFirst',
  'contentSecond',
  'headline',
  'about',
  'frequencyFirst',
  'frequencyContent',
  'depth',
  'contentEarly',
  'firstAndSecond',
  'nameSecond',
] as const
export const PAIR_FEATURES = [
  ...TERM_FEATURES,
  'oneFunction',
  'twoFunctions',
  'names',
  'number',
  'headline',
  'product',
  'lower',
  'higher',
] as const
export const SENTENCE_FEATURES = [
  'first',
  'second',
  'third',
  'depth',
  'end',
  'opensParagraph',
  'short',
  'long',
  'veryLong',
  'names',
  'numbers',
  'quoted',
  'opensQuote',
  'saying',
  'time',
  'pronouns',
  'firstPerson',
  'commas',
] as const

/** Values are written into a list that can be used again, as a story has a thousand terms. */
type Values = number[]

const is = (test: boolean): number => (test ? 1 : 0)

/** Where and how often a term stands: the values of TERM_FEATURES. */
function addTerm(values: Values, { sentences, first, opening }: Terms, id: number): void {
  const openings = opening[id] ?? 0
  values[0] = 1
  values[1] = Math.log(sentences[id] ?? 1) / 3
  values[2] = openings & 1
  values[3] = (openings >> 1) & 1
  values[4] = (openings >> 2) & 1
  values[5] = 1 / (1 + (first[id] ?? 0))
}

/** A word that stands in one of so many sentences first is told early. */
const EARLY = 6

/** What tells whether a word belongs into a summary: the values of WORD_FEATURES. */
export function valuesOfWord(terms: Terms, id: number, kinds: Kinds, values: Values = []): Values {
  const kind = kinds[terms.word[id] ?? 0] ?? 0
  addTerm(values, terms, id)
  const frequency = values[1] ?? 0
  const func = is((kind & KINDS.function) > 0)
  const name = (1 - func) * is((kind & KINDS.name) > 0)
  const content = (1 - func) * (1 - name)
  values[6] = (terms.sentences[id] ?? 0) / terms.ofSentence.length
  values[7] = name
  values[8] = is((kind & KINDS.number) > 0)
  values[9] = func
  values[10] = is((kind & KINDS.lengthy) > 0)
  values[11] = func * frequency
  values[12] = name * frequency
  values[13] = name * (values[2] ?? 0)
  values[14] = content * (values[2] ?? 0)
  values[15] = content * (values[3] ?? 0)
  values[16] = (1 - func) * is((kind & KINDS.headline) > 0)
  values[17] = (1 - func) * is((kind & KINDS.about) > 0)
  values[18] = frequency * (values[2] ?? 0)
  values[19] = frequency * content
  values[20] = Math.log(1 + (terms.first[id] ?? 0)) / 4
  values[21] = content * is((terms.first[id] ?? 0) < EARLY)
  values[22] = (values[2] ?? 0) * (values[3] ?? 0)
  values[23] = name * (values[3] ?? 0)
  return values
}

/** What tells whether two neighbouring words do: the values of PAIR_FEATURES. `chances` are those of the single words. */
export function valuesOfPair(
  terms: Terms,
  id: number,
  kinds: Kinds,
  chances: Float64Array,
  values: Values = [],
): Values {
  const [before, word] = [terms.before[id] ?? 0, terms.word[id] ?? 0]
  const [left, right] = [kinds[before] ?? 0, kinds[word] ?? 0]
  const [p, q] = [chances[before] ?? 0, chances[word] ?? 0]
  const functions = (left & KINDS.function) + (right & KINDS.function)
  const both = left & right
  addTerm(values, terms, id)
  values[6] = is(functions === 1)
  values[7] = is(functions === 2)
  values[8] = is((both & KINDS.name) > 0)
  values[9] = is(((left | right) & KINDS.number) > 0)
  values[10] = is((both & KINDS.headline) > 0)
  values[11] = p * q
  values[12] = Math.min(p, q)
  values[13] = Math.max(p, q)
  return values
}

/** What tells whether a sentence does, beside its words: the values of SENTENCE_FEATURES. */
export function valuesOfSentence(
  { words, marks, place, placeInParagraph }: Candidate,
  sentences: number,
): readonly number[] {
  const length = words.length
  let names = 0
  let numbers = 0
  let roles = 0
  words.forEach((form, at) => {
    if (isName(form, at)) names++
    if (form.isNumber) numbers++
    roles |= form.roles
  })
  return [
    is(place === 0),
    is(place === 1),
    is(place === 2),
    Math.log(1 + place) / 5,
    place / sentences,
    is(placeInParagraph === 0),
    Math.max(0, 12 - length) / 10,
    Math.max(0, length - 18) / 10,
    Math.max(0, length - 28) / 10,
    names / (length || 1),
    is(numbers > 0),
    is(marks.quoted),
    is(marks.opensQuote),
    is((roles & ROLES.saying) > 0),
    is((roles & ROLES.time) > 0),
    is((roles & ROLES.pronoun) > 0),
    is((roles & ROLES.first) > 0),
    Math.min(1, marks.commas / 4),
  ]
}
