import type { Prose } from '../../model/prose.ts'
import { readDateline } from '../../read/dateline.ts'
import { type Passage as PassageOfWords, readPassage, type Word } from '../words/passage.ts'
import { lexemeOf } from './lexeme.ts'
import type { Lexeme, Lexicon } from './meaning.ts'

/** A title, deck or paragraph, with what the lexicon knows of its words. */
export interface Passage {
  readonly text: string
  /** As `Mention.paragraph`: 0 for the title, -1 for the deck; or DATELINE. */
  readonly paragraph: number
  readonly words: readonly Lexeme[]
  /** The same words as they stand there. */
  readonly written: readonly Word[]
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

/** The passages of a story as a lexicon knows their words; a dateline of its own comes before the paragraphs. */
export function lookUpWords(
  passages: readonly PassageOfWords[],
  { dateline }: Prose,
  lexicon: Lexicon,
): readonly Passage[] {
  const known = passages.map((passage) => lookUp(passage, lexicon))
  if (!dateline || known.some(({ datelineEnd }) => datelineEnd > 0)) return known
  const body = known.findIndex(({ paragraph }) => paragraph > 0)
  return known.toSpliced(body < 0 ? known.length : body, 0, lookUp(readPassage(dateline, DATELINE), lexicon))
}

function lookUp({ text, paragraph, words: written }: PassageOfWords, lexicon: Lexicon): Passage {
  const rest = paragraph === 1 ? readDateline(text)?.rest : undefined
  const words: Lexeme[] = []
  for (const { spelling } of written) words.push(lexemeOf(spelling, lexicon))
  return {
    text,
    paragraph,
    words,
    written,
    shouted: !/\p{Ll}{2}/u.test(text) && /\p{Lu}{3}/u.test(text),
    uncased: words.length > 8 && hasFewCapitals(words),
    titled: paragraph <= 0 && isTitled(written),
    datelineEnd: paragraph === DATELINE ? text.length : text.length - (rest ?? text).length,
  }
}

/** Fewer than one word in forty; asks no further than there are enough. */
function hasFewCapitals(words: readonly Lexeme[]): boolean {
  let left = words.length / 40
  for (const { capital } of words) {
    if (capital) left--
    if (left <= 0) return false
  }
  return true
}

function isTitled(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3)
  return long.filter(({ capital }) => capital).length > 0.7 * long.length
}

/** Where a word starts. */
export function startOf({ text, written }: Passage, index: number): number {
  return written[index]?.start ?? text.length
}

/** Where a word ends; a possessive is left out. */
export function endOf({ written }: Passage, index: number): number {
  return written[index]?.end ?? 0
}

/** Whether a word has a possessive: `Iraq’s`. */
export function isPossessive(passage: Passage, index: number): boolean {
  return POSSESSIVE.test(gapBehindWord(passage, index))
}

/** What stands between a word and the next: ` `, `, `, `-`, `. `; a possessive is left out. */
export function gapAfter(passage: Passage, index: number): string {
  const gap = index < 0 ? '' : gapBehindWord(passage, index)
  return gap !== ' ' && POSSESSIVE.test(gap) ? gap.slice(2) : gap
}

const POSSESSIVE = /^['’][sS]/

function gapBehindWord({ text, written }: Passage, index: number): string {
  return written[index + 1]?.gap ?? text.slice(written[index]?.end ?? text.length)
}
