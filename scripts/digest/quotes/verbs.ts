import type { Frame } from './frame.ts'
import { isName, isOwner, type Token } from './token.ts'

/** Which verbs count: `say` stands on either side of a quotation, `report` before a clause, `any` also takes a verb of judging. */
export type Saying = 'say' | 'report' | 'any'

/** Whether a token is a finite verb of saying: not a noun of the same form (`the reports`), a name or a passive (`he was told`). */
export function isSaying({ tokens }: Frame, at: number, kind: Saying): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const { is } = token
  const before = tokens[at - 1]
  // continued to work
  if (is.continuing && tokens[at + 1]?.lower === 'to') return false
  // …, so das Ministerium: a source
  if (is.adverb && is.source) return false
  // He is calling it “…”, it’s claiming “…”
  if (is.participle) return kind !== 'report' && isBe(before)
  const listed = kind === 'report' ? is.report : is.say || (kind === 'any' && is.judge)
  if (!listed || (isName(token) && before !== undefined && before.kind !== 'quote')) return false
  if (before?.kind !== 'word') return true
  // a series of | tweets
  if (is.noun && (before.is.determiner || before.is.preposition || isOwner(before))) return false
  // its monthly | report, a post-it | note
  if (is.noun && !isName(before) && (tokens[at - 2]?.is.owning || tokens[at - 2]?.is.one)) return false
  // lob | charges that, supports | claims by, of illegitimate | claims
  if (is.noun && isThing(tokens, at)) return false
  // the reports; but not: the mother of three | replied
  const isCount = tokens[at - 2]?.is.binder === true
  if (before.is.determiner && !before.is.pronoun && !isCount && token.lower !== 'said') return false
  return before.lower !== 'to' && !isBe(before)
}

/** Whether a word that is also a verb stands for a thing: what is before it is nobody, and itself the verb or an attribute. */
function isThing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || isName(before) || !tokens[at]?.lower.endsWith('s')) return false
  const { is } = before
  if (is.role || is.body || is.noun || is.work || is.adverb || is.auxiliary || is.pronoun || is.relative || is.say)
    return false
  const further = tokens[at - 2]
  return isName(further) || further?.is.preposition === true || tokens[at + 1]?.lower === 'by'
}

function isBe(token: Token | undefined): boolean {
  return token !== undefined && (token.is.be || /['’](s|re|m)$/.test(token.lower))
}
