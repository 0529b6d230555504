import type { Account } from '../story.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How often a story has each term, by its number; what stands in the headline, at its top and with a capital counts for more. */
export type Counts = ReadonlyMap<number, number>

const HEADLINE = 3
const LEAD = 2
const BODY = 1
const NAME = 1.5
/** Letters from the top that are the lead. */
const LEAD_LENGTH = 600
/** What a story says after so many letters adds nothing to what it is about. */
const READ = 7_000

/** The terms of a story, weighed by where they stand. */
export function countTerms({ title, deck, language, paragraphs }: Account, vocabulary: Vocabulary): Counts {
  const counts = new Map<number, number>()
  const add = (text: string, weight: number) => {
    for (const { number, isName } of vocabulary.read(text, language))
      counts.set(number, (counts.get(number) ?? 0) + (isName ? NAME * weight : weight))
  }
  add(title, HEADLINE)
  if (deck) add(deck, LEAD)
  let read = 0
  for (const { kind, text } of paragraphs) {
    if (kind === 'code') continue
    add(text.slice(0, READ - read), read < LEAD_LENGTH ? LEAD : BODY)
    read += text.length
    if (read >= READ) break
  }
  return counts
}
