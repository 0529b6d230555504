import type { ActorType } from '../../model/tags.ts'
import { companyForms } from '../words/lists.ts'
import type { Passage, Word } from '../words/passage.ts'
import type { Candidate } from './candidate.ts'
import { findCandidates } from './candidates.ts'
import type { NameClass } from './classes.ts'
import { bestClass, type Scores, scoreClasses } from './classify.ts'
import { Cover } from './cover.ts'
import { isUnit, typeOf } from './headed.ts'
import { type NameWords, nameWordsOf } from './languages.ts'
import { courtesies, notFirst, nounCapitals } from './lists.ts'
import { nationalities, peoples } from './places.ts'
import { roles } from './roles.ts'
import { isGeneration } from './sameName.ts'
import { nameKeyOf, type Sighting } from './sighting.ts'
import { isOrdinary, judgeWord } from './single.ts'

/** What a name of several words without a head noun has to be more of a body than of anything else, in hundredths of a logit: `Long Division` is no body. */
const HEADLESS = 330

/** What a role before a name, at any of its places, says for a person, and a head noun at its end against one. */
const INTRODUCED = 1700

/**
 * Names that no list knows, judged by their words and what stands around them at all their places in the story.
 * Those over a known name are left to it, unless they are a longer name that it is part of.
 */
export function findUnknown(passages: readonly Passage[], known: readonly Sighting[], language: string): Sighting[] {
  const cover = new Cover(known)
  const own = nameWordsOf(language)
  const candidates = passages.flatMap((passage) =>
    findCandidates(passage, own).filter((candidate) => isFree(candidate, cover) && !namesNobody(candidate)),
  )
  const story = readStory(candidates)
  const judged = candidates.flatMap((candidate) => judge(candidate, story, own))
  return nounCapitals.has(language.split('-')[0] ?? '') ? judged.filter(isMoreThanNoun) : judged
}

/**
 * In a language that writes every noun with a capital, a word alone names nobody by itself, but somebody whom the story names in full;
 * and several are somebody where the first is a given name or an initial: Birgit Sander, but not Montagabend den Neubau.
 */
function isMoreThanNoun({ passage: { words }, from, to, role, short, firm, type }: Sighting): boolean {
  const first = words[from]
  if (role !== undefined || first?.acronym) return true
  if (to - from === 1) return type === 'person' && Boolean(short && !firm)
  return type !== 'person' || Boolean(first?.spelling.givenName || first?.text.length === 1)
}

/** What a story's places say together. */
interface StoryNames {
  /** By `nameKeyOf`, for names of several words: the sum over their places. */
  readonly scores: ReadonlyMap<string, Scores>
  /** Words that stand alone somewhere. */
  readonly alone: ReadonlySet<string>
  /** The beginnings of companies' names: `jardine matheson` of Jardine Matheson Holdings Ltd. */
  readonly companies: ReadonlySet<string>
  /** The ends of people's names: `harf` of Marie Harf, `lessa horta` of Bernardo Lessa Horta. */
  readonly surnames: ReadonlySet<string>
}

function readStory(candidates: readonly Candidate[]): StoryNames {
  const scores = new Map<string, Scores>()
  const alone = new Set<string>()
  const companies = new Set<string>()
  for (const candidate of candidates) {
    if (candidate.to - candidate.from === 1) {
      alone.add(candidate.passage.words[candidate.from]?.key ?? '')
      continue
    }
    const { passage, from, to } = candidate
    if (passage.words[to - 1]?.spelling.head === 'company')
      for (let end = from + 1; end < to; end++) companies.add(nameKeyOf({ passage, from, to: end }))
    const key = nameKeyOf(candidate)
    const here = scoreClasses(candidate)
    const person = here.person + (isIntroduced(candidate) ? INTRODUCED : endsAsBody(candidate) ? -INTRODUCED : 0)
    const before = scores.get(key)
    scores.set(key, {
      person: person + (before?.person ?? 0),
      organization: here.organization + (before?.organization ?? (isHeaded(candidate) ? 0 : -HEADLESS)),
      place: here.place + (before?.place ?? 0),
      other: here.other + (before?.other ?? 0),
    })
  }
  return { scores, alone, companies, surnames: surnamesOf(scores) }
}

/** `Hughes Tool | Co`; but Prince | Charles Hall. */
function endsAsBody({ passage, to }: Candidate): boolean {
  const last = passage.words[to - 1]?.spelling
  return Boolean(last?.head && !last.surname)
}

function isHeaded({ passage: { words }, from, to }: Candidate): boolean {
  for (let index = from; index < to; index++) if (words[index]?.spelling.head) return true
  return false
}

function surnamesOf(names: ReadonlyMap<string, Scores>): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const [key, scores] of names) {
    if (bestClass(scores) !== 'person') continue
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) surnames.add(key.slice(at + 1))
  }
  return surnames
}

/** Behind a role, and no body: `Foreign Minister | Lena Weber`, not `Prime Minister's | Office`. */
function isIntroduced({ passage, to, roleFrom }: Candidate): boolean {
  return roleFrom !== undefined && !passage.words[to - 1]?.spelling.head
}

/** Whether no known name stands in a candidate, or it is a longer name that goes on behind one: `Reuters | Foundation`. */
function isFree({ passage, from, to }: Candidate, cover: Cover): boolean {
  const inside = cover.over({ passage, from, to })
  if (inside.length === 0) return true
  if (inside.some((known) => known.to >= to)) return false
  return Boolean(passage.words[to - 1]?.spelling.head) && !nationalities.matchAt(passage.words, from)
}

function namesNobody(candidate: Candidate): boolean {
  const { passage, from, to, roleFrom } = candidate
  const words = passage.words.slice(from, to)
  const [first] = words
  if (!first || (words.length === 1 && (isOrdinary(candidate, first) || isPeople(first)))) return true
  const last = passage.words[to - 1]
  return (
    isNationality(passage, from, to) ||
    (words.length > 1 && (endsInRole(passage, from, to) || endsInPeople(passage, to))) ||
    (words.length === 2 && last?.text.length === 1 && first.spelling.head !== undefined) ||
    Boolean((last && isGeneration(last.key) ? words.at(-2) : last)?.spelling.notActor) ||
    isShouted(words) ||
    (notFirst.has(first.key) && words.length > 1 && roleFrom === undefined)
  )
}

function judge(whole: Candidate, story: StoryNames, own: NameWords | undefined): Sighting[] {
  const candidate = withoutOpener(whole, own)
  const { passage, from, to, roleFrom } = candidate
  const words = passage.words.slice(from, to)
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return []
  if (isIntroduced(candidate)) {
    const person = { passage, from, to, role: roleText(candidate), type: 'person', firm: true } as const
    if (words.length > 1) return [{ ...person, short: false }]
    return candidate.title &&
      (!isCommonNoun(first) || courtesies.has(passage.words[from - 1]?.key ?? '') || isBesideVerb(candidate))
      ? [{ ...person, short: true }]
      : []
  }
  if (own && words.length === 1) {
    if (own.calendar.has(first.key)) return []
    if (own.alone.has(first.key) && !first.opens)
      return [{ passage, from, to, type: kindAlone(first, own), firm: true }]
  }
  const kind = words.length > 1 ? own?.heads.get(first.key) : undefined
  if (kind) return kind === 'nobody' ? [] : [{ passage, from, to, type: kind }]
  const key = nameKeyOf(candidate)
  if (story.surnames.has(key) && !first.acronym)
    return [{ passage, from, to, type: 'person', short: words.length === 1 }]
  if (story.companies.has(key) && !last.spelling.ordinary)
    return [{ passage, from, to, type: 'company', short: words.length === 1 }]
  if (words.length === 1) return judgeWord(candidate, first, () => classOfWord(candidate, first, own))
  const sighting = { passage, from, to, ...(roleFrom !== undefined && { role: roleText(candidate) }) }
  if (companyForms.has(last.key)) return [{ ...sighting, type: 'company' }]
  if (isUnit(words)) return [{ ...sighting, type: 'military' }]
  const sum = story.scores.get(key) ?? scoreClasses(candidate)
  const best = bestClass(sum)
  if (best === 'organization') return [{ ...sighting, type: typeOf(words) }]
  if (best !== 'person' || !(isPersonal(words) || story.alone.has(last.key) || isBesideVerb(candidate))) return []
  return [{ ...sighting, type: 'person' }]
}

/** The kind of a body that is named by one noun; those that are no such noun are parts of a government: `Кабмин`. */
function kindAlone(word: Word, own: NameWords): ActorType {
  const kind = own.kindOf(word)
  return kind === undefined || kind === 'nobody' ? 'government' : kind
}

/** What a single word seems to be: of other languages than English, which the classifier learned from, it knows no bodies but acronyms. */
function classOfWord(candidate: Candidate, { acronym }: Word, own: NameWords | undefined): NameClass {
  const best = bestClass(scoreClasses(candidate))
  return best === 'organization' && own && !acronym ? 'other' : best
}

/** `Con | Sierra`, `Il | Ministro`: a small word that opens a sentence is in no name. */
function withoutOpener(candidate: Candidate, own: NameWords | undefined): Candidate {
  const first = candidate.passage.words[candidate.from]
  if (!own || !first?.opens || candidate.roleFrom !== undefined || !own.openers.has(first.key)) return candidate
  return { ...candidate, from: candidate.from + 1 }
}

/** Whether its words may be a person's: not `Education Issues`, `Platform Z`, `Model TX`. */
function isPersonal(words: readonly Word[]): boolean {
  const last = words.at(-1)
  if (!last || last.text.length === 1 || last.acronym) return false
  if (!last.spelling.ordinary || last.spelling.surname) return true
  return words.slice(0, -1).some(({ text, spelling }) => spelling.givenName || text.length === 1)
}

/** `Deputy | Administrator`; but Mr Shorten, and Secretary Gates said. */
function isCommonNoun({ spelling }: Word): boolean {
  return spelling.ordinary && !spelling.surname && !spelling.givenName
}

function isBesideVerb({ passage: { words }, from, to }: Candidate): boolean {
  return Boolean(words[to]?.spelling.decides || words[from - 1]?.spelling.decides)
}

/** Words in capitals throughout: `UPDATE`, `AT THE PLATE`. */
function isShouted(words: readonly Word[]): boolean {
  return words.length > 1 && words.every(({ acronym, spelling }) => acronym && spelling.digit === 'none')
}

/** `Germans`. */
function isPeople({ key, acronym }: Word): boolean {
  return !acronym && key.endsWith('s') && peoples.has(key.slice(0, -1))
}

/** `Polish Americans`; but Abu Jandal al-Kuwaiti. */
function endsInPeople({ words }: Passage, to: number): boolean {
  const match = words[to - 1]?.gap === ' ' ? nationalities.matchAt(words, to - 1) : undefined
  return Boolean(match?.to === to && match.values.some(({ demonym }) => demonym))
}

/** `Titus County Sheriff`, `Maintenance Group Commander`: whoever it is, this is no name. */
function endsInRole({ words }: Passage, from: number, to: number): boolean {
  for (let start = Math.max(from, to - 3); start < to; start++) {
    if (start > from && roles.matchAt(words, start)?.to === to) return !isNamedRole(words, from, to)
  }
  return false
}

/** `Tony Bishop`. */
function isNamedRole(words: readonly Word[], from: number, to: number): boolean {
  return Boolean(words[to - 1]?.spelling.surname || (to - from === 2 && words[from]?.spelling.givenName))
}

function isNationality(passage: Passage, from: number, to: number): boolean {
  return nationalities.matchAt(passage.words, from)?.to === to
}

function roleText({ passage, from, roleFrom }: Candidate): string {
  const first = passage.words[roleFrom ?? from]
  const last = passage.words[from - 1]
  return first && last ? passage.text.slice(first.start, last.end) : ''
}
