import type { Frame } from './frame.ts'
import { type Phrase, phraseAfter, phraseBefore } from './phrase.ts'
import { sentenceOf } from './sentence.ts'
import { isName, isPronoun, isTime } from './token.ts'
import { isSaying } from './verbs.ts'
import { canSpeak, isBareWord, opensClause, widenSubject } from './whole.ts'

/** A stretch of a frame’s tokens, `end` excluded. */
export interface Range {
  readonly begin: number
  readonly end: number
}

/** How far a subject is looked for, in tokens. */
const REACH = 60

/** Who says a verb: the noun phrase before it, or after it where the quotation comes first (`“…,” said X, “…”`). */
export function speakerOf(frame: Frame, verb: number, { begin, end }: Range): Phrase | undefined {
  const { tokens } = frame
  const before = tokens[verb - 1]
  const afterQuote = before?.kind === 'quote' || (before?.text === ',' && tokens[verb - 2]?.kind === 'quote')
  if (verb === begin || afterQuote) return phraseAfter(frame, verb + 1, end)
  const subject = subjectOf(frame, verb, begin)
  // of Republican claims: a noun
  const noun = subject && tokens[verb]?.is.noun
  return noun && tokens[subject.from - 1]?.is.preposition ? undefined : subject
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
  if (last.lower === 'and' || last.lower === 'but')
    return subjectOfSentence(frame, { begin: sentenceBegin(frame, begin, at), end: at - 1 })
  if (last.is.relative) {
    const comma = tokens[at - 2]?.text === ','
    return phraseBefore(frame, comma ? at - 2 : at - 1, begin)
  }
  if (last.text === ',') return subjectOverAsides(frame, at - 1, begin)
  const phrase = phraseBefore(frame, at, begin)
  return phrase && wholeSubject(frame, phrase, begin)
}

/** The subject that ends with a phrase, or the one that a phrase after a preposition belongs to. */
function wholeSubject(frame: Frame, phrase: Phrase, begin: number): Phrase | undefined {
  const { tokens } = frame
  const whole = widenSubject(frame, withOthers(frame, phrase, begin), begin)
  // Jane Roe, a lawyer in the town said
  if (whole.from < phrase.from && tokens[whole.from - 1]?.text === ',')
    return subjectOverAsides(frame, whole.from - 1, begin) ?? whole
  if (isBareWord(frame, whole)) return undefined
  if (!tokens[whole.from - 1]?.is.preposition || canSpeak(frame, whole)) return whole
  // The woman, who was not named because of | the rules | said
  const subject = subjectOfSentence(frame, { begin: sentenceBegin(frame, begin, whole.from), end: whole.from })
  return subject && canSpeak(frame, subject) ? subject : whole
}

/** Of `| X, Y and Z | said`, all three. */
function withOthers(frame: Frame, phrase: Phrase, begin: number): Phrase {
  const { tokens } = frame
  if (!tokens.slice(phrase.from, phrase.to).some(({ lower }) => lower === 'and')) return phrase
  let from = phrase.from
  while (tokens[from - 1]?.text === ',') {
    const other = phraseBefore(frame, from - 1, begin)
    if (!other || tokens[other.from - 1]?.is.preposition) return phrase
    if (!tokens.slice(other.from, other.to).every((token) => isName(token) || token.is.definite)) break
    from = other.from
  }
  return { from, to: phrase.to }
}

/** The leftmost phrase between commas that can be a subject: `In a letter, | X |, an expert on Y |, wrote`. */
function subjectOverAsides(frame: Frame, last: number, begin: number): Phrase | undefined {
  const { tokens } = frame
  let found: Phrase | undefined
  for (let comma = last; comma > Math.max(begin, last - REACH); comma--) {
    if (tokens[comma]?.kind === 'quote') break
    if (tokens[comma]?.text !== ',') continue
    const phrase = phraseBefore(frame, comma, begin)
    if (!phrase) continue
    const first = tokens[phrase.from]
    if (opensClause(frame, phrase.from, begin) && (isName(first) || first?.is.determiner)) found = phrase
  }
  return found
}

/** The subject of a sentence: the first noun phrase that no preposition opens. */
export function subjectOfSentence(frame: Frame, { begin, end }: Range): Phrase | undefined {
  const { tokens } = frame
  let at = begin
  while (at < end && tokens[at]?.kind === 'mark') at++
  while (at < end && opensAside(frame, at)) {
    const comma = nextComma(frame, at, end)
    if (comma < 0) {
      at = skipAdverbs(frame, at + 1)
      break
    }
    at = comma + 1
  }
  const phrase = phraseAfter(frame, at, end)
  if (!phrase) return undefined
  for (let to = phrase.from + 1; to < phrase.to; to++)
    if (isSaying(frame, to, 'any') || (/\p{Ll}ed$/u.test(tokens[to]?.text ?? '') && isName(tokens[to - 1])))
      return { from: phrase.from, to }
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
  return is.auxiliary || is.adverb || isTime(token) || endsLikeAdverb(token.text)
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
