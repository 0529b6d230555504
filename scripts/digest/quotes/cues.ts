import type { Frame } from './frame.ts'
import { type Phrase, phraseAfter, phraseBefore } from './phrase.ts'
import { type Range, skipAdverbs, speakerOf, subjectOf } from './subject.ts'
import { isName } from './token.ts'
import { isSaying } from './verbs.ts'

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
  const near = verbFirst(frame, { begin: at, end }) ?? sourceAt(frame, at, end)
  if (near) return near
  if (dashed) return signature(frame, at, end)
  if (!parted && !ENDS.test(tokens[quote]?.text.trimEnd() ?? '')) return undefined
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
  if (!tokens[at]?.is.say) return undefined
  return phraseAfter(frame, skipAdverbs(frame, at + 1), end)
}

/** `“…,” | X, a lawyer, said`: the subject must stand at the very beginning. */
function subjectFirst(frame: Frame, { begin, end }: Range): Phrase | undefined {
  for (let at = begin + 1; at < end; at++) {
    const token = frame.tokens[at]
    if (!token || /^[;:]$/.test(token.text) || (token.kind === 'quote' && token.text.includes(' '))) return undefined
    if (!isSaying(frame, at, 'say') && !(isSaying(frame, at, 'any') && endsClause(frame, at + 1))) continue
    const subject = subjectOf(frame, at, begin)
    if (subject && subject.from <= begin + 1) return subject
  }
  return undefined
}

/** Whether a verb has no object of its own: `X demanded.` */
function endsClause({ tokens }: Frame, at: number): boolean {
  const next = tokens[at]
  return next === undefined || next.kind === 'mark' || next.is.preposition
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
    // X attacked Y, saying those who warn of it “…”
    if (found && token.is.participle && tokens[at - 1]?.text === ',') found = undefined
    if (isSaying(frame, at, found ? 'report' : 'any')) found = speakerOf(frame, at, { begin, end: quote }) ?? found
    else if (!found) found = sourceAt(frame, at, quote)
  }
  return found
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
    if (!isSaying(frame, at, 'say')) continue
    const subject = subjectOf(frame, at, quote + 1)
    if (subject && frame.tokens[subject.from - 1]?.text === ',') return subject
  }
  return undefined
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

/** `according to X` */
export function sourceAt(frame: Frame, at: number, end: number): Phrase | undefined {
  const { tokens, words } = frame
  if (!tokens[at]?.is.source) return undefined
  const phrases = words.sources.get(tokens[at]?.lower ?? '')
  const phrase = phrases?.find((source) => source.every((word, i) => tokens[at + i]?.lower === word))
  return phrase && phraseAfter(frame, at + phrase.length, end)
}
