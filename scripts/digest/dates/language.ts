import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { byLanguage } from '../../model/byLanguage.ts'
import { type Entry, type Language, type Lexicon, WORD_LISTS, type WordLists } from './knowledge.ts'
import { compilePatterns } from './patterns.ts'
import { tokenize } from './tokens.ts'

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
  era: 'ERAYEAR',
  dayOfWeek: 'DAYOFWEEK',
  yearWord: 'YEARWORD',
}

/** What is known of a language, BCP 47; nothing for one without a file. */
export const languageOf = byLanguage(readLanguage)

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
    nounCapitals: data.nounCapitals === true,
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
  'ERAYEAR',
  'YEARWORD',
])

function tellingOf(lexicon: Lexicon): ReadonlySet<string> {
  return new Set([...lexicon].flatMap(([word, { kinds }]) => (kinds.some((kind) => TELLING.has(kind)) ? [word] : [])))
}

/** Figures of any script; see `tokenize`. */
const HAS_FIGURE = '[0-9٠-٩۰-۹०-९০-৯０-９]'

/** Boundaries of plain letters are quicker than those of all letters, and stand only where a word is plain; elsewhere it passes too much. */
function hintOf(telling: ReadonlySet<string>): RegExp {
  const words = [...telling].filter((word) => /^\p{L}+$/u.test(word))
  const plain = words.filter((word) => /^[a-z].*[a-z]$/.test(word))
  const others = words.filter((word) => !plain.includes(word))
  return new RegExp([HAS_FIGURE, `\\b(?:${plain.join('|')})\\b`, ...others].join('|'), 'i')
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
  // “Dienstagabend”
  if (data.compoundDays === true)
    for (const [weekday, value] of Object.entries(data.weekday as Record<string, number>))
      for (const part of Object.keys(data.part as object)) add(weekday + part, 'WEEKDAY', value, false)
  for (const name of String(data.names ?? '').split(';')) if (name.trim()) add(name, 'NAME', name.trim(), false)
  return new Map(
    [...words].map(([word, entries]) => [word, { entries, kinds: [...new Set(entries.map(({ kind }) => kind))] }]),
  )
}
