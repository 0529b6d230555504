import type { Prose } from '../../model/prose.ts'
import { joins } from './joins.ts'
import { findOverlooked } from './overlooked.ts'
import { rulesOf } from './rules.ts'
import { findBreaks } from './segments.ts'

/** One sentence, verbatim, with its place. */
export interface Sentence {
  readonly text: string
  /** The number of its paragraph, from 1. */
  readonly paragraph: number
  /** Offset in the paragraph's text, in UTF-16 units. */
  readonly start: number
}

/** The sentences of a story's body, in reading order. A heading, a caption and a line of a list are sentences too. */
export function splitSentences(prose: Prose): readonly Sentence[] {
  return prose.paragraphs.flatMap(({ text }, index) => splitText(text, prose.language, index + 1))
}

/** The sentences of one paragraph: Unicode's breaks and those it overlooks, less the ones where the sentence goes on. */
export function splitText(text: string, language: string, paragraph: number): readonly Sentence[] {
  const rules = rulesOf(language)
  const breaks = mergeBreaks(findBreaks(text, language), findOverlooked(text))
  const sentences: Sentence[] = []
  let start = 0
  for (const at of [...breaks, text.length]) {
    if (at <= start || (at < text.length && joins(text, start, at, rules))) continue
    const piece = text.slice(start, at)
    const trimmed = piece.trim()
    if (trimmed) sentences.push({ text: trimmed, paragraph, start: start + piece.length - piece.trimStart().length })
    start = at
  }
  return sentences
}

function mergeBreaks(some: readonly number[], others: readonly number[]): readonly number[] {
  return others.length === 0 ? some : [...some, ...others].sort((a, b) => a - b)
}
