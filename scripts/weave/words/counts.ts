import type { Memory } from '../../model/memory.ts'
import type { Account } from '../story.ts'
import { numberOfDay } from '../ties/nearness.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How often a story has each term, by its number; what stands in the headline, at its top and with a capital counts for more. */
export type Counts = ReadonlyMap<number, number>

const HEADLINE = 3
const LEAD = 2
const BODY = 1
const NAME = 2
/** In a brief, names are most of what there is, and those of a country's president in every other one. */
const NAME_OF_BRIEF = 1.5
const BRIEF = 600
/** A date that a story tells of counts as a word that stands so often: two attacks in one town are told apart by their days. */
const DATE = 6.4
/** In a short story less, by its different words: a date alone is no event. */
const WORDS_A_DATE = 25
/** The days around its publication say nothing: all stories of the day have them. */
const NEAR = 7
/** Letters from the top that are the lead. */
const LEAD_LENGTH = 600
/** What a story says after so many letters adds nothing to what it is about. */
const READ = 7_000

/** The terms of a story, weighed by where they stand. Those of a story that was counted before, by any vocabulary, are remembered by their names, in the order in which it has them. */
export function recallTerms(story: Account, vocabulary: Vocabulary, memory: Memory): Counts {
  if (story.mark === undefined) return countTerms(story, vocabulary)
  const named = memory.recall(`terms ${story.mark}`, () =>
    [...countTerms(story, vocabulary)].map(([term, count]) => [vocabulary.nameOf(term), count] as const),
  )
  return new Map(named.map(([name, count]) => [vocabulary.numberOf(name), count]))
}

function countTerms({ title, deck, language, paragraphs, day, digest }: Account, vocabulary: Vocabulary): Counts {
  const counts = new Map<number, number>()
  const name = paragraphs.reduce((length, { text }) => length + text.length, 0) < BRIEF ? NAME_OF_BRIEF : NAME
  const add = (text: string, weight: number) => {
    for (const { number, isName } of vocabulary.read(text, language))
      counts.set(number, (counts.get(number) ?? 0) + (isName ? name * weight : weight))
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
  const weight = Math.min(DATE, counts.size / WORDS_A_DATE)
  for (const value of new Set(digest?.dates.flatMap(({ value }) => value ?? [])))
    if (!isNear(value, day)) counts.set(vocabulary.readDate(value), weight)
  return counts
}

function isNear(date: string, day: string | undefined): boolean {
  if (day === undefined) return false
  if (date.length < day.length) return day.startsWith(date)
  return Math.abs((numberOfDay(date) ?? 0) - (numberOfDay(day) ?? 0)) < NEAR
}
