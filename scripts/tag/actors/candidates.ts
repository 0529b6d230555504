import type { Passage, Word } from '../words/passage.ts'
import type { Candidate } from './candidate.ts'
import { readCandidate } from './introduced.ts'
import type { NameWords } from './languages.ts'
import { nationalities } from './places.ts'
import { roles } from './roles.ts'
import { findRuns, type Run } from './runs.ts'
import { shipPrefixes } from './things.ts'

/** What may be names in a passage, roles and opening words cut off, as its language has them too where that is known. None in a headline that has capitals everywhere. */
export function findCandidates(passage: Passage, own?: NameWords): Candidate[] {
  if (passage.shouts) return []
  return findRuns(passage)
    .flatMap((run) => splitRun(withPartner(run)))
    .flatMap((candidate) => (own ? readCandidate(candidate, own) : candidate))
    .filter(isNamelike)
}

function splitRun(run: Run): Candidate[] {
  const { passage, to } = run
  const begun = skipOpeners(run)
  if (begun >= to) return []
  // Most runs: a word alone has no role inside.
  if (to - begun === 1) return [{ passage, from: skipRole(passage.words, begun, to), to }]
  if (isBodyBefore(passage.words, begun, to))
    return [{ passage, from: begun, to: begun + 1 }, ...splitRun({ passage, from: begun + 1, to })]
  const from = skipRoleBefore(passage.words, begun, to)
  const role = findRole(passage.words, from, to)
  if (!role)
    return [trimDemonym({ passage, from: skipLabel(passage.words, skipRole(passage.words, from, to), to), to })]
  const name: Candidate = { passage, from: role.to, to, roleFrom: from, title: role.title }
  const before: Candidate = trimDemonym({ passage, from, to: skipLinks(passage.words, from, role.from) })
  return [before, name]
}

/** `PNV | Iñaki Anasagasti`: whose somebody is, by its initials, before a given name and a surname. */
function isBodyBefore(words: readonly Word[], from: number, to: number): boolean {
  const [first, second, third] = [words[from], words[from + 1], words[from + 2]]
  if (!first?.acronym || first.text.length < 3 || !second?.spelling.givenName || !third || to - from < 3) return false
  if (shipPrefixes.has(first.key)) return false
  return second.gap === ' ' && third.gap === ' ' && !second.acronym && !third.acronym && !third.spelling.head
}

/** `Outfielder Brennan Boesch`: a word before a given name and a surname, at the beginning of a sentence, says what somebody is. */
function skipLabel(words: readonly Word[], from: number, to: number): number {
  const [first, second, third] = [words[from], words[from + 1], words[from + 2]]
  if (to - from !== 3 || !first?.opens || !second || !third || first.gap === '-') return from
  const label =
    !first.spelling.givenName && !first.spelling.surname && second.spelling.givenName && !third.spelling.head
  return label && second.gap === ' ' && second.text.length > 1 ? from + 1 : from
}

/** The first word that can begin a name: `But the Syrian Democratic Forces` begins with `Syrian`. */
function skipOpeners({ passage: { words }, from, to }: Run): number {
  let index = from
  while (index < to && words[index]?.spelling.functional && !isGivenName(words, index)) {
    if (isOfCompany(words, index, to)) break
    index++
  }
  return index
}

/** The `First` of First Boston Corp, within a sentence. */
function isOfCompany(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]
  return Boolean(word && !word.opens && word.text.length > 3 && words[to - 1]?.spelling.head === 'company')
}

/** `Tate and | Lyle Plc`: a company of two names begins with the first. */
function withPartner(run: Run): Run {
  const { passage, from, to } = run
  const { words } = passage
  const and = words[from - 1]
  if (to - from !== 2 || words[to - 1]?.spelling.head !== 'company' || and?.key !== 'and' || and.gap !== ' ') return run
  let start = from - 1
  while (words[start - 1]?.capital && words[start]?.gap === ' ' && !words[start]?.opens) start--
  return start < from - 1 && words[from]?.gap === ' ' ? { passage, from: start, to } : run
}

/** Where a run ends without the small words at its end: `Commission on`. */
function skipLinks(words: readonly Word[], from: number, to: number): number {
  let end = to
  while (end > from && !words[end - 1]?.capital) end--
  return end
}

/** `Will Smith` within a sentence. */
function isGivenName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return Boolean(word && !word.opens && word.spelling.givenName && next?.gap === ' ' && next.spelling.surname)
}

/** `Secretary of the | Navy Ray Mabus`: where the name begins when a role reaches into the run. */
function skipRoleBefore(words: readonly Word[], from: number, to: number): number {
  for (let start = Math.max(0, from - 4); start < from; start++) {
    const match = roles.matchAt(words, start)
    if (match && match.to > from && match.to < to) return match.to
  }
  return from
}

/** The last role in a run that leaves one to four words for a name, none of them a head noun at the end: `Pentagon Press Secretary | Peter Cook`. */
function findRole(words: readonly Word[], from: number, to: number) {
  let role: { from: number; to: number; title: boolean } | undefined
  const last = words[to - 1]
  if (last?.spelling.head && !last.spelling.surname) return undefined
  for (let index = from; index < to - 1; ) {
    const match = roles.matchAt(words, index)
    if (match && match.to < to && words[match.to]?.capital) {
      role = {
        from: role && role.to === index ? role.from : index,
        to: match.to,
        title: match.values.some(({ title }) => title),
      }
    }
    index = match ? match.to : index + 1
  }
  if (!role) return undefined
  const name = words.slice(role.to, to).some(isLink) ? findGivenName(words, role.to, to) : role.to
  return name === undefined || to - name > 5 ? undefined : { ...role, to: name }
}

function isLink({ key }: Word): boolean {
  return key === 'of' || key === 'for'
}

/** Where the name begins behind a long title: `Minister for Overseas Trade | Lena Weber`. */
function findGivenName(words: readonly Word[], from: number, to: number): number | undefined {
  for (let at = to - 2; at > from + 1; at--) {
    const word = words[at]
    if (word?.spelling.givenName && !words.slice(at, to).some(isLink)) return at
  }
  return undefined
}

/** A role with no name behind it (`Prime Minister`) names nobody. */
function skipRole(words: readonly Word[], from: number, to: number): number {
  const match = roles.matchAt(words, from)
  return match?.to === to ? to : from
}

/** `Kurdish YPG` is the YPG; the Syrian Computer Society keeps its first word. */
function trimDemonym(candidate: Candidate): Candidate {
  const { passage, from, to } = candidate
  const match = nationalities.matchAt(passage.words, from)
  if (!match || match.to >= to || !match.values.some(({ demonym }) => demonym)) return candidate
  const next = passage.words[match.to]
  if (!next || next.gap === '-') return { ...candidate, from: next ? match.to + 1 : to }
  return next.acronym || next.spelling.givenName ? { ...candidate, from: match.to } : candidate
}

/** More capitals in a row are a menu or a headline. */
const LONGEST = 8

function isNamelike({ passage: { words }, from, to }: Candidate): boolean {
  const first = words[from]
  if (to <= from || !first) return false
  // `#BringBackOurGirls`, `@whitehouse`, `<LLOY.L>`; `D-Wis` after a senator.
  if (/[#@<]$/.test(first.gap) || (first.text.length === 1 && words[from + 1]?.gap === '-' && to > from + 1))
    return false
  let capitals = 0
  let telling = false
  let lettered = false
  for (let index = from; index < to; index++) {
    const word = words[index]
    if (!word) return false
    const { opener, functional, lettered: letters } = word.spelling
    if (word.capital) capitals++
    telling ||= !(opener || functional)
    lettered ||= letters && !(word.acronym && word.text.length < 3 && to - from > 1)
  }
  return telling && lettered && capitals <= LONGEST
}
