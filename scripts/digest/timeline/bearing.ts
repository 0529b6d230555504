import type { DateMention } from '../../model/digest.ts'
import type { Language } from '../dates/knowledge.ts'
import { isInRelative, isWithParticiple } from '../dates/relative-clause.ts'
import { type Tense, tenseOf } from '../dates/tense.ts'
import { type Token, tokenize } from '../dates/tokens.ts'
import type { Sentence } from '../sentences/index.ts'
import { readWords } from './reading.ts'
import { hasWords, wordBefore } from './words.ts'

/** “two days after” and “the night before”, but not “two weeks after”: a count of weeks is seldom exact, and dates nothing. */
export function isOfDays(text: string, { lexicon }: Language): boolean {
  return text
    .toLowerCase()
    .split(' ')
    .some((word) => lexicon.get(word)?.entries.some(({ kind, value }) => kind === 'PART' || value === 'day'))
}

/** The tense of the clause that a date stands in. */
export function tenseAround(sentence: Sentence, mention: DateMention, language: Language): Tense {
  const { tokens, tenses } = readWords(sentence, language)
  const first = mention.start - sentence.start
  const from = tokens.findIndex((token) => token.start >= first)
  const after = tokens.findIndex((token) => token.start >= first + mention.text.length)
  const to = after < 0 ? tokens.length : after
  return tenseOf({ meaning: 'year', slots: {}, tokens, from, to }, tenses, language)
}

/** “said Friday”, “said on Friday”: the day on which something was told, which may have happened before. */
export function isSaying({ text, start }: Sentence, mention: DateMention, { words }: Language): boolean {
  const at = mention.start - start
  const before = wordBefore(text, at)
  const verb = words.preposition.has(before.toLowerCase()) ? wordBefore(text, at - before.length - 1) : before
  return words.report.has(verb.toLowerCase())
}

/** How far before a date a comparison is looked for, in characters. */
const COMPARED = 60

/** “up from 30 a year ago”, “compared with 12 in May”: when something was otherwise. */
export function isCompared({ text, start }: Sentence, mention: DateMention, { words }: Language): boolean {
  const clause = text.slice(Math.max(0, mention.start - start - COMPARED), mention.start - start)
  const tail = clause.slice(clause.search(/[^,;]*$/))
  const said = tail.toLowerCase().split(' ')
  const isPair = said.some((word, at) => words.comparePair.has(`${word}_${said[at + 1] ?? ''}`))
  return /\p{N}/u.test(tail) && (isPair || said.some((word) => words.compare.has(word)))
}

/** “this year” dates nothing, “earlier this year” something. */
export function isThisYear(value: string, text: string, published: string | undefined): boolean {
  return published?.startsWith(value) === true && !/\d/.test(text) && !hasWords(text, 3)
}

/** “the October vote”, “the agreement of 2015”: a date that only tells nouns apart. */
export function qualifies(
  { text, start }: Sentence,
  mention: DateMention,
  before: string,
  { determiner, attribute }: Language['words'],
): boolean {
  if (attribute.has(before)) return true
  const after = text.slice(mention.start - start + mention.text.length)
  return (determiner.has(before) || /['’]s$/.test(before)) && /^ \p{L}/u.test(after)
}

/** “answered the late May offer”, “in the weeks before the 3 March fire”: a day that tells apart what the clause is not about; not “at the Monday hearing”, “The Monday vote passed”. */
export function tellsObject({ text, start }: Sentence, mention: DateMention, { words }: Language): boolean {
  const at = mention.start - start
  const determiner = wordBefore(text, at)
  if (words.within.size === 0 || !words.determiner.has(determiner.toLowerCase())) return false
  const before = wordBefore(text, at - determiner.length - 1).toLowerCase()
  return before !== '' && !words.within.has(before)
}

/** “the bond due 2030” */
export function isMaturing({ text, start }: Sentence, mention: DateMention, { words }: Language): boolean {
  return words.maturing.has(wordBefore(text, mention.start - start).toLowerCase())
}

/** “the order of 24 June”, “a letter dated 13 August”; not “the night of 4 July”, which is that day. */
export function isAttribute({ text, start }: Sentence, mention: DateMention, { words, lexicon }: Language): boolean {
  const at = mention.start - start
  const before = wordBefore(text, at)
  if (words.dated.has(before.toLowerCase())) return true
  if (words.hoursOf.size === 0 || !words.attribute.has(before.toLowerCase())) return false
  const noun = wordBefore(text, at - before.length - 1).toLowerCase()
  return !words.hoursOf.has(noun) && !lexicon.has(noun)
}

/** “laid the damage to four ships on 12 May at their door”, “was to have answered the shooting down of a drone on Thursday”: the day is that of what befell, and not of what was said or done about it. */
export function isOfReaction(sentence: Sentence, mention: DateMention, language: Language): boolean {
  const { words } = language
  const { tokens } = readWords(sentence, language)
  let befell = -1
  for (let at = placeOf(tokens, sentence, mention) - 1; at >= 0; at--) {
    const { text, lower } = tokens[at] ?? { text: ';', lower: '' }
    if (/^[,;:]$/.test(text)) return false
    if (words.befall.has(lower)) befell = at
    else if (befell >= 0 && words.reacting.has(lower)) return true
    // spoke at noon, blaming him for the result of the vote on Monday
    else if (words.reactingBeside.has(lower)) return tokens[at - 1]?.text === ','
  }
  return false
}

/** “at 3 a.m.”: an hour of a day that it does not say. */
export function isHourAlone({ text, value }: DateMention, { lexicon }: Language): boolean {
  return (
    value?.includes('T') === true &&
    tokenize(text).every(({ lower }) => lexicon.get(lower)?.kinds.every((kind) => OF_HOURS.has(kind)) ?? true) &&
    !/\d{4}-\d\d-\d\d|\d[./]\d+[./]/.test(text)
  )
}

const OF_HOURS: ReadonlySet<string> = new Set(['CLOCK', 'AM', 'PM', 'ZONE', 'NUMBER'])

/** “the 14 July movement”, “the September 11 Museum”: the day is part of a name. */
export function isNamed({ text, start }: Sentence, mention: DateMention, { words }: Language): boolean {
  const after = text.slice(mention.start - start + mention.text.length)
  // the 9/11 hijackers
  if (words.byword.has(mention.text.toLowerCase())) return true
  const [, word = ''] = /^ (\p{L}+)/u.exec(after) ?? []
  // the Sept. 11 attacks, the Cup 2020, the Computer Crimes Bill, 2023
  if (
    /\p{L}$/u.test(mention.text) &&
    words.byword.has(mention.text.slice(mention.text.lastIndexOf(' ') + 1).toLowerCase())
  )
    return true
  if (/^\d{4}$/.test(mention.text) && isNumbered(wordBefore(text, mention.start - start), words)) return true
  // outside Monday Market
  if (/^\p{Lu}/u.test(word) && words.besides.has(wordBefore(text, mention.start - start).toLowerCase())) return true
  return (
    words.named.has(word.toLowerCase()) ||
    (/^\p{Lu}/u.test(word) && words.determiner.has(wordBefore(text, mention.start - start).toLowerCase()))
  )
}

/** “Cup” and “Bill,”: a year behind them is part of a name. */
function isNumbered(before: string, words: Language['words']): boolean {
  const lower = before.toLowerCase()
  if (lower.endsWith(',')) return words.law.has(lower.slice(0, -1))
  return /^\p{Lu}/u.test(before) && !words.before.has(lower) && !words.preposition.has(lower)
}

/** Whether a date stands in a relative clause, or goes with a participle that only tells a noun apart: “the bomb that fell on Monday”, “blamed him for a bomb found on Monday”. */
export function isBeside(sentence: Sentence, mention: DateMention, language: Language): boolean {
  const { tokens, tenses } = readWords(sentence, language)
  const at = placeOf(tokens, sentence, mention)
  return at > 0 && (isInRelative(tokens, at, tenses, language) || isWithParticiple(tokens, at, tenses, language))
}

function placeOf(tokens: readonly Token[], { start }: Sentence, mention: DateMention): number {
  return tokens.findIndex((token) => token.start >= mention.start - start)
}

/** “ten days after”, whose day is that of what follows, and not of what it stands in: no day of its own follows it. */
export function countsBack(
  { text, start }: Sentence,
  mention: DateMention,
  mentions: readonly DateMention[],
  language: Language,
): boolean {
  if (!language.words.counted.has(mention.text.slice(mention.text.lastIndexOf(' ') + 1).toLowerCase())) return false
  const end = mention.start + mention.text.length
  // taken the night before, Roe said
  if (/^\s*[,.;:)”"]/.test(text.slice(end - start))) return false
  const next = mentions.find((other) => other.start >= end)
  return next === undefined || text.slice(end - start, next.start - start).includes(',')
}

/** How many words may stand between “since” and the date that bounds it. */
const OPENED = 24

/** “since a first warning on June 2”, “since the dyke broke on 9 February”: where something began that still lasts. */
export function isOpened(sentence: Sentence, mention: DateMention, language: Language): boolean {
  const { tokens, tenses } = readWords(sentence, language)
  const end = placeOf(tokens, sentence, mention)
  let told = false
  for (let at = end - 1; at >= Math.max(0, end - OPENED); at--) {
    const { lower, text } = tokens[at] ?? { lower: '', text: '' }
    if ((told ? language.words.lasting : language.words.open).has(lower)) return true
    if (/^[,;:]$/.test(text)) return false
    // since | suffering a defeat last month
    const isGerund =
      language.words.open.has(tokens[at - 1]?.lower ?? '') && !language.words.auxiliary.has(tokens[at]?.lower ?? '')
    told ||= tenses(at) !== undefined && !isGerund
  }
  return false
}

/** “the same day”, “two days later”: on which day depends on what was told before. */
export function isLeaning({ text, certainty }: DateMention, { words }: Language): boolean {
  return certainty === 'implied' && text.split(' ').some((word) => words.leaning.has(word.toLowerCase()))
}

/** “Tuesday’s flight”, “today’s workforce”: the day tells a noun apart; not where it opens the sentence, “Tuesday’s vote gave”, “In Tuesday’s vote”. */
export function isOwning({ text, start }: Sentence, mention: DateMention, language: Language): boolean {
  const at = mention.start - start
  if (!/^['’]s\s/.test(text.slice(at + mention.text.length, at + mention.text.length + 3))) return false
  if (language.words.presentDay.has(mention.text.toLowerCase())) return true
  const before = text.slice(0, at).trim()
  return before !== '' && !language.words.inside.has(before.toLowerCase())
}

/** How far back a clause is read, in tokens. */
const CLAUSE = 24

/** “If she wins tomorrow”, “asked whether it left on Monday”, “according to papers filed on Monday”: nobody says that it happened on that day. */
export function isSupposed(sentence: Sentence, mention: DateMention, language: Language): boolean {
  const { words } = language
  const { tokens } = readWords(sentence, language)
  // If the board agrees on Thursday, the pier will close next week.
  if (words.supposing.has(tokens[0]?.lower ?? '')) return true
  const end = placeOf(tokens, sentence, mention)
  for (let at = end - 1; at >= Math.max(0, end - CLAUSE); at--) {
    const { lower, text } = tokens[at] ?? { lower: '', text: ';' }
    if (/^[,;:—–()]$/.test(text)) return false
    if (words.supposing.has(lower) || (at > 0 && words.source.has(lower))) return true
  }
  return false
}

/** Fewer tokens between a comma and a day are no more than its preposition. */
const PREPOSITION = 2

/** “Lorne, another port with a fair next week, has …”, “five museums, including one in 1963”: the day is that of what is named in passing. */
export function isInAside(sentence: Sentence, mention: DateMention, language: Language): boolean {
  const { words } = language
  const { tokens, tenses } = readWords(sentence, language)
  const end = placeOf(tokens, sentence, mention)
  let comma = end - 1
  let told = false
  while (comma >= 0 && !/^[,;:—–()]$/.test(tokens[comma]?.text ?? '')) {
    told ||= tenses(comma) !== undefined || words.present.has(tokens[comma]?.lower ?? '')
    comma--
  }
  if (tokens[comma]?.text !== ',' || end - comma - 1 < PREPOSITION) return false
  const first = tokens[comma + 1]?.lower ?? ''
  if (words.example.has(first)) return true
  const length = mention.text.split(/\s+/).length
  const closes = tokens[end + length]?.text === ','
  // Roe, accused of a raid in January, was charged; but not: the mayor, Roe, said on Monday
  const isParticiple =
    closes &&
    tenses(comma + 1) === 'past' &&
    !words.report.has(first) &&
    [words.preposition, words.attribute].some((list) => list.has(tokens[comma + 2]?.lower ?? '')) &&
    !tokens.slice(0, comma).some(({ text }) => text === ',')
  if (told) return isParticiple && tokens.some((_, i) => i > end && tenses(i) !== undefined)
  const { text: word = '' } = tokens[comma + 1] ?? {}
  // Porto, winners in 2004, eased home
  const isBare =
    /^\p{Ll}/u.test(word) &&
    ![words.before, words.inside, words.preposition, words.adverb, words.clause].some((list) => list.has(first))
  return (
    closes &&
    (words.determiner.has(first) || isBare) &&
    tokens.slice(0, comma).some((_, at) => at > 0 && !tenses(at)) &&
    !opens(tokens, comma, words)
  )
}

/** Whether what stands before a comma only opens the sentence: “On the coast, the fair on Monday, …”. */
function opens(tokens: readonly Token[], comma: number, { inside, preposition }: Language['words']): boolean {
  const first = tokens[0]?.lower ?? ''
  return comma > 0 && (inside.has(first) || preposition.has(first))
}

/** “Wednesday is the anniversary”, “The next date is Sunday”: tells of the day, and not what happens on it. */
export function isTheSubject(sentence: Sentence, mention: DateMention, language: Language): boolean {
  const { words } = language
  const { tokens } = readWords(sentence, language)
  const at = placeOf(tokens, sentence, mention)
  const is = (place: number) => words.copula.has(tokens[place]?.lower ?? '')
  const end = at + mention.text.split(/\s+/).length
  return (at === 0 && is(end)) || (is(at - 1) && words.dateNoun.has(tokens[at - 2]?.lower ?? ''))
}

/** “a household name before last weekend”: on some day, and not on that one. An hour is near enough: “shortly before noon”. */
export function isBounded({ text, start }: Sentence, mention: DateMention, { words }: Language): boolean {
  if (mention.value?.includes('T') || /\d\s?[ap]\.?m\b|\d[:.]\d\d/i.test(mention.text)) return false
  return (
    words.counted.has(wordBefore(text, mention.start - start).toLowerCase()) &&
    !words.clockWord.has(mention.text.toLowerCase())
  )
}
