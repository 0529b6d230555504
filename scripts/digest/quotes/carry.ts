import { cueBefore, NOBODY } from './cues.ts'
import type { Frame } from './frame.ts'
import { type Attributed, isWeak, type Naming, nameOf, type Place, sentenceAt } from './naming.ts'
import type { Phrase } from './phrase.ts'
import { subjectOfSentence } from './subject.ts'
import { isName, isPronoun, isTime } from './token.ts'
import { canSpeak } from './whole.ts'

/**
 * The speaker of a quotation whose sentence has no words of saying: the subject of its sentence if that is a person;
 * else whoever the sentence before names as saying something; else who spoke just before; else the subject of the sentence before.
 */
export function carryOn(at: Place, frames: readonly Frame[], previous: Attributed | undefined): Naming | undefined {
  const { frame, sentence } = at
  const subject = isBare(at) ? undefined : subjectOfSentence(frame, sentence)
  const first = subject && frame.tokens[subject.from]
  if (subject && first?.lower !== 'it' && (isPronoun(first) || isName(first)))
    return isAlone(at, subject) ? nameOf(at, subject, 'subject') : undefined
  const before = placeBefore(at, frames)
  const isBeside = previous !== undefined && (isNear(previous, before) || isWithin(previous, at))
  const spoken =
    isBeside && previous.naming && !isSigned(previous.naming, frames) ? carried(previous.naming) : undefined
  const own = subject && first?.lower !== 'it' && canSpeak(frame, subject) ? nameOf(at, subject, 'subject') : undefined
  if (before) {
    const { sentence: whole } = before
    const cue = cueBefore(before.frame, whole.end, whole)
    const quoted = before.frame.tokens.slice(whole.begin, whole.end).some(({ kind }) => kind === 'quote')
    if (!isBare(at)) return spoken ?? own
    if (cue === NOBODY) return quoted ? spoken : undefined
    if (cue && !(quoted && spoken)) return nameOf(before, cue, introduces(before) ? 'before' : 'above')
    if (spoken) return spoken
    const doer = subjectOfSentence(before.frame, whole)
    if (doer && canSpeak(before.frame, doer)) return nameOf(before, doer, 'doer')
  }
  return own ?? spoken
}

/** Whether nobody else is named between a subject and the quotation: “Roe’s illness led his trainer, Poe, to tell a paper: ‘…’” */
function isAlone({ frame: { tokens, words }, token }: Place, { to }: Phrase): boolean {
  if (words.capitalNouns) return true
  for (let at = to; at < token; at++) if (isName(tokens[at]) && !isTime(tokens[at])) return false
  return true
}

/** Whether a sentence ends with a colon. */
function introduces({ frame, sentence }: Place): boolean {
  return frame.tokens[sentence.end - 1]?.text === ':'
}

/** Whether a quotation stands in the sentence of a place: “Nobody,” said Roe, “was told”. */
function isWithin(
  { quotation: { paragraph, parts } }: Attributed,
  { frame, paragraph: own, sentence }: Place,
): boolean {
  return paragraph === own && (parts.at(-1)?.from ?? 0) >= (frame.tokens[sentence.begin]?.start ?? 0)
}

/** Whether a name stands under a quotation as a signature, `“…” ― Roe`: the next has one of its own, or none. */
function isSigned({ paragraph, start }: Naming, frames: readonly Frame[]): boolean {
  return /[—–―]\s*$/.test(frames[paragraph - 1]?.text.slice(Math.max(0, start - 3), start) ?? '')
}

/** Who is carried on from a guess stays one. */
function carried(naming: Naming): Naming {
  return isWeak(naming) ? naming : { ...naming, sign: 'carried' }
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
