import { carryOn } from './carry.ts'
import type { Range } from './clause.ts'
import { cueAfter, cueBefore, cueTrailing, cueWeak, isOthersClause, NOBODY } from './cues.ts'
import type { Frame } from './frame.ts'
import type { Quotation } from './join.ts'
import { type Phrase, phraseAfter } from './phrase.ts'
import { sentenceOf } from './sentence.ts'
import { skipAdverbs } from './subject.ts'
import { isPronoun } from './token.ts'

/** A speaker as the text has it, with its place. */
export interface Naming {
  readonly text: string
  readonly paragraph: number
  readonly start: number
  /** What says that it is he. */
  readonly sign: Sign
}

/**
 * What gives a quotation its speaker, the surest first: a verb of saying or a source right after it (`after`), before it (`before`), at the end of its sentence (`trailing`);
 * a noun of saying or a participle (`noun`); the subject of its sentence (`subject`); a verb of saying in the sentence before (`above`);
 * who spoke just before (`carried`); the subject of the sentence before (`doer`).
 */
export type Sign = 'after' | 'before' | 'trailing' | 'noun' | 'subject' | 'above' | 'carried' | 'doer'

/** Whether no word of saying stands between a speaker and a quotation. */
export function isImplied({ sign }: Naming): boolean {
  return sign === 'carried' || isWeak({ sign })
}

/** Whether a speaker is only likely to be one. */
export function isWeak({ sign }: Pick<Naming, 'sign'>): boolean {
  return WEAK.has(sign)
}

/** Whether a speaker is named with a word of saying, beside the quotation or in the sentence before. */
export function isSpoken({ sign }: Naming): boolean {
  return !isWeak({ sign }) || sign === 'above'
}

const WEAK: ReadonlySet<Sign> = new Set(['subject', 'above', 'doer'])

/** A quotation and who is named as its speaker. */
export interface Attributed {
  readonly quotation: Quotation
  readonly naming: Naming | undefined
}

/** Where a quotation stands: its token, and the sentence around it. */
export interface Place {
  readonly frame: Frame
  readonly paragraph: number
  readonly token: number
  readonly sentence: Range
}

/** How many tokens of a sentence are read on each side of a quotation. */
const LONGEST = 100

/** Gives every quotation its speaker, as the text has it: beside it, in its sentence, or in what was said before. */
export function nameSpeakers(quotations: readonly Quotation[], frames: readonly Frame[]): readonly Attributed[] {
  const attributed: Attributed[] = []
  let previous: Attributed | undefined
  for (const quotation of quotations) {
    const naming = findSpeaker(quotation, frames, previous)
    const entry = { quotation, naming }
    attributed.push(entry)
    // “No,” said Roe: two words are no quotation, but tell who is speaking.
    if (!quotation.scare || naming) previous = entry
  }
  return attributed
}

function findSpeaker(
  { paragraph, parts, scare }: Quotation,
  frames: readonly Frame[],
  previous: Attributed | undefined,
): Naming | undefined {
  const first = placeAt(frames, paragraph, parts[0]?.from)
  const last = parts.length === 1 ? first : placeAt(frames, paragraph + parts.length - 1, parts.at(-1)?.from)
  if (!first || !last) return undefined
  const after = cueAfter(last.frame, last.token, last.sentence)
  if (scare) return after && nameOf(last, after, 'after')
  const below = after ? undefined : cueBelow(last, frames)
  if (below) return below
  const before = cueBefore(first.frame, first.token, first.sentence)
  if (before === NOBODY && !after) return undefined
  if (after && !(before && before !== NOBODY && isNamedFirst(first, before, last.frame, after)))
    return nameOf(last, after, 'after')
  if (before) return nameOf(first, before, 'before')
  const trailing = cueTrailing(last.frame, last.token, last.sentence)
  if (trailing) return nameOf(last, trailing, 'trailing')
  // “Fine,” she said, but Roe went on about “…”
  if (isOthersClause(first.frame, first.token, first.sentence)) return undefined
  const weak = cueWeak(first.frame, first.token, first.sentence)
  return weak ? nameOf(first, weak, 'noun') : carryOn(first, frames, previous)
}

/** Who is named at the head of the next paragraph, where a break tore the sentence: `“…?” ¶ said Roe`. */
function cueBelow({ frame, paragraph, token }: Place, frames: readonly Frame[]): Naming | undefined {
  const below = frames[paragraph]
  const first = below?.tokens[0]
  if (token !== frame.tokens.length - 1 || !below || !first?.is.say || first.capital) return undefined
  const sentence = sentenceAt(below, 0)
  const phrase = phraseAfter(below, skipAdverbs(below, 1), sentence.end)
  return phrase && nameOf({ frame: below, paragraph: paragraph + 1, token: 0, sentence }, phrase, 'after')
}

/** Whether the speaker opens the sentence by name and is a pronoun after the quotation: `Roe scolded him: “…,” she said.` */
function isNamedFirst({ frame, sentence }: Place, before: Phrase, frameAfter: Frame, after: Phrase): boolean {
  return (
    before.from === sentence.begin && !isPronoun(frame.tokens[before.from]) && isPronoun(frameAfter.tokens[after.from])
  )
}

function placeAt(frames: readonly Frame[], paragraph: number, from: number | undefined): Place | undefined {
  const frame = frames[paragraph - 1]
  const token = frame?.quotes.get(from ?? -1)
  return frame && token !== undefined ? { frame, paragraph, token, sentence: sentenceAt(frame, token) } : undefined
}

/** The sentence that holds a token; of an endless one, what is near. */
export function sentenceAt({ sentences, tokens }: Frame, token: number): Range {
  const number = sentenceOf(sentences, token)
  const begin = Math.max(sentences[number] ?? 0, token - LONGEST)
  return { begin, end: Math.min(sentences[number + 1] ?? tokens.length, token + LONGEST) }
}

/** A noun phrase as a speaker, without the ending that ties it to the next word: `Roe’s`, `he’s`. */
export function nameOf({ frame, paragraph }: Place, { from, to }: Phrase, sign: Sign): Naming {
  const start = frame.tokens[from]?.start ?? 0
  const whole = frame.text.slice(start, frame.tokens[to - 1]?.end).replace(/['’](s|ve|re|ll|d|m)?$/, '')
  // a-t-il
  const hyphen = whole.lastIndexOf('-') + 1
  const tail = to - from === 1 && frame.words.classesOf(whole.slice(hyphen)).pronoun ? hyphen : 0
  return { text: whole.slice(tail), paragraph, start: start + tail, sign }
}
