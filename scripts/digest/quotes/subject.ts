import { describesSomebody, subjectOverAsides } from './asides.ts'
import { clauseBegin, isFiniteVerb, opensWithSubject, type Range } from './clause.ts'
import type { Frame } from './frame.ts'
import { type Phrase, passTime, phraseAfter, phraseBefore } from './phrase.ts'
import { sentenceOf } from './sentence.ts'
import { isName, isPronoun, isTime } from './token.ts'
import { isSaying } from './verbs.ts'
import { canSpeak, isBareWord, widenSubject } from './whole.ts'

/** How long a time before a subject is at most, in tokens. */
const LONGEST_TIME = 6
/** How far a subject is looked for, in tokens. */
const REACH = 60

/** Who says a verb: the noun phrase before it, or after it where the quotation comes first (`“…,” said X, “…”`). */
export function speakerOf(frame: Frame, verb: number, { begin, end }: Range): Phrase | undefined {
  const { tokens, words } = frame
  const before = tokens[verb - 1]
  const afterQuote = before?.kind === 'quote' || (before?.text === ',' && tokens[verb - 2]?.kind === 'quote')
  // the author of “Tides,” told the paper: the paper is who hears it
  if (afterQuote && tokens[verb]?.is.hearer) return undefined
  if (verb === begin || afterQuote) return phraseAfter(frame, verb + 1, end)
  const inverted = words.verbSecond ? invertedSubject(frame, verb, { begin, end }) : undefined
  if (inverted) return inverted
  const subject = subjectOf(frame, verb, begin)
  // of Republican claims: a noun
  const noun = subject && tokens[verb]?.is.noun
  return noun && tokens[subject.from - 1]?.is.preposition ? undefined : subject
}

/** The subject after a verb that stands second: `So sagte | er`, `Vor dem Gericht sagte | Roe`; undefined where a subject stands before it. */
function invertedSubject(frame: Frame, verb: number, { begin, end }: Range): Phrase | undefined {
  const { tokens } = frame
  const first = sentenceBegin(frame, begin, verb)
  const opening = tokens[first]
  if (first >= verb || !opening || tokens.slice(first, verb).some(({ kind }) => kind !== 'word')) return undefined
  const phrase = phraseAfter(frame, skipAdverbs(frame, verb + 1), end)
  if (!phrase || !canSpeak(frame, phrase)) return undefined
  // Roe sagte Poe: the first is who says it, unless he cannot
  // Die Kritik des Rats wies | die Regierung | zurück
  const rebuffed = tokens.slice(first, verb).some(({ is }) => is.rebuff)
  const opens = opening.is.preposition || opening.is.adverb || isTime(opening) || rebuffed
  return opens || (verb - first === 1 && !isPronoun(opening) && isPronoun(tokens[phrase.from])) ? phrase : undefined
}

/** The subject of a verb. Between commas before the verb stands an aside: `X, a lawyer, said`. */
export function subjectOf(frame: Frame, verb: number, begin: number): Phrase | undefined {
  const { tokens } = frame
  let at = verb
  while (at > begin && isFiller(frame, at - 1)) at--
  // X on Monday said
  if (at < verb && isTime(tokens[at]) && tokens[at - 1]?.is.preposition) at--
  const last = tokens[at - 1]
  if (!last || at <= begin) return undefined
  // X laughed and said
  if (last.is.and || last.is.contrast)
    return subjectOfSentence(frame, { begin: clauseBegin(frame, at - 1, sentenceBegin(frame, begin, at)), end: at - 1 })
  if (last.is.relative) {
    const comma = tokens[at - 2]?.text === ','
    const phrase = phraseBefore(frame, comma ? at - 2 : at - 1, begin)
    // a letter from | his doctor | that said: the doctor’s or the letter’s
    return phrase && tokens[phrase.from - 1]?.is.preposition && last.is.that ? undefined : phrase
  }
  if (last.text === ',') return subjectOverAsides(frame, at - 1, clauseBegin(frame, at - 1, begin))
  // The man whom Roe met | said
  if (isFiniteVerb(frame, at - 1) && !isName(last)) return subjectBeforeRelative(frame, at - 1, begin)
  const phrase = phraseBefore(frame, at, begin)
  return phrase && wholeSubject(frame, phrase, begin)
}

/** Whom a relative clause tells of that ends with a verb: `the man | whom Roe met`. */
function subjectBeforeRelative(frame: Frame, verb: number, begin: number): Phrase | undefined {
  const { tokens } = frame
  for (let at = verb - 1; at > Math.max(begin, verb - REACH); at--) {
    if (tokens[at]?.kind !== 'word') return undefined
    if (tokens[at]?.is.relative && !tokens[at]?.is.determiner) return phraseBefore(frame, at, begin)
  }
  return undefined
}

/** The subject that ends with a phrase, or the one that a phrase after a preposition belongs to. */
function wholeSubject(frame: Frame, phrase: Phrase, begin: number): Phrase | undefined {
  const { tokens } = frame
  const whole = widenSubject(frame, withOthers(frame, phrase, begin), begin)
  // Jane Roe, a lawyer in the town said
  if (whole.from < phrase.from && tokens[whole.from - 1]?.text === ',')
    return subjectOverAsides(frame, whole.from - 1, clauseBegin(frame, whole.from - 1, begin)) ?? whole
  if (isBareWord(frame, whole)) return undefined
  // … after | the ministry | said
  if (isClauseOpener(frame, whole.from - 1) && canSpeak(frame, whole)) return whole
  // In Washington | the minister | said
  if (!tokens[whole.from - 1]?.is.preposition || opensSentence(frame, whole.from - 1, begin)) return whole
  // The woman, who was not named because of | the rules | said; the man standing beside | Roe | said
  const from = clauseBegin(frame, whole.from, sentenceBegin(frame, begin, whole.from))
  const subject = subjectOfSentence(frame, { begin: from, end: whole.from - 1 })
  if (subject && canSpeak(frame, subject)) return subject
  return canSpeak(frame, whole) ? whole : undefined
}

/** `after`, `before`: open a clause as well as a phrase. */
function isClauseOpener({ tokens }: Frame, at: number): boolean {
  const { is, kind } = tokens[at] ?? {}
  return kind === 'word' && is?.preposition === true && is.joiner
}

/** Of `| X, Y and Z | said`, all three. */
function withOthers(frame: Frame, phrase: Phrase, begin: number): Phrase {
  const { tokens } = frame
  if (!tokens.slice(phrase.from, phrase.to).some(({ is }) => is.and)) return phrase
  let from = phrase.from
  while (tokens[from - 1]?.text === ',') {
    const other = phraseBefore(frame, from - 1, begin)
    if (!other || tokens[other.from - 1]?.is.preposition) break
    if (!tokens.slice(other.from, other.to).every((token) => isName(token) || token.is.definite)) break
    from = other.from
  }
  return { from, to: phrase.to }
}

/** Whether a preposition opens its sentence or stands after a comma: what follows may be no object of a verb’s. */
function opensSentence({ tokens }: Frame, at: number, begin: number): boolean {
  const before = tokens[at - 1]
  return at <= begin || before === undefined || before.kind !== 'word'
}

/** The subject of a sentence: the first noun phrase that no preposition opens, and that is no name of somebody described before it. */
export function subjectOfSentence(frame: Frame, { begin, end }: Range): Phrase | undefined {
  const { tokens } = frame
  let at = begin
  while (at < end && tokens[at]?.kind === 'mark') at++
  for (;;) {
    let aside = -1
    while (at < end && opensAside(frame, at)) {
      const comma = nextComma(frame, at, end)
      aside = comma < 0 ? -1 : at
      if (comma < 0) {
        at = skipAdverbs(frame, at + 1)
        break
      }
      at = comma + 1
    }
    // A few minutes later | Roe gave his account
    const phrase = phraseAfter(frame, passTime(tokens, at, Math.min(end, at + LONGEST_TIME)), end)
    if (!phrase) return undefined
    const next = tokens[phrase.to]?.text
    // As he received the mayor, Anders Roth, | the governor | smiled
    const isTail =
      aside >= 0 && next === ',' && describesSomebody(frame, { from: aside, to: at - 1 }) && isName(tokens[phrase.from])
    if (isTail && opensWithSubject(frame, afterAsides(frame, phrase.to + 1, end), end)) {
      at = phrase.to + 1
      continue
    }
    return beforeVerb(frame, phrase)
  }
}

/** The token after the asides that begin at one: `at his residence, | the governor`. */
function afterAsides(frame: Frame, from: number, end: number): number {
  let at = from
  while (at < end && opensAside(frame, at)) {
    const comma = nextComma(frame, at, end)
    if (comma < 0) return at
    at = comma + 1
  }
  return at
}

/** A phrase up to the verb that it may run on into: `Jane Roe | called`. */
function beforeVerb(frame: Frame, phrase: Phrase): Phrase {
  for (let to = phrase.from + 1; to < phrase.to; to++)
    if (isSaying(frame, to, 'any') || isFiniteVerb(frame, to)) return { from: phrase.from, to }
  return phrase
}

/** The token after the adverbs at a place: `said | sarcastically | Roe`. */
export function skipAdverbs({ tokens }: Frame, from: number): number {
  let at = from
  while (tokens[at]?.kind === 'word' && (tokens[at]?.is.adverb || endsLikeAdverb(tokens[at]?.text))) at++
  return at
}

function sentenceBegin(frame: Frame, begin: number, at: number): number {
  return Math.max(frame.sentences[sentenceOf(frame.sentences, at)] ?? 0, begin)
}

/** What can stand between a subject and its verb: `X has repeatedly | said`. */
function isFiller({ tokens }: Frame, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const { is } = token
  return is.auxiliary || is.adverb || isTime(token) || (endsLikeAdverb(token.text) && !is.body && !is.role)
}

const endsLikeAdverb = (text: string | undefined): boolean => /^\p{Ll}+ly$/u.test(text ?? '')

function opensAside({ tokens }: Frame, at: number): boolean {
  const token = tokens[at]
  if (!token || isPronoun(token)) return false
  const { is } = token
  const opens = is.preposition || is.adverb || is.joiner
  return opens || isTime(token) || /(ing|ly)$/.test(token.lower)
}

function nextComma({ tokens }: Frame, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + REACH); at++) if (tokens[at]?.text === ',') return at
  return -1
}
