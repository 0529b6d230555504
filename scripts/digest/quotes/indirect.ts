import type { Frame } from './frame.ts'
import type { Phrase } from './phrase.ts'
import { type Attributed, nameOf, type Place, sentenceAt } from './speakers.ts'
import { type Range, speakerOf, subjectOf } from './subject.ts'
import { isTime, type Token } from './token.ts'
import { isSaying } from './verbs.ts'

/** A clause shorter than this, in tokens, says too little to stand alone. */
const SHORTEST = 4

/** What is said without quotation marks: `Roe said that …`, `…, Roe said.` Sentences that quote are left to the quotations. */
export function findIndirect(frames: readonly Frame[]): readonly Attributed[] {
  const found: Attributed[] = []
  frames.forEach((frame, index) => {
    for (const token of frame.sentences) {
      const sentence = sentenceAt(frame, token)
      const report = quotes(frame, sentence) ? undefined : reportIn(frame, sentence)
      if (report && readsWell(frame, report))
        found.push(attribute({ frame, paragraph: index + 1, token, sentence }, report))
    }
  })
  return found
}

function reportIn(frame: Frame, sentence: Range): Report | undefined {
  return reportAtEnd(frame, sentence) ?? reportAtBegin(frame, sentence)
}

/** Whether more than one word stands in quotation marks in a sentence. */
function quotes({ tokens }: Frame, { begin, end }: Range): boolean {
  for (let at = begin; at < end; at++) if (tokens[at]?.kind === 'quote' && tokens[at]?.text.includes(' ')) return true
  return false
}

/** How far a “that” may stand from its verb, in tokens. */
const NEAR = 8

interface Report {
  readonly clause: Range
  readonly speaker: Phrase
}

/** `Roe said | …`, `Roe said in a letter that | …` */
function reportAtBegin(frame: Frame, { begin, end }: Range): Report | undefined {
  for (let at = begin + 1; at < end - SHORTEST; at++) {
    if (!isSaying(frame, at, 'report')) continue
    const from = clauseAfter(frame, at + 1, end)
    const speaker = from === undefined ? undefined : speakerOf(frame, at, { begin, end: at })
    return speaker && from !== undefined ? { speaker, clause: { begin: from, end } } : undefined
  }
  return undefined
}

/** Where the clause begins that a verb reports; it needs a “that” unless the verb can do without and the clause follows at once. */
function clauseAfter({ tokens }: Frame, from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end - SHORTEST, from + NEAR); at++) {
    if (tokens[at]?.kind !== 'word') break
    if (tokens[at]?.is.that) return at + 1
    // Roe said | it would not renew the leases that …
    if (isAuxiliary(tokens[at])) break
  }
  const next = tokens[from]
  if (next?.kind !== 'word' || !tokens[from - 1]?.is.bare) return undefined
  return isTime(next) || next.is.preposition ? undefined : from
}

/** `…, | Roe said on Monday.` */
function reportAtEnd(frame: Frame, { begin, end }: Range): Report | undefined {
  const { tokens } = frame
  for (let at = end - 1; at > Math.max(begin + SHORTEST, end - 12); at--) {
    if (!isSaying(frame, at, 'say') || goesOn(frame, at + 1, end)) continue
    const speaker = subjectOf(frame, at, begin)
    const comma = speaker ? speaker.from - 1 : -1
    return speaker && tokens[comma]?.text === ',' && comma - begin >= SHORTEST
      ? { speaker, clause: { begin, end: comma } }
      : undefined
  }
  return undefined
}

/** Whether after the verb more is said than when and where: `…, Roe said, and it will`, `…, Roe said that …` */
function goesOn({ tokens }: Frame, from: number, end: number): boolean {
  // “It could have sunk, Roe said, but did not”: what stands before is a clause of its own.
  if (tokens[from]?.text === ',' && tokens[from + 1]?.is.joiner) return false
  return tokens.slice(from, end - 1).some((token) => token.kind === 'mark' || isAuxiliary(token) || token.is.that)
}

/** Neither the month of May nor “only”. */
function isAuxiliary(token: Token | undefined): boolean {
  if (!token || token.text !== token.lower) return false
  return token.is.auxiliary && !token.is.adverb
}

/** How far before a subject the relative clause may begin that holds it, in tokens: `the man who runs | the pier | says`. */
const CLAUSE = 3
/** A subject longer than this that a preposition cuts off is only part of one, in tokens. */
const LONG = 6

/** Whether a report can be shown: a clause of its own, of somebody who is no part of another clause. */
function readsWell({ tokens }: Frame, { clause, speaker }: Report): boolean {
  const first = tokens[clause.begin]?.is
  if (!first || first.auxiliary || first.notClause || first.say || first.judge || first.participle) return false
  if (tokens.slice(speaker.from, speaker.to).some(({ is }) => is.negative)) return false
  const isCut = speaker.to - speaker.from > LONG && tokens[speaker.to]?.is.preposition
  return !isCut && !isInRelative(tokens, speaker.from)
}

function isInRelative(tokens: Frame['tokens'], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - CLAUSE); before--) {
    const token = tokens[before]
    if (token?.kind !== 'word') return false
    if (token.is.relative) return true
  }
  return false
}

function attribute(place: Place, { clause, speaker }: Report): Attributed {
  const { frame, paragraph } = place
  let end = clause.end
  while (end > clause.begin && frame.tokens[end - 1]?.kind === 'mark') end--
  const from = frame.tokens[clause.begin]?.start ?? 0
  const to = frame.tokens[end - 1]?.end ?? from
  const parts = [{ from, start: from, end: to, to }]
  const quotation = { paragraph, parts, text: frame.text.slice(from, to), single: false, scare: false, direct: false }
  return { quotation, naming: nameOf(place, speaker) }
}
