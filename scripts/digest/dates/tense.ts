import type { Expression } from './expression.ts'
import type { Language } from './knowledge.ts'
import type { Token } from './tokens.ts'

/** Whether the clause tells what was or what will be. */
export type Tense = 'past' | 'future' | 'unknown'

const REACH = 20
const REACH_ON = 40
const AUXILIARY_REACH = 3
/** No subject has more words before its date; a list of days is one sentence of any length. */
const LONGEST_SUBJECT = 40
const NONE: ReadonlySet<string> = new Set()

/** The tense that a word of a sentence tells, by its place, where it tells one. */
export type Tenses = (at: number) => Tense | undefined

/** The verbs of a sentence, each read when it is first asked for. */
export function readTenses(tokens: readonly Token[], language: Language): Tenses {
  const known: (Tense | 'none')[] = []
  return (at) => {
    known[at] ??= tenseAt(tokens, at, language) ?? 'none'
    return known[at] === 'none' ? undefined : known[at]
  }
}

/** “ministers meet” and “the council meets”, but not “a bright start” or “40 votes”. */
function isAfterSubject(before: Token | undefined, verb: string, words: Language['words']): boolean {
  if (
    !before ||
    !/^\p{L}/u.test(before.text) ||
    words.determiner.has(before.lower) ||
    words.preposition.has(before.lower)
  )
    return false
  return verb.endsWith('s')
    ? !/s$/.test(before.lower) || /^\p{Lu}/u.test(before.text)
    : /s$/.test(before.lower) || /^\p{Lu}/u.test(before.text)
}

/** The tense of an expression's clause: that of the nearest verb before it in its sentence, or else after it as far as a relative clause. */
export function tenseOf({ meaning, slots, tokens, from, to }: Expression, tenses: Tenses, language: Language): Tense {
  if (language.words.pastEdge.has(String(slots.EDGE))) return 'past'
  const before = tokens[from - 1]?.lower ?? ''
  if (language.words.futureBefore.has(before) || (meaning === 'weekday' && language.words.lastingTo.has(before)))
    return hasPerfect(tokens.slice(from, to + REACH), language) ? 'past' : 'future'
  if (language.words.pastBefore.has(before)) return 'past'
  // The vote is Sunday, the vote is on Sunday
  const verb = language.words.preposition.has(before) ? from - 2 : from - 1
  // promised on Monday to build
  if (meaning === 'weekday' && language.words.pledge.has(tokens[verb]?.lower ?? '')) return 'past'
  if (meaning === 'weekday' && (isPresent(tokens[verb], language) || isSubject(tokens, from, to, language)))
    return 'future'
  if ((meaning === 'weekday' || meaning === 'day') && isScheduled(tokens, from, language)) return 'future'
  const own = meaning === 'weekday' ? tenseOfOwnClause(tokens, from, to, tenses, language) : undefined
  if (own) return own
  // “Monday's debate might change little” tells what may come of it, not when it was.
  const doubtful = tokens[to]?.lower === "'s" ? language.words.modal : NONE
  for (let at = from - 1; at >= Math.max(0, from - REACH) && tokens[at]?.text !== ';'; at--) {
    const tense = tenses(at)
    if (tense && !doubtful.has(tokens[at]?.lower ?? '')) return tense
  }
  const last = Math.min(tokens.length, to + REACH_ON)
  for (
    let at = to;
    at < last && tokens[at]?.text !== ';' && !language.words.relative.has(tokens[at]?.lower ?? '');
    at++
  ) {
    const tense = tenses(at)
    if (tense && !doubtful.has(tokens[at]?.lower ?? '')) return tense
  }
  return 'unknown'
}

/** “if he is not ready, the talks on Monday should end”: a date within a subject, with a clause before that another verb tells. */
function tenseOfOwnClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  tenses: Tenses,
  { words }: Language,
): Tense | undefined {
  let comma = from - 1
  while (comma >= 0 && !endsClause(tokens[comma]?.text ?? '')) {
    if (from - comma > LONGEST_SUBJECT) return undefined
    if (tenses(comma) || words.present.has(tokens[comma]?.lower ?? '')) return undefined
    comma--
  }
  // The council, which met on Monday; the board, in talks on Monday, said
  const first = comma + (/^[”"]$/.test(tokens[comma + 1]?.text ?? '') ? 2 : 1)
  if (comma < 0 || !words.determiner.has(tokens[first]?.lower ?? '')) return undefined
  // the talks on Monday “should end”
  return tenses(/^[“"]$/.test(tokens[to]?.text ?? '') ? to + 1 : to)
}

/** “the next date is Sunday” */
function isPresent(token: Token | undefined, { words }: Language): boolean {
  return token !== undefined && words.present.has(token.text) && !/^['’]/.test(token.text)
}

/** “Wednesday is the anniversary”, but not “those who slept there on Tuesday are tired”. */
function isSubject(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  const before = tokens[from - 1]
  return isPresent(tokens[to], language) && (!before || endsClause(before.text))
}

/** How far before a weekday the verb may stand that puts it on a timetable. */
const TIMETABLE = 6

/** “The council meets on Saturday”, “ministers vote on the budget on Friday”: the present tense of what is planned. */
export function isScheduled(tokens: readonly Token[], from: number, { words }: Language): boolean {
  for (let at = from - 1; at > 0 && at >= from - TIMETABLE; at--) {
    const { text, lower } = tokens[at] ?? { text: ';', lower: ';' }
    if (endsClause(text) || words.past.has(lower)) return false
    if (!words.scheduled.has(text)) continue
    return isAfterSubject(tokens[at - 1], text, words)
  }
  return false
}

/** “was” is past, “will” future; “left” is past, but future in “will have left” and “to be left”, and no verb in “is left”. */
function tenseAt(tokens: readonly Token[], at: number, language: Language): Tense | undefined {
  const { words, pastEndings } = language
  const token = tokens[at]
  if (!token || (at > 0 && token.text !== token.lower)) return undefined
  const word = token.lower
  if (isFuture(tokens, at, language)) return isModalPerfect(tokens, at, language) ? 'past' : 'future'
  if (words.infinitive.has(word) && isVerb(tokens[at + 1], words.notVerb))
    return [at - 1, at - 2, at - 3].some((before) => isFuture(tokens, before, language)) ? 'future' : 'unknown'
  const past = words.past.has(word) || endsWith(word, pastEndings)
  if (!past || (!words.past.has(word) && isAttribute(tokens, at, language))) return undefined
  for (let before = at - 1; before >= Math.max(0, at - AUXILIARY_REACH); before--) {
    const { text = '', lower = '' } = tokens[before] ?? {}
    if (endsClause(text) || words.determiner.has(lower)) break
    // “on 20 May the country said” has a month, no auxiliary.
    if (words.auxiliary.has(lower) && (text === lower || before === 0))
      return isPerfect(tokens, before, language) ? 'past' : 'future'
    if (words.present.has(lower) && !isPossessive(tokens, before, language)) return undefined
  }
  return 'past'
}

/** “two dismissed winchmen” and “of dismissed workers” have no verb; “the two resigned on Monday” has. */
function isAttribute(tokens: readonly Token[], at: number, { words, lexicon }: Language): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (!before || !after || !/^\p{Ll}/u.test(after.text)) return false
  if ([words.preposition, words.determiner, words.clause, words.joint].some((list) => list.has(after.lower)))
    return false
  return (
    words.determiner.has(before.lower) ||
    words.attribute.has(before.lower) ||
    /^\d+$/.test(before.text) ||
    lexicon.get(before.lower)?.kinds.includes('NUMBER') === true
  )
}

/** The ’s of “the town’s office decided”, but not that of “it’s located”. */
function isPossessive(tokens: readonly Token[], at: number, { words }: Language): boolean {
  return tokens[at]?.lower === "'s" && !words.pronoun.has(tokens[at - 1]?.lower ?? '')
}

/** Whether a token parts two clauses: “; ”, “which”. */
export function parts(token: Token | undefined, { words }: Language): boolean {
  return token !== undefined && (endsClause(token.text) || words.clause.has(token.lower))
}

function endsClause(mark: string): boolean {
  return /^[,;:—–()]$/.test(mark)
}

/** “are said to have differed” and “was to have answered” look back, “expects to have left” does not. */
function isPerfect(tokens: readonly Token[], to: number, language: Language): boolean {
  const { words } = language
  if (!words.infinitive.has(tokens[to]?.lower ?? '') || !words.perfectInfinitive.has(tokens[to + 1]?.lower ?? ''))
    return false
  return ![to - 1, to - 2].some((before) => isFuture(tokens, before, language))
}

function endsWith(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
}

/** Whether a word tells of what is to come. */
export function isFuture(
  tokens: readonly Token[],
  at: number,
  { words, futurePairs, futureEndings }: Language,
): boolean {
  const word = tokens[at]?.lower ?? ''
  return (
    words.future.has(word) ||
    futurePairs.get(word)?.has(tokens[at + 1]?.lower ?? '') === true ||
    endsWith(word, futureEndings)
  )
}

/** “may have met” looks back. */
function isModalPerfect(tokens: readonly Token[], at: number, { words }: Language): boolean {
  return words.modal.has(tokens[at]?.lower ?? '') && words.perfectInfinitive.has(tokens[at + 1]?.lower ?? '')
}

/** “until Thursday they had not named him” looks back. */
function hasPerfect(tokens: readonly Token[], { words }: Language): boolean {
  return tokens.some(({ lower }) => words.perfect.has(lower))
}

/** The word after “to” in “to leave”, but not in “to the”, “to Paris”, “to officials”, “to death”. */
function isVerb(token: Token | undefined, notVerbs: ReadonlySet<string>): boolean {
  return (
    token !== undefined && /^\p{Ll}+$/u.test(token.text) && !token.lower.endsWith('s') && !notVerbs.has(token.lower)
  )
}
