import { openingOf, type Reading } from './reading.ts'

/** Whether something before it in the sentence can be what it stands for. */
export function hasAntecedent(reading: Reading, at: number): boolean {
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

/** Where what a subject can stand for begins: past the opening phrases right before it. “Unlike the book, | it”, “Parted by miles, | they”, “But on Monday, in a rebuke of Ivo Rask, | he” */
function afterOpening(reading: Reading, at: number): number {
  if (reading.tokens[at - 1]?.text !== ',') return 0
  let first = openingOf(reading)
  while (first < at) {
    if (!opensPhrase(reading, first)) return 0
    first = nextComma(reading, first) + 1
  }
  return at
}

function opensPhrase({ tokens, lists }: Reading, at: number): boolean {
  const first = tokens[at]?.lower ?? ''
  const isParticiple = /(?:ed|ing)$/.test(first) && lists.after.has(tokens[at + 1]?.lower ?? '')
  return isParticiple || lists.contrast.has(first) || lists.preposed.has(first)
}

/** The next comma, or the sentence’s end. */
function nextComma({ tokens }: Reading, from: number): number {
  const comma = tokens.findIndex(({ text }, i) => i >= from && text === ',')
  return comma < 0 ? tokens.length : comma
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
export function isObject({ tokens, lists, isVerb, isNoun }: Reading, at: number): boolean {
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
