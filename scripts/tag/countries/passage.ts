import type { Prose } from '../../model/prose.ts'
import { readDateline } from '../../read/dateline.ts'
import type { Lexicon } from './lexicon.ts'
import { endOf, readWords, startOf, type Word, type Wording } from './words.ts'

/** A title, deck or paragraph, in words. */
export interface Passage extends Wording {
  /** As `Mention.paragraph`: 0 for the title, -1 for the deck; or DATELINE. */
  readonly paragraph: number
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

/** The passages of a story: title, deck, and the paragraphs. */
export function readPassages(prose: Prose, lexicon: Lexicon): readonly Passage[] {
  const title = readPassage(prose.title, 0, lexicon)
  const deck = prose.deck ? [readPassage(prose.deck, -1, lexicon)] : []
  const body = prose.paragraphs.map(({ text }, index) => readPassage(text, index + 1, lexicon))
  const isDated = body.some(({ datelineEnd }) => datelineEnd > 0)
  const dateline = prose.dateline && !isDated ? [readPassage(prose.dateline, DATELINE, lexicon)] : []
  return [title, ...deck, ...dateline, ...body]
}

function readPassage(text: string, paragraph: number, lexicon: Lexicon): Passage {
  const rest = paragraph === 1 ? readDateline(text)?.rest : undefined
  const wording = readWords(text, lexicon)
  const { words, bounds } = wording
  return {
    text,
    words,
    bounds,
    paragraph,
    shouted: !/\p{Ll}{2}/u.test(text) && /\p{Lu}{3}/u.test(text),
    uncased: words.length > 8 && hasFewCapitals(words),
    titled: paragraph <= 0 && isTitled(wording),
    datelineEnd: paragraph === DATELINE ? text.length : text.length - (rest ?? text).length,
  }
}

/** Fewer than one word in forty; asks no further than there are enough. */
function hasFewCapitals(words: readonly Word[]): boolean {
  let left = words.length / 40
  for (const { capital } of words) {
    if (capital) left--
    if (left <= 0) return false
  }
  return true
}

function isTitled(wording: Wording): boolean {
  const long = wording.words.filter((_, index) => endOf(wording, index) - startOf(wording, index) > 3)
  return long.filter(({ capital }) => capital).length > 0.7 * long.length
}
