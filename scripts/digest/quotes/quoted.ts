import type { Frame } from './frame.ts'
import { type Phrase, phraseAfter } from './phrase.ts'
import { subjectOf } from './subject.ts'

/** How far “quoted” may stand from “as saying”, in tokens. */
const REACH = 14

/** Who speaks through another, where a token is the participle of “as saying”: `Y quoted | X | as saying`, `| X | was quoted by Y as saying`. */
export function quotedAs(frame: Frame, participle: number, begin: number): Phrase | undefined {
  const { tokens } = frame
  if (!tokens[participle]?.is.participle || !tokens[participle - 1]?.is.as) return undefined
  for (let at = participle - 2; at >= Math.max(begin, participle - REACH); at--) {
    if (!tokens[at]?.is.quote) continue
    if (tokens[at - 1]?.is.be) return subjectOf(frame, at, begin)
    const phrase = phraseAfter(frame, at + 1, participle - 1)
    return phrase?.to === participle - 1 ? phrase : undefined
  }
  return undefined
}

/** The same after a quotation: `“…,” Y quoted | X | as saying`. */
export function quotedAfter(frame: Frame, from: number, end: number): Phrase | undefined {
  for (let at = from + 2; at < Math.min(end, from + REACH + REACH); at++) {
    // “…,” Roe’s sister, Ida, was quoted as saying
    if (frame.tokens[at]?.kind !== 'word' && frame.tokens[at]?.text !== ',') return undefined
    const phrase = quotedAs(frame, at, from)
    if (phrase) return phrase
  }
  return undefined
}
