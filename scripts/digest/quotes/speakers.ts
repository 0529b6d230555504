import { carryOn } from './carry.ts'
import { cueAfter, cueBefore, cueTrailing, cueWeak } from './cues.ts'
import type { Frame } from './frame.ts'
import type { Quotation } from './join.ts'
import type { Phrase } from './phrase.ts'
import { sentenceOf } from './sentence.ts'
import type { Range } from './subject.ts'

/** A speaker as the text has it, with its place. */
export interface Naming {
  readonly text: string
  readonly paragraph: number
  readonly start: number
  /** No word of saying stands between the speaker and the quotation; it is the subject, or who spoke before. */
  readonly implied: boolean
}

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
  if (after || scare) return after && nameOf(last, after)
  const before = cueBefore(first.frame, first.token, first.sentence)
  if (before) return nameOf(first, before)
  const trailing = cueTrailing(last.frame, last.token, last.sentence)
  if (trailing) return nameOf(last, trailing)
  const weak = cueWeak(first.frame, first.token, first.sentence)
  return weak ? nameOf(first, weak) : carryOn(first, frames, previous)
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
export function nameOf({ frame, paragraph }: Place, { from, to }: Phrase, implied = false): Naming {
  const start = frame.tokens[from]?.start ?? 0
  const whole = frame.text.slice(start, frame.tokens[to - 1]?.end).replace(/['’](s|ve|re|ll|d|m)?$/, '')
  // a-t-il
  const hyphen = whole.lastIndexOf('-') + 1
  const tail = to - from === 1 && frame.words.classesOf(whole.slice(hyphen)).pronoun ? hyphen : 0
  return { text: whole.slice(tail), paragraph, start: start + tail, implied }
}
