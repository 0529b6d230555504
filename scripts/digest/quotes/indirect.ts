import { isFiniteVerb, type Range } from './clause.ts'
import type { Frame } from './frame.ts'
import { type Attributed, nameOf, type Place, sentenceAt } from './naming.ts'
import { type Report, reportIn } from './report.ts'
import { canSpeak } from './whole.ts'

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

/** Whether more than one word stands in quotation marks in a sentence. */
function quotes({ tokens }: Frame, { begin, end }: Range): boolean {
  for (let at = begin; at < end; at++) if (tokens[at]?.kind === 'quote' && tokens[at]?.text.includes(' ')) return true
  return false
}

/** How far before a subject the relative clause may begin that holds it, in tokens: `the man who runs | the pier | says`. */
const CLAUSE = 3
/** A subject longer than this that a preposition cuts off is only part of one, in tokens. */
const LONG = 6

/** Whether a report can be shown: a clause of its own, of somebody who is no part of another clause. */
function readsWell(frame: Frame, { clause, speaker }: Report): boolean {
  const { tokens } = frame
  const first = tokens[clause.begin]?.is
  if (!first || first.auxiliary || first.notClause || first.say || first.judge || first.participle) return false
  // would not say | it, branding
  if (first.pronoun && tokens[clause.begin + 1]?.kind === 'mark') return false
  if (tokens.slice(Math.max(0, speaker.from - 1), speaker.to).some(({ is }) => is.negative)) return false
  if (!canSpeak(frame, speaker) || (first.preposition && !first.determiner && !holdsVerb(frame, clause))) return false
  const isCut = speaker.to - speaker.from > LONG && tokens[speaker.to]?.is.preposition
  return !isCut && !isInRelative(tokens, speaker.from)
}

/** Whether a stretch has a verb that is known to be one. */
function holdsVerb(frame: Frame, { begin, end }: Range): boolean {
  for (let at = begin; at < end; at++) if (isFiniteVerb(frame, at)) return true
  return false
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
  let { begin, end } = clause
  while (begin < end && frame.tokens[begin]?.kind === 'mark') begin++
  while (end > begin && frame.tokens[end - 1]?.kind === 'mark') end--
  const from = frame.tokens[begin]?.start ?? 0
  const to = frame.tokens[end - 1]?.end ?? from
  const parts = [{ from, start: from, end: to, to }]
  const quotation = { paragraph, parts, text: frame.text.slice(from, to), single: false, scare: false, direct: false }
  return { quotation, naming: nameOf(place, speaker, 'before') }
}
