import { openingOf, type Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** “It was lost”, “Karim Daud denied it”, “Iran did not want war, he said”; not “Zarif said that he”. */
export const pointsByPronoun: Rule = (reading) => {
  return reading.tokens.find((_, at) => isOpen(reading, at))?.text
}

/** The same of a lede: who owns something or is told of again is the one whom its subject names, whatever he does. */
export const pointsByPronounFirst: Rule = (reading) => {
  const { tokens, lists, isName, isNoun, isVerb } = reading
  const verb = tokens.findIndex((_, at) => isVerb(at))
  const subject = tokens.findIndex((_, at) => at < verb && (isName(at) || isNoun(at)))
  const isMeant = (at: number) =>
    !lists.thing.has(tokens[at]?.lower ?? '') && ((subject >= 0 && subject < at) || namesPerson(reading, at))
  return tokens.find((_, at) => isOpen(reading, at) && !isMeant(at))?.text
}

/** Whether a name that is no place stands before. */
function namesPerson({ tokens, headline, isName }: Reading, at: number): boolean {
  return tokens.some(({ lower }, i) => i < at && isName(i) && !headline.places.has(lower))
}

function isOpen(reading: Reading, at: number): boolean {
  return isPronoun(reading, at) && !isFilling(reading, at) && !hasAntecedent(reading, at) && !isForward(reading, at)
}

/** The same but for what somebody acts to do in the end: “The council meets to hear them”. */
export const pointsByMainPronoun: Rule = (reading) => {
  const { tokens } = reading
  const isPurpose = (at: number) => tokens[at - 2]?.lower === 'to' && isObject(reading, at)
  return tokens.find((_, at) => isOpen(reading, at) && !isPurpose(at))?.text
}

/** The same of the subject alone: “It was lost”, “But its crew”, “On Monday he left”; not “two of its lorries were stuck”. */
export const lacksOwnSubject: Rule = (reading) => {
  const { tokens, quoted, lists, isVerb } = reading
  const verb = tokens.findIndex((_, i) => !quoted[i] && isVerb(i))
  const first = openingOf(reading)
  const at = tokens.findIndex((token, i) => {
    if (quoted[i] || (lists.own.has(token.lower) && i !== first)) return false
    if ((i !== first && i >= verb && verb >= 0) || !isPronoun(reading, i)) return false
    return !isObject(reading, i) && !isFilling(reading, i) && !isForward(reading, i)
  })
  return tokens[at]?.text
}

function isPronoun({ tokens, lists }: Reading, at: number): boolean {
  return lists.pronoun.has(tokens[at]?.lower ?? '')
}

/** How far on what “it” stands for is looked for: “it was clear that”. */
const REACH = 8

/** “It is not known who”, “made it clear that”: stands for what follows. */
function isFilling(reading: Reading, at: number): boolean {
  const { tokens, lists, isVerb } = reading
  if (!lists.thing.has(tokens[at]?.lower ?? '')) return false
  if (
    lists.idle.some((phrase) => phrase.some((word, i) => word === tokens[at]?.lower && saysAt(tokens, at - i, phrase)))
  )
    return true
  const behind = tokens.slice(at + 1, at + 1 + REACH)
  const mark = behind.findIndex(({ text }) => /^[,;.]$/.test(text))
  const clause = mark < 0 ? behind : behind.slice(0, mark)
  const is =
    clause.slice(0, 3).some(({ lower }) => lists.filling.has(lower)) || (at > 0 && isVerb(at - 1) && !isVerb(at + 1))
  // “it was hard to find”, but not “it was towed to port”
  return (
    is &&
    clause.some(
      ({ lower }, i) =>
        lists.forward.has(lower) &&
        !(lists.hold.has(lower) && leadsOnlyOn(reading, at + 1 + i)) &&
        !isRelative(reading, at, at + 1 + i),
    )
  )
}

/** “it was towed to port”, “it is the first visit to Iran”: a preposition, and no infinitive. */
function leadsOnlyOn({ tokens, lists, isVerb, isName }: Reading, at: number): boolean {
  return isVerb(at - 1) || isName(at + 1) || lists.article.has(tokens[at + 1]?.lower ?? '')
}

/** “It was entertainment | that also prompted thought”: tells the noun apart; not “It was Iran that fired”, “it is true that ships”. */
function isRelative({ tokens, lists, isVerb, isNoun, isName }: Reading, pronoun: number, at: number): boolean {
  if (!lists.far.has(tokens[at]?.lower ?? '') && !lists.boundary.has(tokens[at]?.lower ?? '')) return false
  let verb = at + 1
  while (lists.adverb.has(tokens[verb]?.lower ?? '')) verb++
  if (!isVerb(verb) && !lists.auxiliary.has(tokens[verb]?.lower ?? '')) return false
  return isNoun(at - 1) && !tokens.slice(pronoun, at).some((_, i) => isName(pronoun + i))
}

function saysAt(tokens: Reading['tokens'], from: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => tokens[from + i]?.lower === word)
}

/** Whether something before it in the sentence can be what it stands for. */
function hasAntecedent(reading: Reading, at: number): boolean {
  const { tokens, lists } = reading
  const lower = tokens[at]?.lower ?? ''
  const fits = isPersonal(lower, lists) ? isPerson : isPlural(lower, lists) ? isSeveral : isThing
  if (fits === isPerson && lists.own.has(lower) && followsAgent(reading, at)) return true
  if (fits === isSeveral && lists.own.has(lower) && namesTeam(reading, at)) return true
  const isIn = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (fits(reading, i) && !(object && isOwner(reading, i))) return true
    return false
  }
  const object = isObject(reading, at)
  if (!object) return isIn(afterOpening(reading, at), at)
  const { clause, verb } = clauseOf(reading, at)
  return (clause > 0 && isIn(0, clause)) || (verb >= 0 && isIn(verb, at))
}

/** Where what a subject can stand for begins: past an opening phrase right before it. “Unlike the book, | it”, “Parted by miles, | they”, “At a meeting with Ivo Rask, | he” */
function afterOpening({ tokens, lists }: Reading, at: number): number {
  const first = tokens[0]?.lower ?? ''
  const isParticiple = /(?:ed|ing)$/.test(first) && lists.after.has(tokens[1]?.lower ?? '')
  const isPhrase = isParticiple || lists.contrast.has(first) || lists.preposed.has(first)
  return isPhrase && tokens[at - 1]?.text === ',' ? at : 0
}

/** “Tarn United dismissed | their coach”: a name that is no person’s stands before. */
function namesTeam({ tokens, headline, isName }: Reading, at: number): boolean {
  return tokens.some(({ lower }, i) => i < at && isName(i) && isName(i + 1) && !headline.people.has(lower))
}

/** “Iran’s guards had stopped it”: what an owner’s people act on is not he. */
function isOwner({ tokens, isName }: Reading, at: number): boolean {
  return isName(at) && tokens[at + 1]?.lower === "'s"
}

/** “The arbitrator hands in | her report”: who does something is named in the same clause, by what he or she does. */
function followsAgent({ tokens, lists, isNoun, isName }: Reading, at: number): boolean {
  // the worker council, but not: the worker | hands in
  const goesOn = (i: number) => isName(i) || (isNoun(i) && !tokens[i]?.lower.endsWith('s'))
  for (let i = at - 1; i >= 0; i--) {
    const { text = '', lower = '' } = tokens[i] ?? {}
    if (/^[,;:—–.]$/.test(text) || lists.boundary.has(lower)) return false
    if (isNoun(i) && AGENT.test(lower) && !lists.inanimate.has(lower) && !goesOn(i + 1))
      return lists.article.has(tokens[i - 1]?.lower ?? '') || /^an?$/.test(tokens[i - 1]?.lower ?? '') || isNoun(i - 1)
  }
  return false
}

/** “arbitrator”, “mediator”, “trainee”, “pianist” */
const AGENT = /(?:or|er|ist|ian|ee|eer|ant)$/

function isPersonal(lower: string, { person, own, thing }: Reading['lists']): boolean {
  return person.has(lower) || (own.has(lower) && /^h/.test(lower) && !thing.has(lower))
}

function isPlural(lower: string, { plural, own }: Reading['lists']): boolean {
  return plural.has(lower) || (own.has(lower) && /^th/.test(lower))
}

function isPerson({ tokens, lists, headline, isName }: Reading, at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (isName(at))
    return (
      headline.people.has(word) ||
      lists.people.has(word) ||
      (!headline.places.has(word) && (isName(at + 1) || (at > 0 && isName(at - 1))) && !headline.people.has(word))
    )
  return lists.people.has(word) || /(?:man|woman|ist)$/.test(word)
}

/** “ships”, “Iran and Iraq”, “the crew”; the body of a name, “the Guards”, too. */
function isSeveral({ tokens, lists, isNoun, isName }: Reading, at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (lists.collective.has(word)) return true
  // CBS has | their follow-up
  const isAcronym = tokens[at]?.text === tokens[at]?.text.toUpperCase()
  if (isName(at))
    return (word.endsWith('s') && !isAcronym) || (lists.joint.has(tokens[at + 1]?.lower ?? '') && isName(at + 2))
  return isNoun(at) && /[^su]s$/.test(word)
}

/** “the ship” and “the Halcyon”, but no people and nothing of which there are several: “drones”, “a spokesman”, “the Guards”. */
function isThing(reading: Reading, at: number): boolean {
  const { isNoun, isName, headline, lists, tokens } = reading
  const { lower = '' } = tokens[at] ?? {}
  // In fact, it
  if (lists.hollow.has(lower)) return false
  // Last year, it: a time is nothing that “it” stands for.
  if (isNoun(at))
    return (
      !isAdverb(reading, at) &&
      !SEVERAL.test(lower) &&
      !lists.people.has(lower) &&
      !lists.unit.has(lower) &&
      !lists.period.has(lower)
    )
  if (!isName(at) || headline.people.has(lower)) return false
  let end = at
  while (isName(end + 1)) end++
  // the Swedish | guards
  if (isNoun(end + 1)) return false
  return (
    !SEVERAL.test(tokens[end]?.lower ?? '') ||
    (headline.places.has(lower) && !lists.crowd.has(tokens[end]?.lower ?? ''))
  )
}

/** “Not surprisingly, it”: no thing, though it is on no list. */
function isAdverb({ tokens }: Reading, at: number): boolean {
  return /ly$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.text === ','
}

/** Ends like a plural: not “gas”, “crisis”, “press” or “Airbus”. */
const SEVERAL = /[^suia]s$/

/** Whether it stands behind a verb or a preposition of its clause, and so for nothing that is the subject there. */
function isObject({ tokens, lists, isVerb, isNoun }: Reading, at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  const before = tokens[at - 1]
  const after = tokens[at + 1]?.lower ?? ''
  if (!before || !lists.object.has(lower)) return false
  // Four ships, two of them tankers
  if (lists.counting.has(tokens[at - 2]?.lower ?? '')) return false
  if (lists.thing.has(lower))
    return (
      !isVerb(at + 1) && !lists.auxiliary.has(after) && after !== "'s" && after !== 'not' && !lists.adverb.has(after)
    )
  return !lists.own.has(lower) || !isNoun(at + 1)
}

/** Where the clause of an object begins, 0 for the first; and its verb, from which on it can have been named: its subject is somebody else. */
function clauseOf({ tokens, lists, isVerb, isNoun, isName }: Reading, at: number): { clause: number; verb: number } {
  const lower = tokens[at]?.lower ?? ''
  const boundary = tokens.findLastIndex(
    (token, i) => i < at && (/^[,;:]$/.test(token.text) || lists.boundary.has(token.lower)),
  )
  const same = tokens.findIndex((token, i) => i > boundary && i < at && token.lower === lower)
  // It could not act on it.
  const isDeed = (i: number) => lists.auxiliary.has(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.lower === 'not'
  if (same >= 0 && !tokens.some((_, i) => i > same && i < at && ((isNoun(i) && !isDeed(i)) || isName(i))))
    return { clause: 0, verb: -1 }
  // An apposition parts no clauses: Ivo Rask, the mayor, denied it.
  const parted = tokens.some((_, i) => i < boundary && isVerb(i))
  const verb = tokens.findIndex((_, i) => i < at && i > (parted ? boundary : -1) && isVerb(i))
  return { clause: parted ? boundary : 0, verb }
}

/** How far behind the comma the name may stand: “, actress and envoy Mia Quill”. */
const TITLES = 5

/** “In his speech, Ivo Rask said”: the name comes straight after the opening phrase. */
function isForward({ tokens, lists, isName, isVerb }: Reading, at: number): boolean {
  if (!lists.stop.has(tokens[0]?.lower ?? '') && !lists.counting.has(tokens[0]?.lower ?? '')) return false
  // A spokesman for its ministry, Ivo Rask
  if (/^(?:an?|the)$/.test(tokens[0]?.lower ?? '')) return false
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma < at || at === 0) return false
  // After he left, Ivo Rask; but not: On Thursday he had said that a ship, the Calder
  const isOwn = lists.own.has(tokens[at]?.lower ?? '')
  const before = tokens[at - 1]?.lower ?? ''
  // But he spoke with Ivo Rask, who
  if (!isOwn && (!lists.boundary.has(before) || lists.opener.has(before))) return false
  for (let i = comma + 1; i <= comma + TITLES && !isVerb(i); i++) if (isName(i)) return true
  return false
}
