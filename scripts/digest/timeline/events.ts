import type { DateMention } from '../../model/digest.ts'
import { type Prose, RUNNING_TEXT } from '../../model/prose.ts'
import type { Language } from '../dates/knowledge.ts'
import { isNote } from '../dates/notes.ts'
import { tokenize } from '../dates/tokens.ts'
import type { Sentence } from '../sentences/index.ts'
import { readWords } from './reading.ts'
import { countWords, hasWords } from './words.ts'

/** A sentence that tells an event has at least so many words beside its dates; a date line or a credit has fewer. */
const FEWEST_WORDS = 4

/** A sentence with more dates is a list. */
const MOST_DATES = 12

/** Whether a sentence can tell an event: headings, captions, tables, date lines, questions and the paper's own notes do not. */
export function mayTellEvent(
  { paragraphs }: Prose,
  sentence: Sentence,
  mentions: readonly DateMention[],
  language: Language,
): boolean {
  const kind = paragraphs[sentence.paragraph - 1]?.kind ?? 'paragraph'
  // Results of the meeting on Friday: | a list follows
  if (
    !RUNNING_TEXT.has(kind) ||
    /[?:]$/.test(sentence.text) ||
    HANDLE.test(sentence.text) ||
    SPOKEN.test(sentence.text)
  )
    return false
  if (mentions.length > MOST_DATES || isNote(sentence.text, language) || isStamp(sentence, mentions, language))
    return false
  const dated = mentions.reduce((sum, { text }) => sum + countWords(text), 0)
  // half a sentence; opening hours; a teaser: `50 years later: the house .`
  if (/^\p{Ll}|\s\.$/u.test(sentence.text) || CONTACT.test(sentence.text)) return false
  if (CASED.test(sentence.text) && !TWO_SMALL.test(sentence.text)) return false
  return hasWords(sentence.text, dated + FEWEST_WORDS)
}

/** `JO ROE, ANCHOR: …`: what somebody says in a transcript. */
const SPOKEN = /^(?:\p{Lu}[\p{Lu}.'’-]+,?\s){0,5}\p{Lu}[\p{Lu}.'’-]+:\s/u

/** The writer of a post: `(@harbourwatch)` */
const HANDLE = /\(@\w+\)/

/** `+61 7 3251 6588`, `555-0100` */
const CONTACT = /\+\d[\d ]{7,}|(?<!\d)\d{3}[-. ]\d{4}(?!\d)/

const LONGEST_CREDIT = 12
/** Two words in small letters, of which a credit has none: `Surrey, British Columbia, Canada 7 March 2015 .` */
const TWO_SMALL = /(?<!\p{L})\p{Ll}{2}.*?(?<!\p{L})\p{Ll}{2}/su
const CASED = /\p{Lu}/u

/** Whether a sentence has a verb; a short one without any that we know is a caption or a credit. */
export function hasVerb(sentence: Sentence, language: Language): boolean {
  if (hasWords(sentence.text, LONGEST_CREDIT + 1)) return true
  const { tokens, tenses } = readWords(sentence, language)
  return tokens.some(
    ({ lower }, at) => tenses(at) !== undefined || (lower !== "'s" && language.words.present.has(lower)),
  )
}

/** “Posted by the watchman at 10:02 PM”, “Updated July 9, 2019”, “Jo Lund, July 3 at 9:10 am”: when a page or a comment was put out. */
function isStamp({ text, start }: Sentence, mentions: readonly DateMention[], { words }: Language): boolean {
  // Update, September 18: the board has …
  const [label] = mentions
  if (
    label &&
    text[label.start - start + label.text.length] === ':' &&
    words.stamp.has(tokenize(text.slice(0, LONGEST_STAMP))[0]?.lower ?? '')
  )
    return true
  if (/[.!?…]["”’»)]*$/.test(text)) return false
  const [first = '', second = ''] = tokenize(text.slice(0, LONGEST_STAMP)).map(({ lower }) => lower)
  if (words.stamp.has(first) || (words.stampBefore.has(first) && words.stamp.has(second))) return true
  const last = mentions.at(-1)
  const ends = last !== undefined && last.start - start + last.text.length >= text.trimEnd().length
  return ends && last.value?.includes('T') === true && !hasWords(text, LONGEST_CREDIT + 1)
}

const LONGEST_STAMP = 60

/** “(Update 4:08 a.m. Tuesday in Cairo) The firm said …”: when a part of a page was put out. */
export function isInStamp({ text, start }: Sentence, mention: DateMention, { words }: Language): boolean {
  if (!text.startsWith('(') || mention.start - start > text.indexOf(')')) return false
  return words.stamp.has(tokenize(text.slice(1, LONGEST_STAMP))[0]?.lower ?? '')
}
