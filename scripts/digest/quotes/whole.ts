import type { Frame } from './frame.ts'
import { isSpan, type Phrase, phraseBefore } from './phrase.ts'
import { isName, isPronoun, isTime } from './token.ts'

/** How many prepositions a subject may hold: `Sources close | to the inquiry | into the fire`. */
const LONGEST_CHAIN = 3

/** The whole subject whose end a phrase is: `Officials in | northern Quill`. Only words that open their clause can be its beginning. */
export function widenSubject(frame: Frame, phrase: Phrase, begin: number): Phrase {
  const { tokens } = frame
  if (isPronoun(tokens[phrase.from])) return phrase
  let { from } = phrase
  for (let link = 0; link < LONGEST_CHAIN && tokens[from - 1]?.is.preposition; link++) {
    const left = phraseBefore(frame, from - 1, begin)
    // according to | police
    if (left?.to !== from - 1 || tokens[left.from]?.is.source) break
    // A day after | the vote
    if (isSpan(tokens[left.to - 1]) || isTime(tokens[left.to - 1])) break
    from = left.from
  }
  return from < phrase.from && opensClause(frame, from, begin) ? { from, to: phrase.to } : phrase
}

/** Whether a clause can begin at a token: after a comma, a quotation or a conjunction. */
export function opensClause({ tokens }: Frame, at: number, begin: number): boolean {
  const before = tokens[at - 1]
  if (at === begin || !before) return true
  return before.text === ',' || before.kind === 'quote' || (before.is.joiner && !before.is.preposition)
}

/** Whether a phrase can be somebody who speaks: a name, a pronoun, people by their role, or a body. */
export function canSpeak({ tokens }: Frame, { from, to }: Phrase): boolean {
  if (isPronoun(tokens[from])) return true
  for (let at = from; at < to; at++) if (isName(tokens[at]) && at > from && !isTime(tokens[at])) return true
  const head = headOf(tokens, from, to)
  // a person familiar with the plan
  for (let at = from; at < to && !tokens[at]?.is.preposition; at++)
    if (tokens[at]?.is.role || tokens[at]?.is.title || tokens[at]?.is.body) return true
  return head !== undefined && isName(head) && !isTime(head)
}

/** Whether a phrase is a single small word that nobody is: `easier`, `deployed`. */
export function isBareWord({ tokens }: Frame, { from, to }: Phrase): boolean {
  const word = tokens[from]
  if (to - from > 1 || !word || isName(word) || isPronoun(word)) return false
  return !word.is.role && !word.is.body && !word.is.determiner && !word.lower.endsWith('s')
}

/** The last word of a noun phrase before its first preposition: `spokesman` of `a spokesman for Roe`. */
export function headOf(tokens: Frame['tokens'], from: number, to: number): Frame['tokens'][number] | undefined {
  for (let at = from + 1; at < to; at++) if (tokens[at]?.is.preposition) return tokens[at - 1]
  return tokens[to - 1]
}
