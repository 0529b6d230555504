import type { Prose } from '../../model/prose.ts'
import type { Tags } from '../../model/tags.ts'
import { tokenize } from '../dates/tokens.ts'
import { type Sentence, splitSentences } from '../sentences/index.ts'
import { type Lists, listsOf } from './lists.ts'
import { type Headline, readSentence, stemOf } from './reading.ts'
import { among, type Rule } from './rule.ts'
import { comparesWithUntold, differsFromUntold } from './rules/comparison.ts'
import { countsBare, countsOn, opensCounted, pointsAtCounted } from './rules/counted.ts'
import { opensDefinite, pointsAtDefinite } from './rules/definite.ts'
import { opensByDemonstrative, pointsByDemonstrative } from './rules/demonstrative.ts'
import { endsOpen, leavesOff } from './rules/ending.ts'
import { isFragment, opensHalf } from './rules/fragment.ts'
import { leavesUnsaid, pointsAtNumbered, pointsAtPerson, pointsAtSurname } from './rules/known.ts'
import { opensHere, opensTied } from './rules/opening.ts'
import { lacksOwnSubject, pointsByMainPronoun, pointsByPronoun, pointsByPronounFirst } from './rules/pronoun.ts'
import { pointsAtTime } from './rules/time.ts'
import { saysWriter, saysWriterFirst } from './rules/writer.ts'

export type { Headline } from './reading.ts'

/** What leads a reader out of any sentence, commonest first. */
const ALWAYS: readonly Rule[] = [
  among(['pronoun'], pointsByPronoun),
  among(['demonstrative', 'far'], pointsByDemonstrative),
  among(['counting', 'pair', 'certain', 'ordinal'], pointsAtCounted),
]

/** What leads out of a sentence that has something before it. */
const RULES: readonly Rule[] = [
  opensTied,
  ...ALWAYS,
  among(['further', 'added', 'certain'], countsOn),
  among(['article'], pointsAtDefinite),
  among(['article'], pointsAtPerson),
  among(['numbered'], pointsAtNumbered),
  among(['relational', 'mute'], leavesUnsaid),
  among(['phrases', 'distance', 'nextish'], pointsAtTime),
  among(['such', 'like'], comparesWithUntold),
  endsOpen,
  leavesOff,
  among(['writer'], saysWriter),
  isFragment,
]

/** What leads out of a lede. */
const LEDE_RULES: readonly Rule[] = [
  opensHere,
  among(['pronoun'], pointsByPronounFirst),
  among(['demonstrative', 'far'], pointsByDemonstrative),
  among(['counting', 'pair', 'certain', 'ordinal'], pointsAtCounted),
  among(['article'], pointsAtPerson),
  among(['writer'], saysWriterFirst),
  isFragment,
]

/** What leads out of a clause that was cut from its sentence. */
const CLAUSE_RULES: readonly Rule[] = [
  ...ALWAYS,
  among(['writer'], saysWriter),
  among(['certain'], countsBare),
  among(['article'], opensDefinite),
  among(['unlike'], differsFromUntold),
  endsOpen,
]

/** What leads out of the telling of an event; its subject is to be known, and nothing is left open. */
const EVENT_RULES: readonly Rule[] = [
  opensHalf,
  among(['pronoun'], pointsByMainPronoun),
  among(['demonstrative', 'far'], pointsByDemonstrative),
  among(['counting', 'pair', 'certain', 'ordinal'], pointsAtCounted),
  among(['writer'], saysWriter),
  among(['certain'], countsBare),
  among(['article'], opensDefinite),
  among(['unlike'], differsFromUntold),
]

/** What says that a sentence has no subject of its own. */
const SUBJECT_RULES: readonly Rule[] = [lacksOwnSubject, opensByDemonstrative, opensCounted]

/** Of a lede that stands for a headline so many characters are read. */
const LEDE = 500

/** Whether it can be judged in a language, BCP 47, what leads out of a sentence. */
export function isJudged(language: string): boolean {
  return listsOf(language) !== undefined
}

/** What a reader knows before the body: the headline, the deck, and which names are countries. Where there is no headline the lede stands for it. */
export function readHeadline(
  prose: Prose,
  tags: Tags,
  sentences: readonly Sentence[] = splitSentences(prose),
): Headline {
  const { title, deck, language } = prose
  const lists = listsOf(language)
  const lede = sentences[0]?.text ?? ''
  const tokens = tokenize(`${title} . ${deck ?? ''} . ${title ? '' : lede}`)
  const words = tokens.filter(({ lower }) => /^[\p{L}\p{N}]/u.test(lower) && !lists?.stop.has(lower))
  const bodies = tags.mentions.actors.filter(({ type }) => type !== 'person')
  const places = [...tags.mentions.countries, ...bodies].flatMap(({ name }) => wordsOfName(name))
  const people = tags.mentions.actors.filter(({ type }) => type === 'person').flatMap(({ name }) => wordsOfName(name))
  const famous = tags.mentions.actors
    .filter(({ type, country }) => type === 'person' && country !== undefined)
    .flatMap(({ name }) => wordsOfName(name))
  return {
    stems: new Set(words.flatMap(({ lower }) => stemsOf(lower))),
    kin: new Set(words.flatMap(({ lower }) => kinOf(lower, lists)).flatMap(stemsOf)),
    names: tags.countries.length > 0 || words.some(({ text, lower }, at) => at > 0 && text !== lower),
    places: new Set(places),
    people: new Set(people),
    met: new Set([
      ...tokenize(`${title} ${deck ?? ''} ${lede}`).map(({ lower }) => lower),
      // Whom a headline would name, if there were one.
      ...(title ? [] : tags.actors.slice(0, NAMED).flatMap(({ name }) => wordsOfName(name))),
    ]),
    famous: new Set(famous),
  }
}

/** A headline names so many actors at most. */
const NAMED = 2

/** The same of somebody who reads what happened day by day, and so has read the lede: “The ship left” has its ship there. */
export function withLede(headline: Headline, { language, paragraphs }: Prose): Headline {
  const lists = listsOf(language)
  const lede = ledeOf(paragraphs)
  const words = tokenize(lede).filter(({ lower }) => /^[\p{L}\p{N}]/u.test(lower) && !lists?.stop.has(lower))
  const kin = words.flatMap(({ lower }) => [lower, ...kinOf(lower, lists)]).flatMap(stemsOf)
  return { ...headline, kin: new Set([...headline.kin, ...kin]) }
}

/** The first paragraph; a sentence further on would tell a reader of itself. */
function ledeOf(paragraphs: Prose['paragraphs']): string {
  return paragraphs.find(({ kind }) => kind === 'paragraph')?.text.slice(0, LEDE) ?? ''
}

/** The words that may stand for it further on: a tanker is “the ship”. */
function kinOf(lower: string, lists: Lists | undefined): readonly string[] {
  return lists?.kin.get(lower) ?? lists?.kin.get(lower.replace(/s$/, '')) ?? []
}

/** A word’s own stem, and that of a long one’s second half: “earthquake” tells of the quake. */
function stemsOf(lower: string): readonly string[] {
  return lower.length > COMPOUND ? [stemOf(lower), stemOf(lower.slice(-HALF))] : [stemOf(lower)]
}

const COMPOUND = 8
const HALF = 5

function wordsOfName(name: string): readonly string[] {
  return name.toLowerCase().split(/\s+/)
}

/** The words that a reader of the headline and this sentence alone cannot place, or undefined where it stands alone. Judged only in languages with lists. */
export function leadsOut(text: string, language: string, headline: Headline): string | undefined {
  return judge(text, language, headline, RULES)
}

/** The surname of somebody whom neither headline nor lede names and whose whole name the sentence does not have: “Quint agreed to the plan”. */
export function namesStranger(text: string, language: string, headline: Headline): string | undefined {
  return judge(text, language, headline, [pointsAtSurname])
}

/** The same of a lede: before it there is nothing that “the ship” or “a second time” could point to. */
export function ledeLeadsOut(text: string, language: string, headline: Headline): string | undefined {
  return judge(text, language, headline, LEDE_RULES)
}

/** The same of a clause that was cut from its sentence. */
export function clauseLeadsOut(text: string, language: string, headline: Headline): string | undefined {
  return judge(text, language, headline, CLAUSE_RULES)
}

/** The same of a sentence that tells an event under its day: “The designation took effect”, “replied that it could not act on it”. */
export function eventLeadsOut(text: string, language: string, headline: Headline): string | undefined {
  return judge(text, language, headline, EVENT_RULES)
}

/** The same of a sentence’s subject alone: “It”, “The two”, “Both”. */
export function lacksSubject(text: string, language: string, headline: Headline): string | undefined {
  return judge(text, language, headline, SUBJECT_RULES)
}

function judge(text: string, language: string, headline: Headline, rules: readonly Rule[]): string | undefined {
  const lists: Lists | undefined = listsOf(language)
  if (!lists) return undefined
  const reading = readSentence(text, language, lists, headline)
  for (const rule of rules) {
    const found = rule(reading)
    if (found !== undefined) return found
  }
  return undefined
}
