import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compilePatterns, type Step } from './patterns.ts'
import { tokenize } from './tokens.ts'

/** A word or phrase of a class: `thanksgiving day` is a HOLIDAY. */
export interface Entry {
  readonly kind: string
  readonly value: string | number
  /** The tokens after the first. */
  readonly rest: readonly string[]
  /** Whether it counts only beside a figure: `Sun`, `Sept.` */
  readonly short: boolean
}

/** What may begin with a word, the longest phrases of a class first, and the classes of these. */
interface Beginnings {
  readonly entries: readonly Entry[]
  readonly kinds: readonly string[]
}

/** The words and phrases of all classes by their first words. */
type Lexicon = ReadonlyMap<string, Beginnings>

/** How a language speaks of time; `data/README.md` tells each part. */
export interface Language {
  readonly lexicon: Lexicon
  readonly patterns: Step
  /** Words one of which is in every date that holds no figure. */
  readonly telling: ReadonlySet<string>
  /** Fails on a text that holds neither such a word nor a figure. */
  readonly mayTell: RegExp
  readonly capitals: boolean
  readonly monthFirst: boolean
  readonly dayStop: boolean
  readonly pastEndings: readonly string[]
  readonly futureEndings: readonly string[]
  readonly words: WordLists
  /** The second words of what tells a future in two, by the first: `plans` to `to`. */
  readonly futurePairs: ReadonlyMap<string, ReadonlySet<string>>
}

/** The lists of words of a language file. */
const WORD_LISTS = [
  'future',
  'past',
  'report',
  'futureBefore',
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
  'attribute',
  'dated',
  'hoursOf',
  'reacting',
  'befall',
  'bounding',
  'note',
  'stamp',
  'stampBefore',
  'coordinate',
  'leaning',
  'correct',
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
  'counted',
  'clockBefore',
  'countless',
  'habit',
  'fraction',
  'amount',
  'alternative',
  'dayBefore',
  'dayless',
  'hourMark',
  'plural',
  'notYearAfter',
  'notYearBefore',
] as const

type WordLists = Readonly<Record<(typeof WORD_LISTS)[number], ReadonlySet<string>>>

/** The classes of words, and the class that a pattern calls them by. */
const CLASSES: Readonly<Record<string, string>> = {
  weekday: 'WEEKDAY',
  weekdayShort: 'WEEKDAY',
  month: 'MONTH',
  monthShort: 'MONTH',
  season: 'SEASON',
  part: 'PART',
  relativeDay: 'RELATIVEDAY',
  shift: 'SHIFT',
  edge: 'EDGE',
  border: 'BORDER',
  unit: 'UNIT',
  number: 'NUMBER',
  ordinal: 'ORDINAL',
  dayWord: 'DAYWORD',
  decade: 'DECADE',
  clock: 'CLOCK',
  am: 'AM',
  pm: 'PM',
  zone: 'ZONE',
  holiday: 'HOLIDAY',
  famous: 'FAMOUS',
}

const known = new Map<string, Language | undefined>()

/** What is known of a language, BCP 47; nothing for one without a file. */
export function languageOf(tag: string): Language | undefined {
  const code = /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0].toLowerCase() ?? 'und'
  if (!known.has(code)) known.set(code, readLanguage(code))
  return known.get(code)
}

function readLanguage(code: string): Language | undefined {
  const file = new URL(`data/${code}.yaml`, import.meta.url)
  if (!existsSync(file)) return undefined
  const data = parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const lexicon = readLexicon(data)
  const telling = tellingOf(lexicon)
  const words = Object.fromEntries(WORD_LISTS.map((list) => [list, splitWords(data[list])])) as WordLists
  return {
    lexicon,
    telling,
    mayTell: hintOf(telling),
    patterns: compilePatterns(data.patterns as Record<string, string[]>),
    capitals: data.capitals === true,
    monthFirst: data.monthFirst === true,
    dayStop: data.dayStop === true,
    pastEndings: [...splitWords(data.pastEnding)],
    futureEndings: [...splitWords(data.futureEnding)],
    words,
    futurePairs: pairsOf(words.future),
  }
}

function splitWords(text: unknown): ReadonlySet<string> {
  return new Set(
    String(text ?? '')
      .split(/\s+/)
      .filter(Boolean),
  )
}

function pairsOf(phrases: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>()
  for (const phrase of phrases) {
    const [first = '', second] = phrase.split('_')
    if (second !== undefined) pairs.set(first, (pairs.get(first) ?? new Set()).add(second))
  }
  return pairs
}

/** The classes of such words. */
const TELLING = new Set([
  'WEEKDAY',
  'MONTH',
  'SEASON',
  'PART',
  'RELATIVEDAY',
  'UNIT',
  'DECADE',
  'HOLIDAY',
  'CLOCK',
  'FAMOUS',
])

function tellingOf(lexicon: Lexicon): ReadonlySet<string> {
  return new Set([...lexicon].flatMap(([word, { kinds }]) => (kinds.some((kind) => TELLING.has(kind)) ? [word] : [])))
}

/** Boundaries of plain letters are quicker than those of all letters, and stand only where a word is plain; elsewhere it passes too much. */
function hintOf(telling: ReadonlySet<string>): RegExp {
  const words = [...telling].filter((word) => /^\p{L}+$/u.test(word))
  const plain = words.filter((word) => /^[a-z].*[a-z]$/.test(word))
  const others = words.filter((word) => !plain.includes(word))
  return new RegExp(['\\d', `\\b(?:${plain.join('|')})\\b`, ...others].join('|'), 'i')
}

function readLexicon(data: Record<string, unknown>): Lexicon {
  const words = new Map<string, Entry[]>()
  const add = (phrase: string, kind: string, value: string | number, short: boolean) => {
    const [first = '', ...rest] = tokenize(phrase).map(({ lower }) => lower)
    const entries = words.get(first) ?? []
    entries.push({ kind, value, rest, short })
    entries.sort((a, b) => b.rest.length - a.rest.length)
    words.set(first, entries)
  }
  for (const [key, kind] of Object.entries(CLASSES)) {
    const words = data[key]
    if (typeof words === 'string')
      for (const word of splitWords(words)) add(word.replaceAll('_', ' '), kind, word, false)
    else if (words)
      for (const [word, value] of Object.entries(words as Record<string, string | number>))
        add(word, kind, value, key.endsWith('Short'))
  }
  for (const name of String(data.names ?? '').split(';')) if (name.trim()) add(name, 'NAME', name.trim(), false)
  return new Map(
    [...words].map(([word, entries]) => [word, { entries, kinds: [...new Set(entries.map(({ kind }) => kind))] }]),
  )
}
