import type { Frame } from './frame.ts'
import { isName, isPronoun, isTime, type Token } from './token.ts'

/** A stretch of a frame’s tokens, `end` excluded. */
export interface Range {
  readonly begin: number
  readonly end: number
}

/** How many tokens a subject has at most before its verb. */
const LONGEST_SUBJECT = 12
/** `used`, `closed`, but not “need” */
const PAST = /^(?!\p{Ll}*eed$)\p{Ll}{2,}ed$/u

/** Whether a token is a finite verb, as far as a list of the commonest and an ending tell. */
export function isFiniteVerb({ tokens }: Frame, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital) return false
  const { is } = token
  if (isAuxiliary(token) || is.act || is.preterite) return true
  const before = tokens[at - 1]
  if (before?.is.determiner || before?.is.preposition) return false
  return (is.say && !is.noun) || PAST.test(token.text)
}

/** `has`, `would`, but neither “not” nor “only”. */
export function isAuxiliary(token: Token | undefined): boolean {
  return token?.is.auxiliary === true && !token.is.adverb && !token.capital && token.lower !== 'not'
}

/** Whether a subject begins at a token and has its verb before `end`: `| Belgium closed …`. */
export function opensWithSubject(frame: Frame, at: number, end: number): boolean {
  const { tokens } = frame
  let from = at
  while (from < end && (tokens[from]?.is.adverb || isTime(tokens[from])) && !isName(tokens[from + 1])) from++
  for (let verb = from; verb < Math.min(end, from + LONGEST_SUBJECT); verb++) {
    const token = tokens[verb]
    if (token?.kind !== 'word' || token.is.that || token.is.joiner || token.lower === 'to') return false
    if (verb > from && isFiniteVerb(frame, verb)) return true
    if (isPronoun(token) && verb > from && !token.is.determiner) return false
  }
  return false
}

/** Where the clause begins that holds a token: after a semicolon, or after “, and” or “, but” with a subject of its own. */
export function clauseBegin(frame: Frame, at: number, begin: number): number {
  const { tokens } = frame
  for (let mark = at - 1; mark > begin; mark--) {
    const text = tokens[mark]?.text
    if (text === ';') return mark + 1
    if (text !== ',') continue
    const next = tokens[mark + 1]?.is
    if ((next?.and || next?.contrast) && opensWithSubject(frame, mark + 2, at)) return mark + 2
  }
  return begin
}

/** The shortest clause, in tokens: what comes sooner ends none. */
const SHORTEST = 3

/** Where a reported clause ends within its sentence: before the writer’s own next one. */
export function clauseEnd(frame: Frame, { begin, end }: Range): number {
  let told = false
  for (let at = begin; at < end; at++) {
    if (told && at >= begin + SHORTEST && endsReport(frame, { begin, end }, at)) return at
    told ||= isFiniteVerb(frame, at)
  }
  return end
}

function endsReport(frame: Frame, { begin, end }: Range, at: number): boolean {
  const { tokens } = frame
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'mark') {
    // … in these words: …, but not 6:12
    if (token.text === ';' || (token.text === ':' && token.end !== tokens[at + 1]?.start)) return true
    if (/^[—–]$/.test(token.text)) return !tokens.slice(at + 1, end).some(({ text }) => text === token.text)
    return token.text === ',' && parts(frame, at, end)
  }
  const next = tokens[at + 1]
  // … is set in Quill | but revealed nothing
  if (token.is.contrast && next?.is.say === true && !next.is.noun) return true
  if (!token.is.and || tokens[at - 1]?.kind !== 'word') return false
  if (next?.is.that) return false
  // … was free | and said that it could sail
  if (next?.is.bare || (next?.is.report && tokens[at + 2]?.is.that)) return true
  // … would stop observing two limits | and gave …
  if (next?.is.preterite) return isModal(frame, begin, at)
  return (isName(next) || next?.is.definite === true) && hasOwnVerb(frame, at + 1, end)
}

/** Whether after a comma the writer goes on with his own words. */
function parts(frame: Frame, comma: number, end: number): boolean {
  const { tokens } = frame
  const next = tokens[comma + 1]
  const then = tokens[comma + 2]
  if (next?.kind !== 'word' || then?.is.that) return false
  // Roe, who said she had no hope, | said she would stay
  if (next.is.say && !next.is.noun && !next.capital) return true
  if (next.is.contrast || (next.is.participle && !next.capital)) return true
  // …, and on Sunday a deadline runs out
  if (next.is.and && (isTime(then) || (then?.is.preposition && isTime(tokens[comma + 3])))) return true
  if (next.is.and) return opensWithSubject(frame, comma + 2, end) || isDoing(then)
  const isLast = !tokens.slice(comma + 1, end).some(({ text }) => text === ',')
  const relative = next.is.preposition ? then : next
  if (relative?.is.relative && !relative.is.determiner) return isLast
  // …, hours after Iran had announced it
  const span = tokens.slice(comma + 1, comma + 5).findIndex(({ is }) => is.span && !is.preposition)
  return (
    isLast &&
    span >= 0 &&
    tokens[comma + 2 + span]?.is.preposition === true &&
    tokens[comma + 2 + span]?.is.span === true
  )
}

/** `…, and left`, `…, and called on`, but not `…, and would leave` */
function isDoing(token: Token | undefined): boolean {
  return token?.is.act === true || token?.is.preterite === true || (token?.is.say === true && !token.is.noun)
}

/** Whether the last auxiliary before a token is one that a past form cannot follow: `would`, not `had`. */
function isModal({ tokens }: Frame, begin: number, at: number): boolean {
  for (let before = at - 1; before >= begin; before--)
    if (isAuxiliary(tokens[before]))
      return /^(?:would|will|could|can|should|may|might|must)/.test(tokens[before]?.lower ?? '')
  return false
}

/** Whether a name or “the …” right after “and” has a verb that cannot be a participle: `and Belgium closed its consulate`, not `and the nurses employed at`. */
function hasOwnVerb(frame: Frame, at: number, end: number): boolean {
  const { tokens } = frame
  for (let verb = at + 1; verb < Math.min(end, at + LONGEST_SUBJECT); verb++) {
    const token = tokens[verb]
    if (token?.kind !== 'word' || token.is.that || token.is.joiner || token.is.preposition) return false
    if (!isFiniteVerb(frame, verb)) continue
    const next = tokens[verb + 1]
    return isAuxiliary(token) ? false : next?.is.determiner === true || isName(next) || token.is.preterite
  }
  return false
}
