import type { Prose } from '../../model/prose.ts'
import { findSpans } from './spans.ts'
import { type Spelling, spellingOf } from './spelling.ts'

/** A word of a passage. Hyphens part words, so that `IRGC-commanded` holds the name IRGC; a possessive `’s` belongs to none. */
export interface Word {
  readonly spelling: Spelling
  readonly text: string
  /** What words are compared by: see `keyOf`. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one: ` `, `-`, `, `, `’s `. */
  readonly gap: string
  readonly capital: boolean
  readonly acronym: boolean
  /** Whether a sentence, heading or quotation begins with it. */
  readonly opens: boolean
}

/** One text of a story as words: title, deck or paragraph. */
export interface Passage {
  /** 0 for the title, -1 for the deck, otherwise the paragraph's number from 1. */
  readonly paragraph: number
  readonly text: string
  readonly words: readonly Word[]
  /** A title, deck or subhead. */
  readonly heading: boolean
  /** A heading most of whose longer words begin with a capital, so capitals say little. */
  readonly shouts: boolean
}

const SPACE = 32
const OPENING = /[.!?:;\n“"(—–|•]|(^|\s)['‘]/
const ABBREVIATED = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt brig adm cmdr cpl sen rep gov rev st hon spc pfc jr sr supt insp det'.split(
    ' ',
  ),
)

/** The passages of a story in reading order: title, deck, paragraphs. */
export function readPassages(prose: Prose): readonly Passage[] {
  const passages = [readPassage(prose.title, 0)]
  if (prose.deck) passages.push(readPassage(prose.deck, -1))
  prose.paragraphs.forEach(({ text, kind }, index) => {
    if (kind !== 'code') passages.push(readPassage(text, index + 1, kind === 'heading'))
  })
  return passages
}

/** One text as words. */
export function readPassage(text: string, paragraph: number, heading = paragraph <= 0): Passage {
  const words: Word[] = []
  const spans = findSpans(text)
  let before: Word | undefined
  let last = 0
  for (let index = 0; index < spans.length; index += 2) {
    const start = spans[index] ?? 0
    const end = spans[index + 1] ?? 0
    const gap = start - last === 1 && text.charCodeAt(last) === SPACE ? ' ' : text.slice(last, start)
    before = readWord(spellingOf(text.slice(start, end)), start, end, gap, before)
    words.push(before)
    last = end
  }
  return { paragraph, text, words, heading, shouts: heading && shouts(words) }
}

function readWord(spelling: Spelling, start: number, end: number, gap: string, before: Word | undefined): Word {
  return {
    spelling,
    text: spelling.text,
    key: spelling.key,
    start,
    end,
    gap,
    capital: spelling.capital,
    acronym: spelling.acronym,
    opens: !before || (gap !== ' ' && OPENING.test(gap) && !isAbbreviation(before, gap)),
  }
}

/** Whether the point after a word belongs to it: `Lt. Gen.`, `George W. Bush`. */
export function isAbbreviation(word: Word, gap: string): boolean {
  return gap === '. ' && (ABBREVIATED.has(word.key) || (word.text.length === 1 && word.capital))
}

function shouts(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3)
  return long.length > 2 && long.filter(({ capital }) => capital).length > long.length * 0.6
}
