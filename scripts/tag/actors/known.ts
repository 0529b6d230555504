import type { Passage, Word } from '../words/passage.ts'
import type { Dictionary } from './dictionary.ts'
import type { KnownActor } from './knownActor.ts'
import { needsSupport } from './lists.ts'
import { isTown, type Nations, nationalities } from './places.ts'
import { roles } from './roles.ts'
import { type Sighting, textOf } from './sighting.ts'

/** Every place where the dictionary's names stand in the passages. */
export function findKnown(
  passages: readonly Passage[],
  { names }: Dictionary,
  nations: Nations,
  date: string | undefined,
): Sighting[] {
  const countries = countNationalities(nations)
  const found: (Sighting & { readonly known: KnownActor })[] = []
  for (const passage of passages) {
    for (const { from, to, values } of names.find(passage.words)) {
      const alone = to - from === 1
      if (alone && !standsAlone(passage, from)) continue
      const known = chooseActor(callSo(values, date), countries)
      if (!known || (alone && known.type === 'person' && !isSurnameAlone(passage, from))) continue
      if (alone && known.type === 'company' && isShipOf(passage, from)) continue
      const { type, country } = known
      found.push({ passage, from, to, known, type, ...(country && { country }) })
    }
  }
  const named = new Set(found.filter((each) => !needsSupport.has(textOf(each))).map(({ known }) => known))
  return found.filter(({ known }) => named.has(known))
}

/** Without those that were not called so yet on the story's day, or no more while another was: `Foreign Office` in 2019 is not the one of 2020. */
function callSo(actors: readonly KnownActor[], date: string | undefined): readonly KnownActor[] {
  if (!date || actors.every(({ since, until }) => !since && !until)) return actors
  const begun = actors.filter(({ since }) => !since || since <= date)
  const standing = begun.filter(({ until }) => !until || date <= until)
  return standing.length > 0 ? standing : begun
}

/** When several share a name (the Navy, the Labour Party of many countries): the one whose country the story names most, and none when it names none of them. */
function chooseActor(actors: readonly KnownActor[], countries: ReadonlyMap<string, number>): KnownActor | undefined {
  const [only, ...others] = actors
  if (others.length === 0) return only
  const count = ({ country }: KnownActor) => countries.get(country ?? '') ?? 0
  const best = actors.reduce((most, actor) => (count(actor) > count(most) ? actor : most))
  return count(best) > 0 ? best : undefined
}

function countNationalities(nations: Nations): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const matches of nations.values()) {
    for (const { values } of matches) {
      for (const { code } of values) counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  }
  return counts
}

/** Whether a single word can be the name: not an ordinary word at the beginning of a sentence (`Labour is …`), not the first of a longer name (`Trump Tower`). */
function standsAlone({ words }: Passage, at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word) return false
  if (word.opens && !word.acronym && isOrdinary(word) && !next?.spelling.acts) return false
  if (word.spelling.head && isWithinName(words, at)) return false
  if (!word.acronym && isSecond(words, at)) return false
  if (word.acronym || !next?.capital || next.gap !== ' ') return true
  return (
    next.acronym ||
    isOrdinary(next) ||
    next.opens ||
    !(next.spelling.head || next.spelling.notActor) ||
    roles.matchAt(words, at + 1) !== undefined
  )
}

/** `Robert Wagner`, `Texas Rangers`: another name's second word. */
function isSecond(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before?.capital || words[at]?.gap !== ' ' || isOrdinary(before) || before.acronym) return false
  return !nationalities.matchAt(words, at - 1)?.values.some(({ demonym }) => demonym) && !endsRole(words, at)
}

/** `the Hyundai Dubai`: an article, a company and a town are a ship. */
function isShipOf({ words }: Passage, at: number): boolean {
  const next = words[at + 1]
  return words[at - 1]?.key === 'the' && next?.capital === true && next.gap === ' ' && !next.opens && isTown(next.key)
}

/** A head noun alone (`the Army`) is a name only when no capital stands beside it: not in `Salvation Army`, `Army Public School`. */
function isWithinName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  const after = next?.capital && next.gap === ' ' && !next.opens && !isOrdinary(next) && !roles.matchAt(words, at + 1)
  return Boolean(after || (before?.capital && word?.gap === ' ' && !isOrdinary(before)))
}

/** Whether a bare surname has no other given name before it: `Ivanka Trump` is not Donald. */
function isSurnameAlone({ words }: Passage, at: number): boolean {
  const before = words[at - 1]
  const word = words[at]
  const next = words[at + 1]
  if (next?.capital && next.gap === ' ' && !isOrdinary(next) && !roles.matchAt(words, at + 1) && !next.opens)
    return false
  if (!before?.capital || (word?.gap !== ' ' && word?.gap !== '. ')) return true
  if (before.text.length === 1) return false
  return !before.spelling.givenName || isOrdinary(before) || endsRole(words, at)
}

function endsRole(words: readonly Word[], at: number): boolean {
  for (let from = Math.max(0, at - 4); from < at; from++) if (roles.matchAt(words, from)?.to === at) return true
  return false
}

function isOrdinary({ spelling }: Word): boolean {
  return spelling.opener || spelling.functional
}
