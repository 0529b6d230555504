import { languageOf } from '../dates/language.ts'
import { readTenses } from '../dates/tense.ts'
import { type Token, tokenize } from '../dates/tokens.ts'
import type { Lists } from './lists.ts'

/** What a reader knows who has read nothing but the headline and the deck. */
export interface Headline {
  /** The beginnings of its words, as `stemOf` has them. */
  readonly stems: ReadonlySet<string>
  /** The same of words that a noun with “the” may stand for: a tanker is “the ship”, but not “that ship”. */
  readonly kin: ReadonlySet<string>
  /** Whether it names somebody or some place. */
  readonly names: boolean
  /** Words of names that are no people's: countries and their peoples, in lower case. */
  readonly places: ReadonlySet<string>
  /** Words of people’s names, in lower case. */
  readonly people: ReadonlySet<string>
  /** Words of the names of those of them that the dictionary knows with their country, in lower case. */
  readonly famous: ReadonlySet<string>
  /** The words of headline, deck and lede, in lower case. */
  readonly met: ReadonlySet<string>
}

/** A sentence as it is judged. */
export interface Reading {
  readonly tokens: readonly Token[]
  /** Whether each token stands in a quotation. */
  readonly quoted: readonly boolean[]
  readonly lists: Lists
  /** Which of the lists that rules seek have words in it: bits of `bitsOf`. */
  readonly sought: number
  readonly headline: Headline
  /** Whether there is a verb at a place. */
  readonly isVerb: (at: number) => boolean
  /** Whether there is a part of a name at a place. */
  readonly isName: (at: number) => boolean
  /** Whether there is a word that says something at a place: no verb, no name, none of the language's small ones. */
  readonly isNoun: (at: number) => boolean
}

/** What a token can be, as bits; each is looked at once. */
const [LOOKED, NAME, VERB, NOUN] = [1, 2, 4, 8]

/** Reads a sentence of a language. */
export function readSentence(text: string, tag: string, lists: Lists, headline: Headline): Reading {
  const tokens = tokenize(text)
  const before = known.get(tokens)
  if (before?.lists === lists) return { ...before, headline }
  const words = readWords(tokens, tag, lists)
  if (known.size >= MOST) known.clear()
  known.set(tokens, words)
  return { ...words, headline }
}

/** A sentence is judged by several rules of its own for key points and for the timeline: what its words are is looked at once. */
const known = new Map<readonly Token[], Omit<Reading, 'headline'>>()
/** The sentences of a long story; a weak map costs more to clean up than the readings. */
const MOST = 300

function readWords(tokens: readonly Token[], tag: string, lists: Lists): Omit<Reading, 'headline'> {
  const language = languageOf(tag)
  const tenses = language ? readTenses(tokens, language) : () => undefined
  const kinds = new Uint8Array(tokens.length)
  const look = (at: number): number => {
    const { text: word = '', lower = '' } = tokens[at] ?? {}
    if (!startsWithLetter(word)) return LOOKED
    const isCapital = word !== lower && !lists.period.has(lower) && !lists.writer.has(lower)
    const isSmall = lists.small.has(lower)
    if (isCapital && !(isSmall && opens(tokens, at))) return LOOKED | NAME
    if (lists.verb.has(lower) || language?.words.present.has(lower) || tenses(at) !== undefined) return LOOKED | VERB
    return isSmall ? LOOKED : LOOKED | NOUN
  }
  const is = (bit: number) => (at: number) => {
    const known = kinds[at] || look(at)
    kinds[at] = known
    return (known & bit) > 0
  }
  const sought = tokens.reduce((bits, { lower }) => bits | (lists.sought.get(lower) ?? 0), 0)
  const quoted = findQuoted(tokens)
  return { tokens, quoted, lists, sought, isName: is(NAME), isVerb: is(VERB), isNoun: is(NOUN) }
}

/** What may be a verb that no list has, `hands in`: of a word in “-s” nobody can tell. */
export const MAYBE_VERB = /^\p{Ll}+[^su]s$/u

const LETTER = /^\p{L}/u
const [SMALL_A, SMALL_Z, FOREIGN] = [97, 122, 128]

function startsWithLetter(word: string): boolean {
  const code = word.charCodeAt(0)
  // Setting this bit makes a capital small.
  return code < FOREIGN ? (code | 32) >= SMALL_A && (code | 32) <= SMALL_Z : LETTER.test(word)
}

/** Whether a token opens its sentence or a quotation in it. */
function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || /^["“«„‘'([–—:-]$/.test(before.text)
}

function findQuoted(tokens: readonly Token[]): readonly boolean[] {
  let inside = false
  return tokens.map(({ text }) => {
    if (text.length !== 1) return inside
    if (OPENING.has(text)) inside = true
    else if (CLOSING.has(text)) inside = false
    else if (text === '"') inside = !inside
    return inside
  })
}

const OPENING: ReadonlySet<string> = new Set('“«„「『')
const CLOSING: ReadonlySet<string> = new Set('”»」』')

/** Words that begin alike are taken for one: “seized” and “seizure”. */
const STEM = 5

/** The beginning of a word by which another form of it is known. */
export function stemOf(lower: string): string {
  return lower.length > STEM ? lower.slice(0, STEM) : lower.replace(/(?<=\p{L}{3})s$/u, '')
}

/** Whether a phrase stands at a place. */
export function saysAt(tokens: readonly Token[], from: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => tokens[from + i]?.lower === word)
}

/** The first word outside quotations that is no “But” or “Meanwhile”, or 0. */
export function openingOf({ tokens, quoted, lists }: Reading): number {
  return Math.max(
    0,
    tokens.findIndex(({ lower }, at) => !quoted[at] && /^[\p{L}\p{N}]/u.test(lower) && !lists.opener.has(lower)),
  )
}
