import type { DateMention } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import type { Language } from '../dates/language.ts'
import { readTenses } from '../dates/tense.ts'
import { tokenize } from '../dates/tokens.ts'
import type { Sentence } from '../sentences/index.ts'
import { countWords, hasWords, wordBefore } from './words.ts'

/** A sentence that tells an event has at least so many words beside its dates; a date line or a credit has fewer. */
const FEWEST_WORDS = 4

const TOLD_IN: ReadonlySet<string> = new Set(['paragraph', 'list', 'quote'])

/** Whether a sentence can tell an event: headings, captions, tables, date lines and questions do not. */
export function mayTellEvent({ paragraphs }: Prose, sentence: Sentence, mentions: readonly DateMention[]): boolean {
  const kind = paragraphs[sentence.paragraph - 1]?.kind ?? 'paragraph'
  if (!TOLD_IN.has(kind) || sentence.text.endsWith('?')) return false
  const dated = mentions.reduce((sum, { text }) => sum + countWords(text), 0)
  return hasWords(sentence.text, dated + FEWEST_WORDS)
}

/** What a mention weighs as the date of an event; nothing where it is background: a decade, “this year”, “since 1990”. */
export interface Weighed {
  readonly mention: DateMention
  readonly weight: number
}

/** The mentions of a sentence that date an event, in reading order. */
export function weighMentions(
  sentence: Sentence,
  mentions: readonly DateMention[],
  published: string | undefined,
  language: Language,
): readonly Weighed[] {
  const verbal = hasVerb(sentence, language)
  return mentions
    .map((mention) => ({ mention, weight: weigh(sentence, mention, published, language) }))
    .filter(({ mention, weight }) => weight > 0 && (verbal || precisionOf(mention.value ?? '') === DAY))
}

/** The heaviest, and of equals the first. */
export function chooseMain(weighed: readonly Weighed[]): DateMention | undefined {
  return weighed.reduce<Weighed | undefined>(
    (best, next) => (next.weight > (best?.weight ?? 0) ? next : best),
    undefined,
  )?.mention
}

/** A day outweighs a month, a month a year; a date that only qualifies a noun, “the October vote”, counts less. */
function weigh(sentence: Sentence, mention: DateMention, published: string | undefined, language: Language): number {
  const { value, text } = mention
  const { words } = language
  const before = wordBefore(sentence.text, mention.start - sentence.start).toLowerCase()
  if (words.open.has(before)) return 0
  // In a story with a date, what cannot be resolved hangs on something untold.
  if (value === undefined) return published === undefined ? UNKNOWN : 0
  const precision = precisionOf(value)
  if (precision === 0 || (precision === YEAR && isThisYear(value, text, published))) return 0
  if (isInexact(mention, language)) return 0
  if (precision < WEEK && (words.stretch.has(before) || isCompared(sentence, mention, language))) return 0
  if (!qualifies(sentence, mention, before, words))
    return precision + DAY - (isCounted(mention, language) ? IN_PASSING : 0)
  return precision === YEAR ? 0 : precision
}

/** “three days after the ship was seized” tells of the seizure in passing. */
const IN_PASSING = 0.5

function isCounted({ text }: DateMention, { words }: Language): boolean {
  return text.split(' ').some((word) => words.counted.has(word.toLowerCase()))
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
function isCompared({ text, start }: Sentence, mention: DateMention, { words }: Language): boolean {
  const clause = text.slice(Math.max(0, mention.start - start - COMPARED), mention.start - start)
  const tail = clause.slice(clause.search(/[^,;]*$/))
  return /\p{N}/u.test(tail) && tail.split(' ').some((word) => words.compare.has(word.toLowerCase()))
}

/** “two weeks after” rather than “two days after”: a count of weeks is seldom exact, and dates nothing. */
function isInexact(mention: DateMention, language: Language): boolean {
  return (
    isCounted(mention, language) &&
    !mention.text
      .toLowerCase()
      .split(' ')
      .some((word) => isOfDays(word, language))
  )
}

/** “day”, “night” */
function isOfDays(word: string, { lexicon }: Language): boolean {
  return lexicon.get(word)?.entries.some(({ kind, value }) => kind === 'PART' || value === 'day') === true
}

const LONGEST_CREDIT = 12

const YEAR = 1
const WEEK = 3
const DAY = 4
const UNKNOWN = 5

/** A short sentence without a verb that we know is a caption or a credit. */
function hasVerb({ text }: Sentence, language: Language): boolean {
  if (hasWords(text, LONGEST_CREDIT + 1)) return true
  const tokens = tokenize(text)
  const tenses = readTenses(tokens, language)
  return tokens.some(
    ({ lower }, at) => tenses(at) !== undefined || (lower !== "'s" && language.words.present.has(lower)),
  )
}

/** 4 for a day, 3 a week, 2 a month, quarter or season, 1 a year, 0 anything longer. */
function precisionOf(value: string): number {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return DAY
  if (/^\d{4}-W/.test(value)) return WEEK
  if (/^\d{4}-/.test(value)) return 2
  return /^\d{4}$/.test(value) ? YEAR : 0
}

/** “this year” dates nothing, “earlier this year” something. */
function isThisYear(value: string, text: string, published: string | undefined): boolean {
  return published?.startsWith(value) === true && !/\d/.test(text) && !hasWords(text, 3)
}

function qualifies(
  { text, start }: Sentence,
  mention: DateMention,
  before: string,
  { determiner, attribute }: Language['words'],
): boolean {
  // “the agreement of 2015”
  if (attribute.has(before)) return true
  const after = text.slice(mention.start - start + mention.text.length)
  return (determiner.has(before) || /['’]s$/.test(before)) && /^ \p{L}/u.test(after)
}
