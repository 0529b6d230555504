import { cueBefore } from './cues.ts'
import type { Frame } from './frame.ts'
import { type Attributed, type Naming, nameOf, type Place, sentenceAt } from './speakers.ts'
import { subjectOfSentence } from './subject.ts'
import { isName, isPronoun } from './token.ts'
import { canSpeak } from './whole.ts'

/**
 * The speaker of a quotation whose sentence has no words of saying: the subject of its sentence if that is a person;
 * else whoever the sentence before names as saying something; else who spoke last; else the subject of the sentence before.
 */
export function carryOn(at: Place, frames: readonly Frame[], previous: Attributed | undefined): Naming | undefined {
  const { frame, sentence } = at
  const subject = isBare(at) ? undefined : subjectOfSentence(frame, sentence)
  const first = subject && frame.tokens[subject.from]
  if (subject && first?.lower !== 'it' && (isPronoun(first) || isName(first))) return nameOf(at, subject, true)
  const before = placeBefore(at, frames)
  const spoken = previous?.naming && isNear(previous, before) ? { ...previous.naming, implied: true } : undefined
  if (before) {
    const { sentence: whole } = before
    const cue = cueBefore(before.frame, whole.end, whole)
    const quoted = before.frame.tokens.slice(whole.begin, whole.end).some(({ kind }) => kind === 'quote')
    if (cue && !(quoted && spoken)) return nameOf(before, cue, true)
    if (spoken) return spoken
    const doer = subjectOfSentence(before.frame, whole)
    if (doer && canSpeak(before.frame, doer)) return nameOf(before, doer, true)
  }
  if (subject && canSpeak(frame, subject)) return nameOf(at, subject, true)
  return previous?.naming && { ...previous.naming, implied: true }
}

/** Whether a sentence is nothing but quoted words: `“…”` or `And “…”`. */
function isBare({ frame, sentence }: Place): boolean {
  const { tokens } = frame
  for (let at = sentence.begin; at < sentence.end; at++)
    if (tokens[at]?.kind === 'word' && !tokens[at]?.is.joiner) return false
  return true
}

/** Whether a quotation ends in the paragraph of a place or after it. */
function isNear({ quotation }: Attributed, place: Place | undefined): boolean {
  return place !== undefined && quotation.paragraph + quotation.parts.length - 1 >= place.paragraph
}

/** The sentence before a place, in its paragraph or the one above. */
function placeBefore({ frame, paragraph, sentence }: Place, frames: readonly Frame[]): Place | undefined {
  const above = sentence.begin === 0
  const home = above ? frames[paragraph - 2] : frame
  const token = above ? (home?.tokens.length ?? 0) - 1 : sentence.begin - 1
  if (!home || token < 0) return undefined
  return { frame: home, paragraph: above ? paragraph - 1 : paragraph, token, sentence: sentenceAt(home, token) }
}
