import { carryOn } from './carry.ts'
import { cueAfter } from './cueAfter.ts'
import { cueBefore, cueTrailing, cueWeak, isOthersClause, NOBODY } from './cues.ts'
import type { Frame } from './frame.ts'
import type { Quotation } from './join.ts'
import { type Attributed, isWeak, type Naming, nameOf, type Place, sentenceAt } from './naming.ts'
import { type Phrase, phraseAfter } from './phrase.ts'
import { skipAdverbs } from './subject.ts'
import { isPronoun } from './token.ts'
import { cueUnparted, isUnparted } from './unparted.ts'

/** Whether no word of saying stands between a speaker and a quotation. */
export function isImplied({ sign }: Naming): boolean {
  return sign === 'carried' || isWeak({ sign })
}

/** Whether a speaker is named with a word of saying, beside the quotation or in the sentence before. */
export function isSpoken({ sign }: Naming): boolean {
  return !isWeak({ sign }) || sign === 'above'
}

/** Gives every quotation its speaker, as the text has it: beside it, in its sentence, or in what was said before. */
export function nameSpeakers(
  quotations: readonly Quotation[],
  frames: readonly Frame[],
  language = 'en',
): readonly Attributed[] {
  const attributed: Attributed[] = []
  let previous: Attributed | undefined
  for (const quotation of quotations) {
    const naming = isUnparted(language)
      ? findUnparted(quotation, frames, language)
      : findSpeaker(quotation, frames, previous)
    const entry = { quotation, naming: naming && isDeed(naming, frames) ? undefined : naming }
    attributed.push(entry)
    // “No,” said Roe: two words are no quotation, but tell who is speaking.
    if (!quotation.scare || naming) previous = entry
  }
  return attributed
}

function findUnparted({ paragraph, parts }: Quotation, frames: readonly Frame[], language: string): Naming | undefined {
  const place = placeAt(frames, paragraph, parts[0]?.from)
  const [first] = parts
  return place && first && parts.length === 1 ? cueUnparted(place, language, first.from, first.to) : undefined
}

function findSpeaker(
  { paragraph, parts, scare, text }: Quotation,
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
  if (weak) return nameOf(first, weak, 'noun')
  const carried = carryOn(first, frames, previous)
  return carried && isWeak(carried) && isExchange(text, previous) ? undefined : carried
}

/** `her refusing Kit`: what somebody does, and nobody who speaks. */
function isDeed({ text }: Naming, [frame]: readonly Frame[]): boolean {
  const [first = '', second = '', ...rest] = text.split(/\s+/)
  const classes = frame?.words.classesOf(first.toLowerCase())
  return rest.length > 0 && classes?.pronoun !== undefined && /^\p{Ll}+ing$/u.test(second)
}

/** “Do you work?” “I think so.”: of questions and answers without names nobody knows who asks. */
function isExchange(text: string, previous: Attributed | undefined): boolean {
  return text.endsWith('?') || previous?.quotation.text.endsWith('?') === true
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
  // Roe said “…,” according to the paper
  if (isBySource(frameAfter, after) && !isBySource(frame, before)) return true
  return (
    before.from === sentence.begin && !isPronoun(frame.tokens[before.from]) && isPronoun(frameAfter.tokens[after.from])
  )
}

/** Whether a speaker is named by a phrase that names a source: `according to | Roe`. */
function isBySource({ tokens }: Frame, { from }: Phrase): boolean {
  return tokens.slice(Math.max(0, from - SOURCE), from).some(({ is }) => is.source)
}

/** Words of a phrase that names a source, at most. */
const SOURCE = 3

function placeAt(frames: readonly Frame[], paragraph: number, from: number | undefined): Place | undefined {
  const frame = frames[paragraph - 1]
  const token = frame?.quotes.get(from ?? -1)
  return frame && token !== undefined ? { frame, paragraph, token, sentence: sentenceAt(frame, token) } : undefined
}
