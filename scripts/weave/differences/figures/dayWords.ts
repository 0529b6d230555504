import { calendarWords } from '../../words/calendarWords.ts'
import type { Token } from './token.ts'

/** Whether a word only says on which day: `Friday`, `am` of `am Freitag`; German and French have it between a verb and what belongs to it. */
export function isOfDay(tokens: readonly Token[], at: number): boolean {
  return isDay(tokens[at]) || (tokens[at + 1]?.before === '' && isDay(tokens[at + 1]))
}

function isDay(token: Token | undefined): boolean {
  return token !== undefined && /^\p{L}/u.test(token.lower) && calendarWords.has(token.lower)
}
