import type { Step } from './slots.ts'

/** A word or phrase of a class: `thanksgiving day` is a HOLIDAY. */
export interface Entry {
  readonly kind: string
  readonly value: string | number
  /** The tokens after the first. */
  readonly rest: readonly string[]
  /** Whether it counts only beside a figure: `Sun`, `Sept.` */
  readonly short: boolean
}

/** How a language speaks of time; `data/README.md` tells each part. */
export interface Language {
  readonly lexicon: Lexicon
  readonly patterns: Step
  /** Words one of which is in every date that holds no figure. */
  readonly telling: ReadonlySet<string>
  /** Fails on a text that holds neither such a word nor a figure. */
  readonly mayTell: RegExp
  readonly capitals: boolean
  readonly nounCapitals: boolean
  readonly monthFirst: boolean
  readonly dayStop: boolean
  readonly pastEndings: readonly string[]
  readonly futureEndings: readonly string[]
  readonly words: WordLists
  /** The second words of what tells a future in two, by the first: `plans` to `to`. */
  readonly futurePairs: ReadonlyMap<string, ReadonlySet<string>>
}

/** The words and phrases of all classes by their first words. */
export type Lexicon = ReadonlyMap<string, Beginnings>

export type WordLists = Readonly<Record<(typeof WORD_LISTS)[number], ReadonlySet<string>>>

/** What may begin with a word, the longest phrases of a class first, and the classes of these. */
export interface Beginnings {
  readonly entries: readonly Entry[]
  readonly kinds: readonly string[]
}

/** The lists of words of a language file. */
export const WORD_LISTS = [
  'future',
  'past',
  'report',
  'futureBefore',
  'lastingTo',
  'pledge',
  'pastBefore',
  'pastEdge',
  'notVerb',
  'perfect',
  'infinitive',
  'perfectInfinitive',
  'clause',
  'relative',
  'complement',
  'agent',
  'adverb',
  'auxiliary',
  'scheduled',
  'modal',
  'present',
  'before',
  'inside',
  'preposition',
  'stretch',
  'open',
  'lasting',
  'attribute',
  'dated',
  'maturing',
  'hoursOf',
  'reacting',
  'reactingBeside',
  'within',
  'befall',
  'bounding',
  'note',
  'stamp',
  'stampBefore',
  'coordinate',
  'leaning',
  'correct',
  'mended',
  'named',
  'pronoun',
  'vague',
  'compare',
  'small',
  'determiner',
  'ambiguousMonth',
  'nameMonth',
  'joint',
  'range',
  'between',
  'comes',
  'comesNow',
  'counted',
  'clockBefore',
  'clockAfter',
  'countless',
  'habit',
  'fraction',
  'amount',
  'alternative',
  'dayBefore',
  'supposing',
  'source',
  'example',
  'copula',
  'dateNoun',
  'clockWord',
  'telling',
  'presentDay',
  'byword',
  'law',
  'vast',
  'besides',
  'comparePair',
  'dayless',
  'hourMark',
  'firstYear',
  'plural',
  'notYearAfter',
  'notYearBefore',
] as const
