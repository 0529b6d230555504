import type { DateMention } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import type { Language } from '../dates/language.ts'
import type { Sentence } from '../sentences/index.ts'

/** A sentence that tells an event has at least so many words beside its dates; a date line or a credit has fewer. */
const FEWEST_WORDS = 4

const TOLD_IN: ReadonlySet<string> = new Set(['paragraph', 'list', 'quote'])

/** Whether a sentence can tell an event: headings, captions, tables and date lines do not. */
export function mayTellEvent({ paragraphs }: Prose, sentence: Sentence, mentions: readonly DateMention[]): boolean {
  const kind = paragraphs[sentence.paragraph - 1]?.kind ?? 'paragraph'
  if (!TOLD_IN.has(kind)) return false
  const dated = mentions.reduce((sum, { text }) => sum + countWords(text), 0)
  return countWords(sentence.text) - dated >= FEWEST_WORDS
}

/** The mention that dates a sentence's main event; none where all it names is background: a decade, “this year”, “since 1990”. */
export function chooseMain(
  sentence: Sentence,
  mentions: readonly DateMention[],
  published: string | undefined,
  language: Language,
): DateMention | undefined {
  let main: DateMention | undefined
  let best = 0
  for (const mention of mentions) {
    const weight = weigh(sentence, mention, published, language)
    if (weight > best) {
      main = mention
      best = weight
    }
  }
  return main
}

/** A day outweighs a month, a month a year; a date that only qualifies a noun, “the October vote”, counts less, background nothing. */
function weigh(sentence: Sentence, mention: DateMention, published: string | undefined, { words }: Language): number {
  const { value, text } = mention
  if (value === undefined) return 5
  const precision = precisionOf(value)
  if (precision === 0 || (precision === 1 && isThisYear(value, text, published))) return 0
  const before =
    /(\S+)\s$/u.exec(sentence.text.slice(0, mention.start - sentence.start).slice(-30))?.[1]?.toLowerCase() ?? ''
  if (precision < 3 && words('stretch').has(before)) return 0
  return qualifies(sentence, mention, before, words('determiner')) ? precision : precision + 3
}

/** 4 for a day, 3 a week, 2 a month, quarter or season, 1 a year, 0 anything longer. */
function precisionOf(value: string): number {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 4
  if (/^\d{4}-W/.test(value)) return 3
  if (/^\d{4}-/.test(value)) return 2
  return /^\d{4}$/.test(value) ? 1 : 0
}

/** “this year” dates nothing, “earlier this year” something. */
function isThisYear(value: string, text: string, published: string | undefined): boolean {
  return published?.startsWith(value) === true && !/\d/.test(text) && countWords(text) < 3
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

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
