import { clauseBegin, opensWithSubject, type Range } from './clause.ts'
import type { Frame } from './frame.ts'
import { type Phrase, phraseAfter, phraseBefore } from './phrase.ts'
import { quotedAfter, quotedAs } from './quoted.ts'
import { skipAdverbs, speakerOf, subjectOf, subjectOfSentence } from './subject.ts'
import { isName, isPronoun, isTime } from './token.ts'
import { isSaying } from './verbs.ts'
import { canSpeak } from './whole.ts'

/** No one: the words beside a quotation name a speaker, and cannot be read surely. */
export const NOBODY: Phrase = { from: -1, to: -1 }

/** How far from a quotation its cue is looked for, in tokens. */
const REACH = 80
/** Over how many other quotations. */
const OVER = 8

const DASH = /^[—–―-]$/
const COMMA_OR_DASH = /^[,—–―-]$/
/** Quoted words that end so are a quotation of their own, not a piece of the writer’s sentence. */
const ENDS = /[,.!?…—–-]['’]?$/

/** Who is named right after a quotation: `“…,” said X`, `“…,” X said`, `“…,” according to X`, `“…” — X`. */
export function cueAfter(frame: Frame, quote: number, { end }: Range): Phrase | undefined {
  const { tokens } = frame
  let at = quote + 1
  const parted = COMMA_OR_DASH.test(tokens[at]?.text ?? '')
  const dashed = DASH.test(tokens[at]?.text ?? '')
  while (COMMA_OR_DASH.test(tokens[at]?.text ?? '')) at++
  // “…,” as X put it
  if (tokens[at]?.lower === 'as') at++
  const first = tokens[at]
  if (!first || at >= end) return undefined
  if (first.text === '(') return inBrackets(frame, at, end)
  const near = verbFirst(frame, { begin: at, end }) ?? sourceAt(frame, at, end)
  if (near) return near
  if (dashed) return signature(frame, at, end)
  if (!parted && !ENDS.test(tokens[quote]?.text.trimEnd() ?? '')) return undefined
  const through = quotedAfter(frame, at, end)
  if (through) return through
  if (first.is.joiner || first.is.relative || first.is.preposition) return undefined
  return subjectFirst(frame, { begin: at, end: Math.min(end, at + REACH) })
}

/** `“…,” | said X`, « … », a déclaré X, « … », a-t-il dit */
function verbFirst(frame: Frame, { begin, end }: Range): Phrase | undefined {
  const { tokens, words } = frame
  let at = begin
  while (tokens[at]?.is.auxiliary) at++
  const [, inner] = /-(?:t-)?(\p{L}+)$/u.exec(tokens[at]?.lower ?? '') ?? []
  if (inner && words.classesOf(inner).pronoun) return { from: at, to: at + 1 }
  if (words.verbSecond && at > begin) return bracketed(frame, at, end)
  if (!tokens[at]?.is.say || tokens[at]?.is.hearer) return undefined
  const from = skipAdverbs(frame, at + 1)
  // “…,” said another
  const isCounted = from < end && (tokens[from]?.is.determiner || tokens[from]?.is.quantifier)
  return phraseAfter(frame, from, end) ?? (isCounted ? { from, to: from + 1 } : undefined)
}

/** „…“, hatte | Roe | in einem Interview erklärt: the participle of saying ends the clause. */
function bracketed(frame: Frame, from: number, end: number): Phrase | undefined {
  const phrase = phraseAfter(frame, from, end)
  for (let at = phrase?.to ?? end; at < end; at++) {
    const token = frame.tokens[at]
    if (token?.kind !== 'word') return undefined
    if (token.is.say || token.is.report || token.is.judge) return phrase
  }
  return undefined
}

/** `“…,” | X, a lawyer, said`: the subject must stand at the very beginning. */
function subjectFirst(frame: Frame, { begin, end }: Range): Phrase | undefined {
  for (let at = begin + 1; at < end; at++) {
    const token = frame.tokens[at]
    if (!token || /^[;:]$/.test(token.text) || (token.kind === 'quote' && token.text.includes(' '))) return undefined
    if (!isSaying(frame, at, 'say') && !(isSaying(frame, at, 'any') && endsClause(frame, at + 1))) continue
    // „…“, die, so das Ministerium, wachsen: an aside
    if (token.is.adverb) return undefined
    const subject = subjectOf(frame, at, begin)
    // “…,” Roe said yes
    if (subject && subject.from <= begin + 1) return hasObject(frame, at) ? undefined : subject
  }
  return undefined
}

/** Whether “said” has other words than the quotation for its object: `X said yes`. */
function hasObject({ tokens }: Frame, verb: number): boolean {
  const next = tokens[verb + 1]
  if (!tokens[verb]?.is.bare || next?.kind !== 'word' || next.capital || /(?:ing|ly)$/.test(next.lower)) return false
  const { is } = next
  return !(
    is.preposition ||
    is.adverb ||
    is.joiner ||
    is.time ||
    is.span ||
    is.determiner ||
    is.auxiliary ||
    is.say ||
    is.relative
  )
}

/** Whether a verb has no object of its own: `X demanded.` */
function endsClause({ tokens }: Frame, at: number): boolean {
  const next = tokens[at]
  return next === undefined || next.kind === 'mark' || next.is.preposition
}

/** `“…” (Jane Roe)` */
function inBrackets(frame: Frame, opening: number, end: number): Phrase | undefined {
  const first = frame.tokens[opening + 1]
  const phrase = isName(first) && !isTime(first) ? phraseAfter(frame, opening + 1, end) : undefined
  const isAll = phrase && frame.tokens[phrase.to]?.text === ')' && canSpeak(frame, phrase)
  return isAll && frame.tokens.slice(phrase.from, phrase.to).every(({ text }) => !/\d/.test(text)) ? phrase : undefined
}

/** `“…” — Jane Roe`, with nothing after the name. */
function signature(frame: Frame, at: number, end: number): Phrase | undefined {
  const phrase = isName(frame.tokens[at]) ? phraseAfter(frame, at, end) : undefined
  const next = phrase && frame.tokens[phrase.to]
  return !next || next.kind === 'quote' || /^[.,(]$/.test(next.text) ? phrase : undefined
}

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

/** `In der Mitteilung | der Polizei | heißt es`: whose paper it is, or the paper. */
function paperBefore(frame: Frame, at: number, begin: number): Phrase | undefined {
  const { tokens, words } = frame
  if (!words.readings.some((phrase) => phrase.every((word, i) => tokens[at + i]?.lower === word))) return undefined
  let first = at - 1
  while (first > begin && !tokens[first]?.is.place) first--
  const paper = tokens[first]?.is.place ? phraseAfter(frame, first + 1, at) : undefined
  if (!paper) return undefined
  let owner = paper.to - 1
  while (owner > paper.from + 1 && !tokens[owner]?.is.determiner) owner--
  return owner > paper.from + 1 ? { from: owner, to: paper.to } : paper
}

/** `according to X` */
export function sourceAt(frame: Frame, at: number, end: number): Phrase | undefined {
  const { tokens, words } = frame
  if (!tokens[at]?.is.source) return undefined
  // „…“, so Roe; but not: es ist so
  if (tokens[at]?.is.adverb && tokens[at - 1]?.kind === 'word') return undefined
  const phrases = words.sources.get(tokens[at]?.lower ?? '')
  const phrase = phrases?.find((source) => source.every((word, i) => tokens[at + i]?.lower === word))
  return phrase && phraseAfter(frame, at + phrase.length, end)
}
