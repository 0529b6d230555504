import { clauseBegin, opensWithSubject, type Range } from './clause.ts'
import type { Frame } from './frame.ts'
import { type Phrase, phraseBefore } from './phrase.ts'
import { quotedAs } from './quoted.ts'
import { paperBefore, sourceAt } from './source.ts'
import { speakerOf, subjectOf, subjectOfSentence } from './subject.ts'
import { isName, isPronoun, isTime } from './token.ts'
import { isSaying } from './verbs.ts'
import { canSpeak } from './whole.ts'

/** No one: the words beside a quotation name a speaker, and cannot be read surely. */
export const NOBODY: Phrase = { from: -1, to: -1 }

/** How far from a quotation its cue is looked for, in tokens. */
export const REACH = 80
/** Over how many other quotations. */
const OVER = 8

/**
 * Who is named before a quotation in its sentence: `X said: “…”`.
 * Of reports within reports (`X said that Y had called it “…”`) the outer one counts.
 */
export function cueBefore(frame: Frame, quote: number, { begin }: Range): Phrase | undefined {
  const { tokens } = frame
  let found: Phrase | undefined
  let over = 0
  for (let at = quote - 1; at >= Math.max(begin, quote - REACH) && over < OVER; at--) {
    const token = tokens[at]
    if (token?.kind === 'quote') over++
    if (!token || (found && (token.kind === 'quote' || startsClause(frame, at)))) break
    // “Fine,” she said, but | Roe went on about “…”
    if (!found && token.text === ',' && leavesReport(frame, at, quote)) return undefined
    // X attacked Y, saying those who warn of it “…”
    if (found && token.is.participle && tokens[at - 1]?.text === ',') found = undefined
    const through = found ? undefined : quotedAs(frame, at, begin)
    if (through) return through
    // “…,” Roe said, | adding “…”: the verb before it tells
    const spoken = found || !isParticiple(frame, at) ? undefined : participleSubject(frame, at, begin)
    if (spoken) return spoken
    if (isSaying(frame, at, found ? 'report' : 'any')) found = speakerOf(frame, at, { begin, end: quote }) ?? found
    else if (!found) found = sourceAt(frame, at, quote) ?? paperBefore(frame, at, begin)
  }
  return found
}

/** Whether a quotation stands in a clause of somebody’s who says nothing, after one that told of another. */
export function isOthersClause(frame: Frame, quote: number, { begin }: Range): boolean {
  for (let at = quote - 1; at >= Math.max(begin, quote - REACH); at--)
    if (frame.tokens[at]?.text === ',' && leavesReport(frame, at, quote)) return true
  return false
}

/** Whether after a comma somebody else does something: `, but Roe went on about`; with a pronoun it may be what is reported. */
function leavesReport(frame: Frame, comma: number, quote: number): boolean {
  const { tokens } = frame
  const next = tokens[comma + 1]?.is
  if (!next?.and && !next?.contrast) return false
  const first = tokens[comma + 2]
  return first?.is.that !== true && !isPronoun(first) && isName(first) && opensWithSubject(frame, comma + 2, quote)
}

/** Whether a token is the participle of a verb of saying: `, saying`, `Roe asking`, but not “is saying”. */
function isParticiple(frame: Frame, at: number): boolean {
  const { tokens } = frame
  const before = tokens[at - 1]
  return (
    tokens[at]?.is.participle === true &&
    !tokens[at]?.capital &&
    !before?.is.preposition &&
    !before?.is.joiner &&
    !isSaying(frame, at, 'any')
  )
}

/** Whose a participle is: of `footage of | Roe | asking` the name’s right before it, after a comma or a time the subject’s of its clause; of “a letter saying” nobody can tell. */
function participleSubject(frame: Frame, at: number, begin: number): Phrase | undefined {
  const { tokens } = frame
  const before = tokens[at - 1]
  if (isName(before) && !isTime(before)) return phraseBefore(frame, at, begin)
  if (before?.text !== ',' && !isTime(before)) return NOBODY
  const from = clauseBegin(frame, at, begin)
  // groups rally around Roe, who joined last week vowing “…”: whose?
  if (before?.text !== ',' && tokens.slice(from, at).some(({ is }) => is.relative && !is.determiner)) return NOBODY
  const subject = subjectOfSentence(frame, { begin: from, end: at - 1 })
  return subject && canSpeak(frame, subject) ? subject : undefined
}

/** `…, but X said`: what stands before has no part in it. */
function startsClause({ tokens }: Frame, at: number): boolean {
  const mark = tokens[at]?.text ?? ''
  return /^[;:―—–]$/.test(mark) || (mark === ',' && tokens[at + 1]?.is.joiner === true)
}

/** Who is named at the end of a sentence that holds quoted words: `The man who “…” was there, X said.` */
export function cueTrailing(frame: Frame, quote: number, { end }: Range): Phrase | undefined {
  let over = 0
  for (let at = quote + 1; at < Math.min(end, quote + REACH) && over < OVER; at++) {
    if (frame.tokens[at]?.kind === 'quote') over++
    const source = sourceAt(frame, at, end)
    if (source) return source
    if (!isSaying(frame, at, 'say') || quotesAfter(frame, at, end)) continue
    const subject = subjectOf(frame, at, quote + 1)
    if (subject && frame.tokens[subject.from - 1]?.text === ',') return subject
  }
  return undefined
}

/** Whether a verb has a quotation of its own behind it: `… will warn “…”` */
function quotesAfter({ tokens }: Frame, verb: number, end: number): boolean {
  return tokens
    .slice(verb + 1, Math.min(end, verb + 4))
    .some(({ kind, text }) => kind === 'quote' && text.includes(' '))
}

/** Who is named by a weaker sign: a participle’s subject (`footage of X asking “…”`), or the owner of a noun of saying (`X’s claim that “…”`). */
export function cueWeak(frame: Frame, quote: number, { begin }: Range): Phrase | undefined {
  const { tokens } = frame
  for (let at = quote - 1; at >= Math.max(begin, quote - REACH); at--) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (token?.kind !== 'word' || before?.kind !== 'word') continue
    const owned = token.is.noun && /['’]s?$/.test(before.text)
    const spoken = token.is.participle && isName(before) && !tokens[at - 2]?.is.preposition
    if (owned || spoken) return phraseBefore(frame, at, begin)
  }
  return undefined
}
