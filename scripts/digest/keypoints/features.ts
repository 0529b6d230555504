import type { Candidate } from './candidates.ts'
import type { Term } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'
import { WORDS } from './words.ts'

/** The names of the values that a function below gives, in order; `data/weights.json` goes by them. Most values lie between 0 and 1. */
export const TERM_FEATURES = ['always', 'frequency', 'first', 'second', 'third', 'nearness'] as const
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

const is = (test: boolean | undefined): number => (test ? 1 : 0)

/** Where and how often a term stands: the values of TERM_FEATURES. */
function valuesOfTerm({ sentences, first, opening }: Term): number[] {
  return [
    1,
    Math.log(sentences) / 3,
    is((opening & 1) > 0),
    is((opening & 2) > 0),
    is((opening & 4) > 0),
    1 / (1 + first),
  ]
}

/** What tells whether a word belongs into a summary: the values of WORD_FEATURES. */
export function valuesOfWord(term: Term, { entries, sentences }: Vocabulary): readonly number[] {
  const word = entries[term.word]
  const values = valuesOfTerm(term)
  const frequency = values[1] ?? 0
  const func = is(word?.isFunction)
  const name = (1 - func) * is(word?.isName)
  const content = (1 - func) * (1 - name)
  values.push(
    term.sentences / sentences,
    name,
    is(word?.isNumber),
    func,
    is((word?.root.length ?? 0) > 6),
    func * frequency,
    name * frequency,
    name * (values[2] ?? 0),
    content * (values[2] ?? 0),
    content * (values[3] ?? 0),
    (1 - func) * is(word?.isInHeadline),
    (1 - func) * is(word?.isAbout),
  )
  return values
}

/** What tells whether two neighbouring words do: the values of PAIR_FEATURES. `chances` are those of the single words. */
export function valuesOfPair(term: Term, { entries }: Vocabulary, chances: readonly number[]): readonly number[] {
  const left = entries[term.before]
  const right = entries[term.word]
  const [p, q] = [chances[term.before] ?? 0, chances[term.word] ?? 0]
  const functions = is(left?.isFunction) + is(right?.isFunction)
  const values = valuesOfTerm(term)
  values.push(
    is(functions === 1),
    is(functions === 2),
    is(left?.isName && right?.isName),
    is(left?.isNumber || right?.isNumber),
    is(left?.isInHeadline && right?.isInHeadline),
    p * q,
    Math.min(p, q),
    Math.max(p, q),
  )
  return values
}

/** What tells whether a sentence does, beside its words: the values of SENTENCE_FEATURES. */
export function valuesOfSentence(
  { words, place, placeInParagraph, text }: Candidate,
  sentences: number,
): readonly number[] {
  const length = words.length
  const has = (list: ReadonlySet<string>) => is(words.some(({ lower }) => list.has(lower)))
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
    words.filter(({ isName }) => isName).length / (length || 1),
    is(words.some(({ isNumber }) => isNumber)),
    is(/["“«]/.test(text)),
    is(/^["“«]/.test(text)),
    has(WORDS.saying),
    has(WORDS.times),
    has(WORDS.pronouns),
    has(WORDS.first),
    Math.min(1, (text.split(',').length - 1) / 4),
  ]
}
