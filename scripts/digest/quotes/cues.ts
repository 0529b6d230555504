import type { Frame } from './frame.ts'
import { isName, isPronoun, isTime, type Phrase, phraseAfter, phraseBefore } from './phrase.ts'
import type { Words } from './words.ts'

/** A sentence's tokens, `end` excluded. */
export interface Range {
  readonly begin: number
  readonly end: number
}

const DASH = /^[—–―-]$/
const COMMA_OR_DASH = /^[,—–―-]$/

/** Who is named right after a quotation: `“…,” said X`, `“…,” X said`. */
export function cueAfter(frame: Frame, quote: number, { end }: Range, words: Words): Phrase | undefined {
  const { tokens } = frame
  const inner = tokens[quote]?.text.trimEnd() ?? ''
  let at = quote + 1
  const parted = COMMA_OR_DASH.test(tokens[at]?.text ?? '')
  const dashed = DASH.test(tokens[at]?.text ?? '')
  while (COMMA_OR_DASH.test(tokens[at]?.text ?? '')) at++
  // “…,” as X put it
  if (tokens[at]?.lower === 'as') at++
  const verb = tokens[at]
  if (!verb || at >= end) return undefined
  if (words.say.has(verb.lower)) {
    const phrase = phraseAfter(frame, skipAdverbs(frame, at + 1, words), end, words)
    if (phrase) return phrase
  }
  if (dashed) return signature(frame, at, end, words)
  if (!parted && !/[,.!?…—–-]['’]?$/.test(inner)) return undefined
  if (words.joiners.has(verb.lower) || words.relatives.has(verb.lower) || words.prepositions.has(verb.lower))
    return undefined
  for (let j = at + 1; j < Math.min(end, at + 50); j++) {
    const token = tokens[j]
    if (!token || (token.kind === 'quote' && token.text.includes(' ')) || /^[;:]$/.test(token.text)) return undefined
    if (words.say.has(token.lower) && !isName(token)) {
      const subject = subjectOf(frame, j, at, words)
      return subject && subject.from <= at + 1 ? subject : undefined
    }
  }
  return undefined
}

/** `“…” — Jane Roe`, with nothing after the name. */
function signature(frame: Frame, at: number, end: number, words: Words): Phrase | undefined {
  const phrase = isName(frame.tokens[at]) ? phraseAfter(frame, at, end, words) : undefined
  const next = phrase && frame.tokens[phrase.to]
  return !next || next.kind === 'quote' || /^[.,(]$/.test(next.text) ? phrase : undefined
}

/** Who is named before a quotation in its sentence: `X said: “…”`. Of reports within reports (`X said that Y had called it “…”`) the outer one counts. */
export function cueBefore(frame: Frame, quote: number, { begin }: Range, words: Words): Phrase | undefined {
  const { tokens } = frame
  let found: Phrase | undefined
  for (let at = quote - 1; at >= Math.max(begin, quote - 80); at--) {
    const token = tokens[at]
    if (!token || (found && (token.kind === 'quote' || startsClause(frame, at, words)))) break
    if (token.kind !== 'word' || (isName(token) && at > begin)) continue
    const { lower } = token
    // X attacked Y, saying those who warn of it “…”
    if (found && words.participle.has(lower) && tokens[at - 1]?.text === ',') found = undefined
    if (found ? words.report.has(lower) : words.say.has(lower) || words.judge.has(lower))
      found = speakerOf(frame, at, begin, quote, words) ?? found
    else if (!found) found = sourceAt(frame, at, quote, words)
  }
  return found
}

/** `…, but X said`: what stands before has no part in it. */
function startsClause({ tokens }: Frame, at: number, words: Words): boolean {
  const mark = tokens[at]?.text ?? ''
  return /^[;:―—–]$/.test(mark) || (mark === ',' && words.joiners.has(tokens[at + 1]?.lower ?? ''))
}

/** Who is named at the end of a sentence that holds quoted words: `The man who “…” was there, X said.` */
export function cueTrailing(frame: Frame, quote: number, { end }: Range, words: Words): Phrase | undefined {
  const { tokens } = frame
  for (let at = quote + 1; at < Math.min(end, quote + 80); at++) {
    const source = sourceAt(frame, at, end, words)
    if (source) return source
    const token = tokens[at]
    if (token?.kind !== 'word' || isName(token) || !words.say.has(token.lower)) continue
    const subject = subjectOf(frame, at, quote + 1, words)
    const before = subject && tokens[subject.from - 1]
    if (subject && before?.text === ',') return subject
  }
  return undefined
}

/** The speaker that a weaker sign gives: a participle’s subject, or the owner of a noun of saying. */
export function cueWeak(frame: Frame, quote: number, { begin }: Range, words: Words): Phrase | undefined {
  const { tokens } = frame
  for (let at = quote - 1; at >= Math.max(begin, quote - 60); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    if (words.nouns.has(token.lower) && /['’]s?$/.test(tokens[at - 1]?.text ?? ''))
      return phraseBefore(frame, at, begin, words)
    if (
      words.participle.has(token.lower) &&
      isName(tokens[at - 1]) &&
      !words.prepositions.has(tokens[at - 2]?.lower ?? '')
    )
      return phraseBefore(frame, at, begin, words)
  }
  return undefined
}

/** The subject of a sentence: the first noun phrase that no preposition opens. */
export function subjectOfSentence(frame: Frame, { begin, end }: Range, words: Words): Phrase | undefined {
  const { tokens } = frame
  let at = begin
  while (at < end && tokens[at]?.kind === 'mark') at++
  while (at < end && opensAside(frame, at, words)) {
    const comma = nextComma(frame, at, end)
    if (comma < 0) {
      at = skipAdverbs(frame, at + 1, words)
      break
    }
    at = comma + 1
  }
  const phrase = phraseAfter(frame, at, end, words)
  if (!phrase) return undefined
  for (let to = phrase.from + 1; to < phrase.to; to++) {
    const token = tokens[to]
    if (
      token &&
      !isName(token) &&
      (words.say.has(token.lower) ||
        words.judge.has(token.lower) ||
        (/ed$/.test(token.lower) && isName(tokens[to - 1])))
    )
      return { from: phrase.from, to }
  }
  return phrase
}

/** Who says a verb: the noun phrase before it, or after it where the quotation comes first (`“…,” said X, “…”`). */
function speakerOf(frame: Frame, verb: number, begin: number, end: number, words: Words): Phrase | undefined {
  const before = frame.tokens[verb - 1]
  const inverted =
    verb === begin || before?.kind === 'quote' || (before?.text === ',' && frame.tokens[verb - 2]?.kind === 'quote')
  if (inverted) return phraseAfter(frame, verb + 1, end, words)
  const subject = subjectOf(frame, verb, begin, words)
  // of Republican claims: a noun
  const noun = subject && words.nouns.has(frame.tokens[verb]?.lower ?? '')
  return noun && words.prepositions.has(frame.tokens[subject.from - 1]?.lower ?? '') ? undefined : subject
}

/** The subject of a verb. Between commas before the verb stands an aside: `X, a lawyer, said`. */
export function subjectOf(frame: Frame, verb: number, begin: number, words: Words): Phrase | undefined {
  const { tokens } = frame
  let at = verb
  while (at > begin && isFiller(frame, at - 1, words)) at--
  const last = tokens[at - 1]
  if (!last || at <= begin) return undefined
  if (last.lower === 'and' || last.lower === 'but')
    return subjectOfSentence(frame, { begin: sentenceOf(frame, begin, at), end: at - 1 }, words)
  if (last.lower === 'who' || last.lower === 'which' || last.lower === 'that') {
    const comma = tokens[at - 2]?.text === ','
    return phraseBefore(frame, comma ? at - 2 : at - 1, begin, words)
  }
  if (last.text !== ',') return phraseBefore(frame, at, begin, words)
  // Over the asides, to the first part that is not one.
  let found: Phrase | undefined
  for (let comma = at - 1; comma > begin; comma--) {
    if (tokens[comma]?.kind === 'quote') break
    if (tokens[comma]?.text !== ',') continue
    const phrase = phraseBefore(frame, comma, begin, words)
    if (!phrase) continue
    const opening = tokens[phrase.from - 1]
    const starts =
      phrase.from === begin ||
      opening?.text === ',' ||
      opening?.kind === 'quote' ||
      words.joiners.has(opening?.lower ?? '')
    if (starts && (isName(tokens[phrase.from]) || words.determiners.has(tokens[phrase.from]?.lower ?? '')))
      found = phrase
  }
  return found
}

function sentenceOf(frame: Frame, begin: number, at: number): number {
  return frame.sentences.findLast((start) => start <= at && start >= begin) ?? begin
}

function sourceAt(frame: Frame, at: number, end: number, words: Words): Phrase | undefined {
  const phrase = words.sources.find((source) => source.every((word, i) => frame.tokens[at + i]?.lower === word))
  return phrase && phraseAfter(frame, at + phrase.length, end, words)
}

function isFiller(frame: Frame, at: number, words: Words): boolean {
  const token = frame.tokens[at]
  if (token?.kind !== 'word') return false
  return (
    words.auxiliaries.has(token.lower) ||
    words.adverbs.has(token.lower) ||
    isTime(token, words) ||
    /^\p{Ll}+ly$/u.test(token.text)
  )
}

function opensAside({ tokens }: Frame, at: number, words: Words): boolean {
  const token = tokens[at]
  if (!token) return false
  const { lower } = token
  if (isPronoun(token, words)) return false
  return (
    words.prepositions.has(lower) ||
    words.adverbs.has(lower) ||
    words.joiners.has(lower) ||
    isTime(token, words) ||
    /(ing|ly)$/.test(lower)
  )
}

function nextComma({ tokens }: Frame, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 40); at++) if (tokens[at]?.text === ',') return at
  return -1
}

function skipAdverbs({ tokens }: Frame, from: number, words: Words): number {
  let at = from
  while (
    tokens[at]?.kind === 'word' &&
    (words.adverbs.has(tokens[at]?.lower ?? '') || /^\p{Ll}+ly$/u.test(tokens[at]?.text ?? ''))
  )
    at++
  return at
}
