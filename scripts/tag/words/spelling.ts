import type { ActorType } from '../../model/tags.ts'
import { keyOf } from './key.ts'
import {
  decidingVerbs,
  functionWords,
  givenNames,
  headNouns,
  neverAlone,
  notActors,
  openers,
  ordinaryWords,
  speechVerbs,
  surnames,
  takesOf,
} from './lists.ts'

/** A word as it is written, with what the lists know of it wherever it stands. */
export interface Spelling {
  readonly text: string
  /** What words are compared by: see `keyOf`. */
  readonly key: string
  /** Its place among those that are remembered, from 0; -1 for one that is not. */
  readonly number: number
  /** Begins with a capital, or with a digit and holds letters (`3rd`). */
  readonly capital: boolean
  /** Two letters or more, all capitals: `UN`, `U.S.`, `AT&T`. */
  readonly acronym: boolean
  /** Has two letters side by side. */
  readonly lettered: boolean
  readonly digit: 'none' | 'first' | 'within'
  readonly givenName: boolean
  readonly surname: boolean
  /** Within a text, a word that is written small: `issues`. */
  readonly ordinary: boolean
  /** Opens sentences with a capital and is no name then. */
  readonly opener: boolean
  readonly functional: boolean
  /** The kind of body that it makes of the words before it: `ministry` a government. */
  readonly head: ActorType | undefined
  /** A head noun that names nobody without another word: `administration`. */
  readonly neverAlone: boolean
  /** A head noun that goes on over `of`: `ministry`. */
  readonly takesOf: boolean
  /** A verb of saying or deciding. */
  readonly decides: boolean
  /** Such a verb, or one of acting. */
  readonly acts: boolean
  /** The last word of places, events and works. */
  readonly notActor: boolean
}

/** Whether a word is a given name and no other word: `Denzel`, but not `Will`. */
export function isOnlyGivenName({ givenName, ordinary, opener, functional }: Spelling): boolean {
  return givenName && !ordinary && !opener && !functional
}

/** How many spellings are remembered: the commonest come first, and a rare one is read anew each time. */
const MOST_KEPT = 60_000
const LONGEST_KEPT = 40
const kept = new Map<string, Spelling>()

/** What the lists know of a written word. */
export function spellingOf(text: string): Spelling {
  const known = kept.get(text)
  if (known) return known
  if (kept.size >= MOST_KEPT || text.length > LONGEST_KEPT) return readSpelling(text, -1)
  const own = copy(text)
  const spelling = readSpelling(own, kept.size)
  kept.set(own, spelling)
  return spelling
}

/** A slice of a long text holds the whole of it in memory; this one does not. */
function copy(text: string): string {
  return ` ${text}`.slice(1)
}

function readSpelling(text: string, number: number): Spelling {
  const key = keyOf(text)
  const first = text.codePointAt(0) ?? 0
  const digitFirst = first >= 48 && first <= 57
  const capital = isUpper(first) || (digitFirst && /\p{L}/u.test(text))
  return {
    text,
    key,
    number,
    capital,
    acronym: capital && text.length > 1 && !/[a-z]/.test(text) && /^(?:\p{Lu}[.&\d]*){2,}$/u.test(text),
    lettered: /\p{L}{2}/u.test(text),
    digit: digitFirst ? 'first' : /\d/.test(text) ? 'within' : 'none',
    givenName: givenNames.has(key),
    surname: surnames.has(key),
    ordinary: isOrdinaryWord(key),
    opener: openers.has(key),
    functional: functionWords.has(key),
    head: headNouns.get(key),
    neverAlone: neverAlone.has(key),
    takesOf: takesOf.has(key),
    decides: decidingVerbs.has(key),
    acts: speechVerbs.has(key),
    notActor: notActors.has(key),
  }
}

function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  return /\p{Lu}/u.test(String.fromCodePoint(code))
}

const ENDING = /(?:ies|es|s|ing|ed)$/

/** A word of the list, or one with an ending of nouns or verbs: `issues`, `fighting`. */
export function isOrdinaryWord(key: string): boolean {
  if (ordinaryWords.has(key)) return true
  const stem = ENDING.test(key) ? key.replace(ENDING, '') : ''
  return stem.length > 2 && ['', 'e', 'y'].some((end) => ordinaryWords.has(stem + end))
}
