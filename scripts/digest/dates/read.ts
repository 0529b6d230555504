import type { Prose } from '../../model/prose.ts'
import { type Sentence, splitSentences } from '../sentences/index.ts'
import { beginStory, resolveSentence } from './anchor.ts'
import type { Day } from './days.ts'
import type { Expression } from './expression.ts'
import type { Language } from './knowledge.ts'
import { findExpressions } from './scan.ts'
import { readTenses, type Tense, tenseOf } from './tense.ts'
import { tokenize } from './tokens.ts'

/** The day that a short line tells and nothing else, as `2017-07-21`; without a day to count from only one with its year. */
export function readDay(line: string, published: Day | undefined, language: Language): string | undefined {
  const expression = readDayOf(line, language)
  return expression && resolveSentence([expression], beginStory(published, language))[0]?.slice(0, 10)
}

/** The same before it is resolved: `May 16` has no year. */
export function readDayOf(line: string, language: Language): Expression | undefined {
  const [expression, ...more] = findExpressions(tokenize(line), language)
  return expression?.meaning === 'day' && more.length === 0 ? expression : undefined
}

/** An expression where it stands, with the tense of its clause. */
export interface ReadExpression {
  readonly expression: Expression
  readonly sentence: Sentence
  readonly text: string
  /** Offset in its paragraph. */
  readonly start: number
  readonly tense: Tense
}

/** Every time expression of a story's body with its tense, unresolved; for telling whether a date fits the text. */
export function readExpressions(prose: Prose, language: Language): readonly ReadExpression[] {
  return splitSentences(prose).flatMap((sentence) => {
    if (!language.mayTell.test(sentence.text)) return []
    const tokens = tokenize(sentence.text)
    const tenses = readTenses(tokens, language)
    return findExpressions(tokens, language).map((expression) => {
      const start = tokens[expression.from]?.start ?? 0
      const text = sentence.text.slice(start, tokens[expression.to - 1]?.end)
      return { expression, sentence, text, start: sentence.start + start, tense: tenseOf(expression, tenses, language) }
    })
  })
}
