import { type Form, isName, type Lexicon } from './lexicon.ts'
import type { Marks } from './marks.ts'
import { ROLES } from './words.ts'

/** Words that a key point has at least and at most. */
const SHORTEST = 8
const LONGEST = 60
/** The same where words are not parted, in pairs of characters. */
const SHORTEST_UNPARTED = 14
const LONGEST_UNPARTED = 160
/** Words beside a quotation that can name its speaker. */
const SPEAKER = 2

/** A full stop, whatever marks close after it; not the one of a teaser (`Six questions about the visit .`) or a question. */
const END = /[^\s.](?:\.{1,3}|[!…。！।۔])["'”’»)\]」』）]*$/u
/** A capital, a figure or a mark; not the number of a list: `3. The harbour`. */
const START = /^(?!\d+[.)]\s)[\p{Lu}\p{Lo}\p{N}"“«„「『$€£]/u
/** `Roe: Yes, it is.`, `JO ROE, ANCHOR: …`, `Quill, Va.: …`, `Update: …`: a label, and what somebody says under it. */
const LABELLED = /^(?:\p{Lu}[\p{L}.'’-]*,?\s){0,5}\p{Lu}[\p{L}.'’-]*:\s/u
/** A word that the paper itself would not print: `s***`. */
const MASKED = /[\p{L}]\*{2,}/u
const QUOTED = /["“«][^"”»]*["”»]/g

/** Whether a sentence makes sense to somebody who has read nothing else. `place` is its number in the story, from 0. */
export function standsAlone(
  text: string,
  words: readonly Form[],
  marks: Marks,
  place: number,
  lexicon: Lexicon,
  isJudged: boolean,
): boolean {
  const longest = lexicon.partsWords ? LONGEST : LONGEST_UNPARTED
  const shortest = lexicon.partsWords ? SHORTEST : SHORTEST_UNPARTED
  if (words.length < shortest || words.length > longest || !marks.balanced) return false
  if (place > 0 && (leadsBack(text, lexicon) || opensByPronoun(words))) return false
  if (
    !END.test(text.slice(-8)) ||
    !START.test(text) ||
    LABELLED.test(text) ||
    MASKED.test(text) ||
    isFurniture(text, words, lexicon) ||
    echoes(words)
  )
    return false
  // Where more is known of a language, digest/reference judges what its words point to.
  if (!marks.opensQuote) return isJudged || !pointsBack(words, place)
  if (!lexicon.partsWords) return false
  const beside = lexicon.read(text.replace(QUOTED, ' '))
  return beside.length >= SPEAKER && !saysPronoun(beside)
}

/** `He left`, `Their boat`: seen before anything is read; “it” and “its” may stand for what follows. */
function opensByPronoun([first]: readonly Form[]): boolean {
  return is(first, ROLES.pronoun) && !first?.lower.startsWith('it')
}

/** `Ese mismo día`, `同日`; after a comma, too, where a language parts no words. */
function leadsBack(text: string, { words: { openings, back } }: Lexicon): boolean {
  const lower = back.length > 0 ? text.toLowerCase() : ''
  return openings.some((opening) => text.startsWith(opening)) || back.some((phrase) => lower.includes(phrase))
}

function isFurniture(text: string, words: readonly Form[], { words: { furniture } }: Lexicon): boolean {
  let roles = 0
  for (const word of words) roles |= word.roles
  if ((roles & ROLES.furniture) === 0) return false
  const lower = text.toLowerCase()
  return furniture.some((phrase) => lower.includes(phrase))
}

/** `The owner said otherwise.` */
function echoes(words: readonly Form[]): boolean {
  return words.some((word, at) => is(word, ROLES.echo) && is(words[at - 1], ROLES.saying))
}

/** `He left.` `The move came late.` `In a statement, he said so.` `But it was lost.` */
function pointsBack(words: readonly Form[], place: number): boolean {
  const [first, second, third] = words
  if (!first) return true
  // Before the first sentence there is nothing to point back to: It’s no secret that
  if (place === 0) return is(first, ROLES.pronoun) && !first.lower.includes("'")
  if (is(first, ROLES.opener | ROLES.demonstrative)) return true
  // Дроздов, с которым она встретилась: who?
  if (words.some((word, at) => at > 0 && is(word, ROLES.pronoun) && is(words[at - 1], ROLES.relative))) return true
  // The attack | on the market: what it is stands beside it.
  if (is(first, ROLES.pointer) && is(second, ROLES.thing) && !is(third, ROLES.leadIn)) return true
  const pronoun = words.findIndex((word) => is(word, ROLES.pronoun))
  if (pronoun < 0 || words.slice(0, pronoun).some(isName)) return false
  // A group that calls itself so; but not: When the plane came down he, or: But it, or: Now 25, he
  return is(first, ROLES.leadIn) || words.slice(0, pronoun).every(({ isFunction, isNumber }) => isFunction || isNumber)
}

/** `…,” he said.` */
function saysPronoun(beside: readonly Form[]): boolean {
  const pronoun = beside.findIndex((word) => is(word, ROLES.pronoun))
  return pronoun >= 0 && !beside.slice(0, pronoun).some((word) => word.isCapital)
}

function is(word: Form | undefined, bits: number): boolean {
  return ((word?.roles ?? 0) & bits) > 0
}
