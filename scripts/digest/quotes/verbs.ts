import type { Frame } from './frame.ts'
import { isName } from './phrase.ts'

/** Which verbs count: `say` stands on either side of a quotation, `report` before a clause, `any` also takes a verb of judging. */
export type Saying = 'say' | 'report' | 'any'

/** Whether a token is a finite verb of saying: not a noun of the same form (`the reports`), a name or a passive (`he was told`). */
export function isSaying({ tokens, words }: Frame, at: number, kind: Saying): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const before = tokens[at - 1]
  const form = token.lower
  // He is calling it “…”, it’s claiming “…”
  if (words.participle.has(form)) return kind !== 'report' && isBe(before?.lower ?? '', words.be)
  const listed =
    kind === 'report' ? words.report.has(form) : words.say.has(form) || (kind === 'any' && words.judge.has(form))
  if (!listed || (isName(token) && before !== undefined && before.kind !== 'quote')) return false
  if (before?.kind !== 'word') return true
  if (words.nouns.has(form) && (words.determiners.has(before.lower) || /['’]s?$/.test(before.lower))) return false
  if (words.determiners.has(before.lower) && !words.pronouns.has(before.lower) && form !== 'said') return false
  return before.lower !== 'to' && !isBe(before.lower, words.be)
}

function isBe(word: string, be: ReadonlySet<string>): boolean {
  return be.has(word) || /['’](s|re|m)$/.test(word)
}
