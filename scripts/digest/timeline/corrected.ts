import type { DateMention } from '../../model/digest.ts'
import { isDay } from '../dates/calendar.ts'
import type { Language } from '../dates/knowledge.ts'
import { tokenize } from '../dates/tokens.ts'
import type { Sentence } from '../sentences/index.ts'
import { isSaying } from './bearing.ts'

/** A sentence and the dates in it. */
export interface Dated {
  readonly sentence: Sentence
  readonly mentions: readonly DateMention[]
}

/**
 * Whether a day is what somebody said, and the next sentence says otherwise: “She wrote that the mast fell on Monday. It fell on Sunday,
 * as the log shows.” So it reads where the next sentence goes on about it and gives an earlier day, or says who knows.
 */
export function isCorrected(
  { sentence, mentions }: Dated,
  mention: DateMention,
  next: Dated | undefined,
  language: Language,
): boolean {
  if (!isDay(mention.value)) return false
  if (mentions.length > 1 && isMended(sentence, language)) return true
  if (!next || next.sentence.paragraph !== sentence.paragraph) return false
  const { words } = language
  const before = tokenize(sentence.text.slice(0, mention.start - sentence.start))
  const isReported = before.some(({ lower }) => words.report.has(lower)) && !isSaying(sentence, mention, language)
  if (!isReported || mentions.some((other) => other !== mention && other.value === mention.value)) return false
  const tokens = tokenize(next.sentence.text)
  const first = tokens.find(({ text }) => /^\p{L}/u.test(text))?.lower ?? ''
  const goesOn = words.pronoun.has(first) || tokens.some(({ lower }) => words.correct.has(lower))
  const other = next.mentions.find(({ value }) => isDay(value))?.value
  if (!goesOn || other === undefined || other.slice(0, 10) === mention.value.slice(0, 10)) return false
  return other < mention.value || tokens.some(({ lower }) => words.correct.has(lower))
}

/** “first said that it had struck on Tuesday; his office later corrected that to Wednesday”: tells of days, and not of what befell. */
function isMended({ text }: Sentence, { words }: Language): boolean {
  return tokenize(text).some(({ lower }) => words.mended.has(lower))
}
