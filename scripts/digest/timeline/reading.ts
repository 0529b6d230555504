import type { Language } from '../dates/knowledge.ts'
import { readTenses, type Tenses } from '../dates/tense.ts'
import { type Token, tokenize } from '../dates/tokens.ts'
import type { Sentence } from '../sentences/index.ts'

/** The words of a sentence, and where its verbs are. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly tenses: Tenses
}

const known = new WeakMap<Sentence, Reading>()

/** Reads a sentence once, however many of its dates are weighed. */
export function readWords(sentence: Sentence, language: Language): Reading {
  const read = known.get(sentence)
  if (read) return read
  const tokens = tokenize(sentence.text)
  const reading = { tokens, tenses: readTenses(tokens, language) }
  known.set(sentence, reading)
  return reading
}
