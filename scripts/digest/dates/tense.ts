import type { Expression } from './expression.ts'
import type { Language } from './language.ts'
import type { Token } from './tokens.ts'

/** Whether the clause tells what was or what will be. */
export type Tense = 'past' | 'future' | 'unknown'

const REACH = 14
const AUXILIARY_REACH = 3

/** The tense of an expression's clause: that of the nearest verb before it in its sentence, or else after it. */
export function tenseOf({ tokens, from, to }: Expression, language: Language): Tense {
  const last = Math.min(tokens.length, to + REACH)
  for (let at = from - 1; at >= Math.max(0, from - REACH) && tokens[at]?.text !== ';'; at--) {
    const tense = tenseAt(tokens, at, language)
    if (tense) return tense
  }
  for (let at = to; at < last && tokens[at]?.text !== ';'; at++) {
    const tense = tenseAt(tokens, at, language)
    if (tense) return tense
  }
  return 'unknown'
}

/** “was” is past, “will” future; “left” is past, but future in “will have left” and “to be left”. */
function tenseAt(tokens: readonly Token[], at: number, { words, pastEndings }: Language): Tense | undefined {
  const word = tokens[at]?.lower ?? ''
  if (words('future').has(word)) return 'future'
  const past =
    words('past').has(word) || pastEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  if (!past) return undefined
  for (let before = at - 1; before >= Math.max(0, at - AUXILIARY_REACH); before--)
    if (words('auxiliary').has(tokens[before]?.lower ?? '')) return 'future'
  return 'past'
}
