import { clauseEnd, isAuxiliary, isFiniteVerb, type Range } from './clause.ts'
import type { Frame } from './frame.ts'
import { isSpan, type Phrase, phraseAfter } from './phrase.ts'
import { quotedAs } from './quoted.ts'
import { sourceAt } from './source.ts'
import { speakerOf, subjectOf } from './subject.ts'
import { isName, isPronoun, isTime, type Token } from './token.ts'
import { isSaying } from './verbs.ts'
import { canSpeak } from './whole.ts'

/** A clause shorter than this, in tokens, says too little to stand alone. */
const SHORTEST = 4

/** A clause and who says it. */
export interface Report {
  readonly clause: Range
  readonly speaker: Phrase
}

/** What somebody says in a sentence, not in his own words; undefined where it says nothing of the kind. */
export function reportIn(frame: Frame, sentence: Range): Report | undefined {
  const source = sourceAtEnd(frame, sentence)
  // Roe told the police that …, according to a report: it is she who says it.
  if (source) return reportAtBegin(frame, { begin: sentence.begin, end: source.clause.end }) ?? source
  return reportAtEnd(frame, sentence) ?? reportAtBegin(frame, sentence)
}

/** How far a “that” may stand from its verb, in tokens. */
const NEAR = 8

/** `Roe said | …`, `Roe said in a letter that | …` */
function reportAtBegin(frame: Frame, { begin, end }: Range): Report | undefined {
  const opening = sourceAtBegin(frame, { begin, end })
  if (opening) return opening
  for (let at = begin; at < end - SHORTEST; at++) {
    const other = toldBy(frame, at, end) ?? toldThrough(frame, at, { begin, end })
    if (other) return other
    if (!isSaying(frame, at, 'report')) continue
    const from = clauseAfter(frame, at + 1, end)
    const speaker = from === undefined ? undefined : speakerOf(frame, at, { begin, end: at === begin ? from - 1 : at })
    if (!speaker || from === undefined || !agrees(frame, at, speaker)) return undefined
    // sentenced a woman who says she left | to a year: where it ends nobody can tell
    if (isOfRelative(frame, at) && hasVerb(frame, begin, speaker.from)) return undefined
    const last = isOfRelative(frame, at) ? nextComma(frame, from, end) : end
    return { speaker, clause: { begin: from, end: clauseEnd(frame, { begin: from, end: last }) } }
  }
  return undefined
}

/** `According to Roe, an engineer, | …` */
function sourceAtBegin(frame: Frame, { begin, end }: Range): Report | undefined {
  const { tokens } = frame
  const speaker = sourceAt(frame, begin, end)
  if (!speaker || tokens[speaker.to]?.text !== ',') return undefined
  let comma = speaker.to
  const second = nextComma(frame, comma + 1, Math.min(end, comma + NEAR))
  if (tokens[second]?.text === ',' && tokens[comma + 1]?.is.determiner && !isFiniteVerb(frame, second - 1))
    comma = second
  const from = comma + 1
  return end - from > SHORTEST
    ? { speaker, clause: { begin: from, end: clauseEnd(frame, { begin: from, end }) } }
    : undefined
}

/** `Poe was told by Roe that | …`, `Poe was told by the mayor, Roe, that | …` */
function toldBy(frame: Frame, at: number, end: number): Report | undefined {
  const { tokens } = frame
  if (!tokens[at]?.is.say || !tokens[at - 1]?.is.be) return undefined
  const speaker = sourceAt(frame, at, end)
  if (!speaker) return undefined
  let that = speaker.to
  if (tokens[that]?.text === ',') that = nextComma(frame, that + 1, Math.min(end, that + NEAR)) + 1
  if (!tokens[that]?.is.that) return undefined
  return { speaker, clause: { begin: that + 1, end: clauseEnd(frame, { begin: that + 1, end }) } }
}

/** `The Herald quoted Roe as saying that | …` */
function toldThrough(frame: Frame, at: number, { begin, end }: Range): Report | undefined {
  const speaker = quotedAs(frame, at, begin)
  if (!speaker || !frame.tokens[at + 1]?.is.that) return undefined
  return { speaker, clause: { begin: at + 2, end: clauseEnd(frame, { begin: at + 2, end }) } }
}

/** Whether a verb is a relative clause’s, which the next comma ends: `Roe, who has said that …, left`. */
function isOfRelative({ tokens }: Frame, verb: number): boolean {
  let at = verb - 1
  while (tokens[at]?.is.auxiliary || tokens[at]?.is.adverb) at--
  return tokens[at]?.is.relative === true
}

function hasVerb(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteVerb(frame, at)) return true
  return false
}

function nextComma({ tokens }: Frame, from: number, end: number): number {
  for (let at = from; at < end; at++) if (tokens[at]?.text === ',') return at
  return end
}

/** Whether somebody can be the subject of a verb: `the figures suggest`, `the community believe` tell nobody’s words. */
function agrees(frame: Frame, verb: number, { from, to }: Phrase): boolean {
  const { tokens } = frame
  const is = tokens[verb]?.is
  if (is?.infer) return canSpeak(frame, { from, to })
  if (!is?.base || !tokens[from]?.is.singular) return true
  return tokens.slice(from, to).some((token) => token.is.role || token.is.body || token.lower.endsWith('s'))
}

/** Where the clause begins that a verb reports; it needs a “that” unless the verb can do without and the clause follows at once. */
function clauseAfter({ tokens }: Frame, from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end - SHORTEST, from + NEAR); at++) {
    // Roe sagte, | dass
    if (tokens[at]?.text === ',' && tokens[at + 1]?.is.that) continue
    if (tokens[at]?.kind !== 'word') break
    if (tokens[at]?.is.that) return at + 1
    // Roe said | it would not renew the leases that …
    if (isAuxiliary(tokens[at])) break
  }
  const next = tokens[from]
  if (next?.kind !== 'word' || !tokens[from - 1]?.is.bare) return undefined
  return isTime(next) || next.is.preposition ? undefined : from
}

/** How far from its end a sentence may name its source, in tokens. */
const TAIL = 12
/** The same with what is told of him: `…, said Roe, who runs the pier`. */
const LONG_TAIL = 32

/** `…, according to Roe.` */
function sourceAtEnd(frame: Frame, { begin, end }: Range): Report | undefined {
  for (let at = end - 1; at > Math.max(begin + SHORTEST, end - TAIL); at--) {
    if (frame.tokens[at - 1]?.text !== ',') continue
    const speaker = sourceAt(frame, at, end)
    if (speaker && isLast(frame, speaker, end)) return { speaker, clause: { begin, end: at - 1 } }
  }
  return undefined
}

/** `…, | Roe said on Monday.`, `…, said Roe.` */
function reportAtEnd(frame: Frame, { begin, end }: Range): Report | undefined {
  const { tokens } = frame
  for (let at = end - 1; at > Math.max(begin + SHORTEST, end - LONG_TAIL); at--) {
    if (!isSaying(frame, at, 'say')) continue
    const after = tokens[at - 1]?.text === ',' ? phraseAfter(frame, at + 1, end) : undefined
    if (after && isLast(frame, after, end))
      return { speaker: after, clause: { begin: afterSemicolon(frame, at - 1, begin), end: at - 1 } }
    if (at <= end - TAIL || goesOn(frame, at + 1, end)) continue
    // …, Roe responded with harsh words: a deed
    if (tokens[at + 1]?.lower === 'with' && !tokens[at]?.is.bare) return undefined
    const speaker = subjectOf(frame, at, begin)
    const comma = speaker ? speaker.from - 1 : -1
    return speaker &&
      tokens[comma]?.text === ',' &&
      comma - afterSemicolon(frame, comma, begin) >= SHORTEST &&
      !isTimeAlone(frame, begin, comma)
      ? { speaker, clause: { begin: afterSemicolon(frame, comma, begin), end: comma } }
      : undefined
  }
  return undefined
}

/** Whether somebody is named last in a sentence, with no more than an aside behind him: `…, said Roe, a lawyer.` */
function isLast({ tokens }: Frame, { from, to }: Phrase, end: number): boolean {
  if (isPronoun(tokens[from])) return false
  const aside = tokens[to]?.text === ',' ? tokens[to + 1] : undefined
  return (
    to >= end ||
    tokens[to]?.text === '.' ||
    isName(aside) ||
    aside?.is.determiner === true ||
    aside?.is.relative === true
  )
}

/** Whether after the verb more is said than when and where: `…, Roe said, and it will`, `…, Roe said that …` */
function goesOn({ tokens }: Frame, from: number, end: number): boolean {
  // “It could have sunk, Roe said, but did not”: what stands before is a clause of its own.
  if (tokens[from]?.text === ',' && tokens[from + 1]?.is.joiner) return false
  // …, many people pointed it out
  if (tokens[from]?.is.pronoun) return true
  return tokens.slice(from, end - 1).some((token) => token.kind === 'mark' || isAuxiliary(token) || token.is.that)
}

/** `Three days earlier, on 16 November, | the office had warned`: a time, and nothing that is said. */
function isTimeAlone({ tokens }: Frame, begin: number, end: number): boolean {
  return tokens
    .slice(begin, end)
    .every(
      (token) =>
        token.kind === 'mark' || isTime(token) || isSpan(token) || !/\p{L}/u.test(token.text) || isSmall(token),
    )
}

function isSmall({ is, capital }: Token): boolean {
  return is.determiner || (!capital && (is.preposition || is.adverb))
}

/** Where what is reported last in a sentence begins: after its last semicolon. */
function afterSemicolon({ tokens }: Frame, at: number, begin: number): number {
  for (let mark = at - 1; mark > begin; mark--) if (tokens[mark]?.text === ';') return mark + 1
  return begin
}
