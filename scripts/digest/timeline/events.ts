import type { DateMention } from '../../model/digest.ts'
import { type Prose, RUNNING_TEXT } from '../../model/prose.ts'
import type { Language } from '../dates/language.ts'
import { isNote } from '../dates/notes.ts'
import { readTenses } from '../dates/tense.ts'
import { tokenize } from '../dates/tokens.ts'
import type { Sentence } from '../sentences/index.ts'
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
  if (!RUNNING_TEXT.has(kind) || sentence.text.endsWith('?')) return false
  if (mentions.length > MOST_DATES || isNote(sentence.text, language)) return false
  const dated = mentions.reduce((sum, { text }) => sum + countWords(text), 0)
  return hasWords(sentence.text, dated + FEWEST_WORDS)
}

const LONGEST_CREDIT = 12

/** Whether a sentence has a verb; a short one without any that we know is a caption or a credit. */
export function hasVerb({ text }: Sentence, language: Language): boolean {
  if (hasWords(text, LONGEST_CREDIT + 1)) return true
  const tokens = tokenize(text)
  const tenses = readTenses(tokens, language)
  return tokens.some(
    ({ lower }, at) => tenses(at) !== undefined || (lower !== "'s" && language.words.present.has(lower)),
  )
}
