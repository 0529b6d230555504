import type { Found } from '../../../model/article.ts'
import type { Clue } from './clue.ts'

const LONGEST = 50

/** The part of the paper that the article stood in. */
export function chooseSection(clues: readonly Clue<string>[]): Found<string> | undefined {
  const clue = clues.find(({ value }) => value.length > 1 && value.length <= LONGEST && !value.startsWith('http'))
  return clue && { value: clue.value, trust: clue.trust, from: clue.from }
}
