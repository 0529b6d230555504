import type { Prose } from '../../model/prose.ts'
import { readDateline } from '../../read/dateline.ts'
import { foldWord } from './fold.ts'
import { findTown, longestTown } from './gazetteer.ts'
import type { Lexicon, Meaning, Writing } from './lexicon.ts'
import { readWords, type Word } from './words.ts'

/** A title, deck or paragraph, in words. */
export interface Passage {
  /** As `Mention.paragraph`: 0 for the title, -1 for the deck; or DATELINE. */
  readonly paragraph: number
  readonly text: string
  readonly words: readonly Word[]
  /** Whether it is all in capitals, as the headlines of some papers are. */
  readonly shouted: boolean
  /** Whether it has hardly a capital, as a few wires send it: `venezuela will supply ecuador`. */
  readonly uncased: boolean
  /** Whether its words have capitals as headlines of some papers have them: `Israel Strikes Gaza`. */
  readonly titled: boolean
  /** Offset at which its dateline ends; 0 when it has none. */
  readonly datelineEnd: number
}

/** The passage of a dateline that was taken off the body when it was read. */
export const DATELINE = -2

/** A place in a passage where a name stands, with the countries it can mean. */
export interface Spot {
  readonly passage: Passage
  /** Its words in the passage: from `first`, up to and without `last`. */
  readonly first: number
  readonly last: number
  readonly key: string
  readonly meanings: readonly Meaning[]
}

/** The passages of a story: title, deck, and the paragraphs. */
export function readPassages(prose: Prose): readonly Passage[] {
  const title = readPassage(prose.title, 0)
  const deck = prose.deck ? [readPassage(prose.deck, -1)] : []
  const body = prose.paragraphs.map(({ text }, index) => readPassage(text, index + 1))
  const isDated = body.some(({ datelineEnd }) => datelineEnd > 0)
  const dateline = prose.dateline && !isDated ? [readPassage(prose.dateline, DATELINE)] : []
  return [title, ...deck, ...dateline, ...body]
}

function readPassage(text: string, paragraph: number): Passage {
  const rest = paragraph === 1 ? readDateline(text)?.rest : undefined
  const words = readWords(text)
  return {
    paragraph,
    text,
    words,
    shouted: !/\p{Ll}{2}/u.test(text) && /\p{Lu}{3}/u.test(text),
    uncased: words.length > 8 && words.filter(({ capital }) => capital).length < words.length / 40,
    titled: paragraph <= 0 && isTitled(words),
    datelineEnd: paragraph === DATELINE ? text.length : text.length - (rest ?? text).length,
  }
}

function isTitled(words: readonly Word[]): boolean {
  const long = words.filter(({ start, end }) => end - start > 3)
  return long.filter(({ capital }) => capital).length > 0.7 * long.length
}

/** Every name in a passage that can stand for a country, the longest at each place, in one pass. */
export function spotNames(passage: Passage, lexicon: Lexicon): readonly Spot[] {
  const { words } = passage
  const spots: Spot[] = []
  for (let first = 0; first < words.length; ) {
    const spot = spotAt(passage, first, lexicon)
    if (spot) spots.push(spot)
    first = spot?.last ?? first + 1
  }
  return spots
}

function spotAt(passage: Passage, first: number, lexicon: Lexicon): Spot | undefined {
  const word = passage.words[first]
  if (!word || (!word.capital && lexicon.prefixes.length === 0 && !lexicon.longest.has(word.key))) return undefined
  for (const opening of openingsOf(word.key, lexicon.prefixes)) {
    const known = lexicon.longest.get(opening) ?? 0
    const length = Math.max(known, word.capital ? longestTown(opening) : 0)
    if (length === 0) continue
    for (const [key, last] of runsFrom(passage.words, first, opening, length)) {
      const senses = (lexicon.senses.get(key) ?? []).filter(({ writing }) => isWritten(writing, passage, first, last))
      const towns = word.capital && passage.words[last - 1]?.capital ? findTown(key) : []
      if (senses.length + towns.length === 0) continue
      const means = senses.flatMap(({ meaning }) => meaning ?? [])
      return { passage, first, last, key, meanings: senses.length > means.length ? [] : joinMeanings(means, towns) }
    }
  }
  return isUnknownCounty(passage, first)
    ? { passage, first, last: first + 1, key: word.key, meanings: [UNKNOWN_COUNTY] }
    : undefined
}

/** As faint as a small town, so that it counts only where the rest of the story allows. */
const UNKNOWN_COUNTY: Meaning = { code: 'US', tie: 'town', thousands: 5 }
const COUNTY = /^(?:county|township)$/
const NO_NAME = /^(?:the|this|that|our|each|every|any|a|new|former|all|local|civil|special|\d+)$/

/** `Darke County`: whatever stands so before the word is a county's name, and where it stands so it is one of the United States. */
function isUnknownCounty({ words }: Passage, first: number): boolean {
  const word = words[first]
  const next = words[first + 1]
  if (!word?.capital || word.after !== ' ' || !next?.capital || !COUNTY.test(next.key)) return false
  return !NO_NAME.test(word.key) && words[first + 2]?.key !== 'council'
}

/** A word as it stands, then without each thing that its language may write as one with it. */
function openingsOf(key: string, prefixes: readonly string[]): readonly string[] {
  if (prefixes.length === 0) return [key]
  const bare = prefixes.filter((prefix) => key.startsWith(prefix)).map((prefix) => foldWord(key.slice(prefix.length)))
  return [key, ...bare.filter(({ length }) => length >= 3)]
}

/** What the dictionary knows of a name comes before the towns of that name; each country once. */
function joinMeanings(known: readonly Meaning[], towns: readonly Meaning[]): readonly Meaning[] {
  const meanings: Meaning[] = []
  for (const meaning of [...known, ...towns]) {
    if (!meanings.some(({ code }) => code === meaning.code)) meanings.push(meaning)
  }
  return meanings
}

/** The runs of words that start here and that one name can make, the longest first; a full stop or a comma ends a name. */
function runsFrom(
  words: readonly Word[],
  first: number,
  opening: string,
  length: number,
): readonly (readonly [string, number])[] {
  const runs: (readonly [string, number])[] = []
  let key = ''
  for (let last = first + 1; last <= first + length; last++) {
    const word = words[last - 1]
    if (!word) break
    key = last === first + 1 ? opening : `${key} ${word.key}`
    runs.push([key, last])
    const joins = SHORTENED.test(word.key) ? JOINS_SHORTENED : JOINS
    if (!joins.test(word.after)) break
  }
  return runs.reverse()
}

/** What may stand between two words of a name: `Guinea-Bissau`, `Washington, D.C.`; and after a shortened one: `St. Louis`. */
const JOINS = /^(?:|\s{1,2}|-|,\s|\s?&\s?|\/)$/u
const JOINS_SHORTENED = /^[.\s-]{1,2}$/u
const SHORTENED = /^(?:st|ft|mt|dr|[a-z])$/

function isWritten(writing: Writing, passage: Passage, first: number, last: number): boolean {
  const start = passage.words[first]
  const end = passage.words[last - 1]
  if (!start || !end) return false
  if (writing === 'anyhow') return true
  if (writing === 'shouted') return start.shouted
  if (writing === 'capital') return end.capital || passage.uncased
  if (!start.capital) return false
  const initials = passage.text[end.end - 1] === '.'
  if (writing === 'stopped') return initials || end.after.startsWith('.') || passage.shouted
  return start.shouted && (passage.words[first - 1]?.after ?? '').startsWith(',') && ENDS_ADDRESS.test(end.after)
}

/** What follows a postal abbreviation: `Paris, TX 75460`, `Paris, TX.`. */
const ENDS_ADDRESS = /^(?:[.,;)\]–—]|\s+\d?$|\s[-–—(]|$)/u
