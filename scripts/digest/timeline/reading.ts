import type { Language } from '../dates/knowledge.ts'
import { readTenses, type Tenses } from '../dates/tense.ts'
import { type Token, tokenize } from '../dates/tokens.ts'
import type { Sentence } from '../sentences/index.ts'

/** The words of a sentence, and where its verbs are. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly tenses: Tenses
}

/** A sentence is weighed right after it was read: few are held, and no weak map, which costs more to clean up than the reading. */
const known = new Map<Sentence, Reading>()
const MOST = 50

/** Reads a sentence once, however many of its dates are weighed. */
export function readWords(sentence: Sentence, language: Language): Reading {
  const read = known.get(sentence)
  if (read) return read
  const tokens = tokenize(sentence.text)
  const reading = { tokens, tenses: readTenses(tokens, language) }
  if (known.size >= MOST) known.clear()
  known.set(sentence, reading)
  return reading
}
