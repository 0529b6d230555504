import { cueAfter, cueBefore, cueTrailing, cueWeak, type Range, subjectOfSentence } from './cues.ts'
import type { Frame } from './frame.ts'
import type { Quotation } from './join.ts'
import { isName, isPronoun, type Phrase } from './phrase.ts'
import type { Words } from './words.ts'

/** A speaker as the text has it, with its place. */
export interface Naming {
  readonly text: string
  readonly paragraph: number
  readonly start: number
  /** The text has no words of saying for it; it was carried on from the quotation or sentence before. */
  readonly carried?: boolean
}

export interface Attributed {
  readonly quotation: Quotation
  readonly naming: Naming | undefined
}

/** Gives every quotation its speaker, as the text has it. */
export function nameSpeakers(
  quotations: readonly Quotation[],
  frames: readonly Frame[],
  words: Words,
): readonly Attributed[] {
  const attributed: Attributed[] = []
  for (const quotation of quotations)
    attributed.push({ quotation, naming: findSpeaker(quotation, frames, words, attributed.at(-1)) })
  return attributed
}

function findSpeaker(
  quotation: Quotation,
  frames: readonly Frame[],
  words: Words,
  previous: Attributed | undefined,
): Naming | undefined {
  const lastPart = quotation.paragraph + quotation.parts.length - 1
  const first = place(quotation.paragraph, quotation.parts[0]?.from ?? 0, frames)
  const last = place(lastPart, quotation.parts.at(-1)?.from ?? 0, frames)
  if (!first || !last) return undefined
  const name = (phrase: Phrase | undefined, { frame, paragraph }: Place) => phrase && nameOf(frame, phrase, paragraph)
  return (
    name(cueAfter(last.frame, last.token, last.sentence, words), last) ??
    name(cueBefore(first.frame, first.token, first.sentence, words), first) ??
    name(cueTrailing(last.frame, last.token, last.sentence, words), last) ??
    name(cueWeak(first.frame, first.token, first.sentence, words), first) ??
    carryOn(first, frames, words, previous)
  )
}

interface Place {
  readonly frame: Frame
  readonly paragraph: number
  readonly token: number
  readonly sentence: Range
}

function place(paragraph: number, from: number, frames: readonly Frame[]): Place | undefined {
  const frame = frames[paragraph - 1]
  const token = frame?.tokens.findIndex(({ kind, start }) => kind === 'quote' && start === from) ?? -1
  if (!frame || token < 0) return undefined
  return { frame, paragraph, token, sentence: sentenceAt(frame, token) }
}

function sentenceAt(frame: Frame, token: number): Range {
  const next = frame.sentences.findIndex((start) => start > token)
  const begin = frame.sentences[(next < 0 ? frame.sentences.length : next) - 1] ?? 0
  return { begin, end: next < 0 ? frame.tokens.length : (frame.sentences[next] ?? frame.tokens.length) }
}

/** The speaker of a quotation whose sentence names none: the subject of its sentence if it is a person, else who spoke before. */
function carryOn(
  at: Place,
  frames: readonly Frame[],
  words: Words,
  previous: Attributed | undefined,
): Naming | undefined {
  const { frame, sentence, paragraph } = at
  const bare = frame.tokens
    .slice(sentence.begin, sentence.end)
    .every(({ kind, lower }) => kind !== 'word' || words.joiners.has(lower))
  const subject = bare ? undefined : subjectOfSentence(frame, sentence, words)
  const own = subject && frame.tokens[subject.from]
  if (subject && (isPronoun(own, words) || isName(own)) && own?.lower !== 'it') return nameOf(frame, subject, paragraph)
  const before = sentenceBefore(at, frames)
  if (previous?.naming && lastParagraph(previous.quotation) >= paragraph - (before?.quoted ? 1 : 0))
    return { ...previous.naming, carried: true }
  if (before) {
    const cue =
      cueBefore(before.frame, before.sentence.end, before.sentence, words) ??
      subjectOfSentence(before.frame, before.sentence, words)
    if (cue) return { ...nameOf(before.frame, cue, before.paragraph), carried: true }
  }
  if (subject) return nameOf(frame, subject, paragraph)
  return previous?.naming && { ...previous.naming, carried: true }
}

const lastParagraph = ({ paragraph, parts }: Quotation): number => paragraph + parts.length - 1

function sentenceBefore(
  { frame, paragraph, sentence }: Place,
  frames: readonly Frame[],
): (Place & { quoted: boolean }) | undefined {
  const [home, number] = sentence.begin > 0 ? [frame, paragraph] : [frames[paragraph - 2], paragraph - 1]
  if (!home || home.tokens.length === 0) return undefined
  const token = sentence.begin > 0 ? sentence.begin - 1 : home.tokens.length - 1
  const range = sentenceAt(home, token)
  return {
    frame: home,
    paragraph: number,
    token,
    sentence: range,
    quoted: home.tokens.some(({ kind }) => kind === 'quote'),
  }
}

function nameOf({ text, tokens }: Frame, { from, to }: Phrase, paragraph: number): Naming {
  const start = tokens[from]?.start ?? 0
  return { text: text.slice(start, tokens[to - 1]?.end).replace(/['’](s|ve|re|ll|d|m)?$/, ''), paragraph, start }
}
