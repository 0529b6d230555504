import type { Range } from './clause.ts'
import { REACH } from './cues.ts'
import type { Frame } from './frame.ts'
import { type Phrase, phraseAfter } from './phrase.ts'
import { quotedAfter } from './quoted.ts'
import { sourceAt } from './source.ts'
import { skipAdverbs, subjectOf } from './subject.ts'
import { isName, isTime } from './token.ts'
import { isSaying } from './verbs.ts'
import { canSpeak } from './whole.ts'

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
