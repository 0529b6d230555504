import type { DateMention } from '../../model/digest.ts'
import type { Language } from '../dates/knowledge.ts'
import type { Sentence } from '../sentences/index.ts'
import { dangles, isCounted } from './alone.ts'
import {
  isAttribute,
  isBeside,
  isBounded,
  isCompared,
  isInAside,
  isMaturing,
  isNamed,
  isOfDays,
  isOfReaction,
  isOpened,
  isOwning,
  isSupposed,
  isTheSubject,
  isThisYear,
  qualifies,
  tellsObject,
  tenseAround,
} from './bearing.ts'
import { hasVerb } from './events.ts'
import { wordBefore } from './words.ts'

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
  return mentions
    .map((mention) => ({ mention, weight: weigh(sentence, mention, published, language) }))
    .filter(
      ({ mention, weight }) =>
        weight > 0 &&
        (precisionOf(mention.value ?? '') === DAY ||
          (readsAlone(sentence, language) && isInTime(sentence, mention, published, language))),
    )
}

/** Of a year to come only what will be is told: “they work to win the Senate in 2020” and “season two, set for 2020” tell of no event. */
function isInTime(
  sentence: Sentence,
  mention: DateMention,
  published: string | undefined,
  language: Language,
): boolean {
  const { value } = mention
  if (value === undefined || published === undefined || precisionOf(value) !== YEAR) return true
  const isToCome = tenseAround(sentence, mention, language) === 'future'
  return value > published ? isToCome : published.startsWith(value) || !isToCome
}

/** “They were arrested in July” tells too little of whom, and too little of when. */
function readsAlone(sentence: Sentence, language: Language): boolean {
  return hasVerb(sentence, language) && !dangles(sentence.text, language)
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
  if (
    words.open.has(before) ||
    isOpened(sentence, mention, language) ||
    isNamed(sentence, mention, language) ||
    isAttribute(sentence, mention, language) ||
    isOfReaction(sentence, mention, language) ||
    isOwning(sentence, mention, language) ||
    isBounded(sentence, mention, language) ||
    isTheSubject(sentence, mention, language) ||
    isSupposed(sentence, mention, language) ||
    isInAside(sentence, mention, language) ||
    isBeside(sentence, mention, language)
  )
    return 0
  // In a story with a date, what cannot be resolved hangs on something untold.
  if (value === undefined) return published === undefined ? UNKNOWN : 0
  const precision = precisionOf(value)
  // “two decades ago” is near some year
  if (precision === YEAR && text.split(' ').some((word) => words.vast.has(word.toLowerCase()))) return 0
  if (precision === 0 || (precision === YEAR && isThisYear(value, text, published))) return 0
  const counted = isCounted(text, language)
  if (counted && !isOfDays(text, language)) return 0
  if (precision < WEEK && (words.stretch.has(before) || isCompared(sentence, mention, language))) return 0
  // about 2010 allegations
  if (
    precision === YEAR &&
    before !== '' &&
    !words.before.has(before) &&
    /^ \p{Ll}/u.test(sentence.text.slice(mention.start - sentence.start + text.length)) &&
    namesNoun(sentence, mention, language)
  )
    return 0
  if (precision === YEAR && isMaturing(sentence, mention, language)) return 0
  if (!qualifies(sentence, mention, before, words)) return precision + DAY - (counted ? IN_PASSING : 0)
  return precision === YEAR || tellsObject(sentence, mention, language) ? 0 : precision
}

/** Whether a year stands right before a noun. */
function namesNoun({ text, start }: Sentence, mention: DateMention, { words }: Language): boolean {
  const [, next = ''] = /^ (\p{L}+)/u.exec(text.slice(mention.start - start + mention.text.length)) ?? []
  return ![
    words.before,
    words.preposition,
    words.clause,
    words.coordinate,
    words.past,
    words.future,
    words.present,
    words.joint,
  ].some((list) => list.has(next))
}

/** “three days after the ship was seized” tells of the seizure in passing. */
const IN_PASSING = 0.5

const YEAR = 1
const WEEK = 3
const DAY = 4
const UNKNOWN = 5

/** 4 for a day, 3 a week, 2 a month, quarter or season, 1 a year, 0 anything longer. */
function precisionOf(value: string): number {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return DAY
  if (/^\d{4}-W/.test(value)) return WEEK
  if (/^\d{4}-/.test(value)) return 2
  return /^\d{4}$/.test(value) ? YEAR : 0
}
