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

/** Whether a sentence can tell an event: headings, captions, tables and date lines do not. */
export function mayTellEvent({ paragraphs }: Prose, sentence: Sentence, mentions: readonly DateMention[]): boolean {
  const kind = paragraphs[sentence.paragraph - 1]?.kind ?? 'paragraph'
  if (!TOLD_IN.has(kind)) return false
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
  if (value === undefined) return UNKNOWN
  const precision = precisionOf(value)
  if (precision === 0 || (precision === YEAR && isThisYear(value, text, published))) return 0
  if (precision < WEEK && words.stretch.has(before)) return 0
  if (!qualifies(sentence, mention, before, words.determiner))
    return precision + DAY - (isCounted(mention, language) ? INEXACT : 0)
  return precision === YEAR ? 0 : precision
}

/** “seven weeks after” dates its event less well than “on Thursday”. */
const INEXACT = 0.5

/** “two weeks after” rather than “on 4 July”: a count of weeks is seldom exact. */
export function isCounted({ text }: DateMention, { words }: Language): boolean {
  return !/\d/.test(text) && text.split(' ').some((word) => words.counted.has(word.toLowerCase()))
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
  determiners: ReadonlySet<string>,
): boolean {
  const after = text.slice(mention.start - start + mention.text.length)
  return (determiners.has(before) || /['’]s$/.test(before)) && /^ \p{L}/u.test(after)
}
