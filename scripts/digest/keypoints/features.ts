import type { Candidate } from './candidates.ts'
import type { Term } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'
import { WORDS, type Word } from './words.ts'

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

/** Values are written into a list that can be used again, as a story has a thousand terms. */
type Values = number[]

const is = (test: boolean | undefined): number => (test ? 1 : 0)

/** Where and how often a term stands: the values of TERM_FEATURES. */
function addTerm(values: Values, { sentences, first, opening }: Term): void {
  values[0] = 1
  values[1] = Math.log(sentences) / 3
  values[2] = is((opening & 1) > 0)
  values[3] = is((opening & 2) > 0)
  values[4] = is((opening & 4) > 0)
  values[5] = 1 / (1 + first)
}

/** What tells whether a word belongs into a summary: the values of WORD_FEATURES. */
export function valuesOfWord(term: Term, { entries, sentences }: Vocabulary, values: Values = []): Values {
  const word = entries[term.word]
  addTerm(values, term)
  const frequency = values[1] ?? 0
  const func = is(word?.isFunction)
  const name = (1 - func) * is(word?.isName)
  const content = (1 - func) * (1 - name)
  values[6] = term.sentences / sentences
  values[7] = name
  values[8] = is(word?.isNumber)
  values[9] = func
  values[10] = is((word?.root.length ?? 0) > 6)
  values[11] = func * frequency
  values[12] = name * frequency
  values[13] = name * (values[2] ?? 0)
  values[14] = content * (values[2] ?? 0)
  values[15] = content * (values[3] ?? 0)
  values[16] = (1 - func) * is(word?.isInHeadline)
  values[17] = (1 - func) * is(word?.isAbout)
  return values
}

/** What tells whether two neighbouring words do: the values of PAIR_FEATURES. `chances` are those of the single words. */
export function valuesOfPair(
  term: Term,
  { entries }: Vocabulary,
  chances: readonly number[],
  values: Values = [],
): Values {
  const left = entries[term.before]
  const right = entries[term.word]
  const p = chances[term.before] ?? 0
  const q = chances[term.word] ?? 0
  const functions = is(left?.isFunction) + is(right?.isFunction)
  addTerm(values, term)
  values[6] = is(functions === 1)
  values[7] = is(functions === 2)
  values[8] = is(left?.isName && right?.isName)
  values[9] = is(left?.isNumber || right?.isNumber)
  values[10] = is(left?.isInHeadline && right?.isInHeadline)
  values[11] = p * q
  values[12] = Math.min(p, q)
  values[13] = Math.max(p, q)
  return values
}

/** What tells whether a sentence does, beside its words: the values of SENTENCE_FEATURES. */
export function valuesOfSentence(
  { words, place, placeInParagraph, text }: Candidate,
  sentences: number,
): readonly number[] {
  const length = words.length
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
    has(words, WORDS.saying),
    has(words, WORDS.times),
    has(words, WORDS.pronouns),
    has(words, WORDS.first),
    Math.min(1, (text.split(',').length - 1) / 4),
  ]
}

function has(words: readonly Word[], list: ReadonlySet<string>): number {
  for (const { lower } of words) if (list.has(lower)) return 1
  return 0
}
