import { foldWord } from './fold.ts'
import type { Lexeme, Lexicon, Meaning, Sense, Writing } from './meaning.ts'
import { endOf, gapAfter, type Passage } from './passage.ts'

/** A place in a passage where a name stands, with the countries it can mean. */
export interface Spot {
  readonly passage: Passage
  /** Its words in the passage: from `first`, up to and without `last`. */
  readonly first: number
  readonly last: number
  readonly key: string
  readonly meanings: readonly Meaning[]
}

/** Every name in a passage that can stand for a country, the longest at each place, in one pass. */
export function spotNames(passage: Passage, lexicon: Lexicon): readonly Spot[] {
  const spots: Spot[] = []
  for (let first = 0; first < passage.words.length; ) {
    const spot = spotAt(passage, first, lexicon)
    if (spot) spots.push(spot)
    first = spot?.last ?? first + 1
  }
  return spots
}

function spotAt(passage: Passage, first: number, lexicon: Lexicon): Spot | undefined {
  const word = passage.words[first]
  if (!word) return undefined
  if (word.names || word.towns) {
    const spot = spotFrom(word, passage, first)
    if (spot) return spot
  }
  for (const opening of openingsOf(word, lexicon)) {
    const spot = spotFrom(opening, passage, first)
    if (spot) return spot
  }
  return isUnknownCounty(passage, first)
    ? { passage, first, last: first + 1, key: word.key, meanings: [UNKNOWN_COUNTY] }
    : undefined
}

/** What a name can begin with: a word, or what is left of it without what its language writes as one with it. */
type Opening = Pick<Lexeme, 'key' | 'names' | 'towns'>

/** A word without each thing that its language may write as one with it. */
function openingsOf({ key }: Lexeme, { prefixes, names }: Lexicon): readonly Opening[] {
  if (prefixes.length === 0) return NONE
  const bare = prefixes.filter((prefix) => key.startsWith(prefix)).map((prefix) => foldWord(key.slice(prefix.length)))
  return bare
    .filter(({ length }) => length >= 3)
    .map((opening) => ({ key: opening, names: names.get(opening), towns: undefined }))
}

/** The longest name that begins there; a full stop or a comma ends a name. */
function spotFrom(opening: Opening, passage: Passage, first: number): Spot | undefined {
  const { words } = passage
  let name = opening.names
  let town = opening.towns
  let key = opening.key
  let longest: Spot | undefined
  for (let last = first + 1; name || town; last++) {
    const word = words[last - 1]
    const called = town?.values ?? NONE
    const towns = word?.capital ? called : NONE
    const senses = name ? sensesAt(name.values, called, passage, first, last) : NONE
    if (senses.length + towns.length > 0) longest = { passage, first, last, key, meanings: meaningsOf(senses, towns) }
    const next = words[last]
    name = next && name?.next?.get(next.key)
    town = next && town?.next?.get(next.key)
    if (!word || !next || !(name ?? town)) break
    const joins = SHORTENED.test(word.key) ? JOINS_SHORTENED : JOINS
    if (!joins.test(gapAfter(passage, last - 1))) break
    key += ` ${next.key}`
  }
  return longest
}

/** What a name can be as it is written there, beside the towns that are called so. */
function sensesAt(
  senses: readonly Sense[],
  towns: readonly Meaning[],
  passage: Passage,
  first: number,
  last: number,
): readonly Sense[] {
  if (senses.length === 0) return NONE
  return senses.filter((sense) => isForemost(sense, towns) && isWritten(sense.writing, passage, first, last))
}

const NONE: readonly never[] = []

/** As faint as a small town, so that it counts only where the rest of the story allows. */
const UNKNOWN_COUNTY: Meaning = { code: 'US', tie: 'town', thousands: 5 }
const COUNTY = /^(?:county|township)$/
const NO_NAME = /^(?:the|this|that|our|each|every|any|a|new|former|all|local|civil|special|\d+)$/

/** `Darke County`: whatever stands so before the word is a county's name, and where it stands so it is one of the United States. */
function isUnknownCounty(passage: Passage, first: number): boolean {
  const word = passage.words[first]
  const next = passage.words[first + 1]
  if (!word?.capital || !next?.capital || !COUNTY.test(next.key) || gapAfter(passage, first) !== ' ') return false
  return !NO_NAME.test(word.key) && passage.words[first + 2]?.key !== 'council'
}

/** A capital of fewer thousands has to share its name with the towns that bear it: `Georgetown`, `Douglas`. */
const SMALL_CAPITAL = 100

/** Whether a capital is so much the largest town of its name that its name alone is enough; any other name is. */
function isForemost({ meaning }: Sense, [first, second]: readonly Meaning[]): boolean {
  if (meaning?.tie !== 'capital' || first === undefined) return true
  return first.code === meaning.code && (second === undefined || (first.thousands ?? 0) >= SMALL_CAPITAL)
}

/** What the dictionary knows of a name comes before the towns of that name; each country once. None when it is known to mean no country. */
function meaningsOf(senses: readonly Sense[], towns: readonly Meaning[]): readonly Meaning[] {
  const meanings: Meaning[] = []
  for (const { meaning } of senses) {
    if (!meaning) return NONE
    addMeaning(meaning, meanings)
  }
  for (const town of towns) addMeaning(town, meanings)
  return meanings
}

function addMeaning(meaning: Meaning, meanings: Meaning[]): void {
  if (!meanings.some(({ code }) => code === meaning.code)) meanings.push(meaning)
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
  if (!start.capital) return writing === 'opening' && passage.uncased
  if (writing === 'opening') return true
  const behind = gapAfter(passage, last - 1)
  if (writing === 'stopped')
    return passage.shouted || behind.startsWith('.') || passage.text[endOf(passage, last - 1) - 1] === '.'
  return start.shouted && /^,\s$/.test(gapAfter(passage, first - 1)) && ENDS_ADDRESS.test(behind)
}

/** What follows a postal abbreviation: `Paris, TX 75460`, `Paris, TX.`. */
const ENDS_ADDRESS = /^(?:[.,;)\]–—]|\s+\d?$|\s[-–—(]|$)/u
