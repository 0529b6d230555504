import type { Word } from '../words/passage.ts'
import type { Spelling } from '../words/spelling.ts'
import type { Candidate } from './candidate.ts'
import { isPlace, isTown, nationalities } from './places.ts'
import { roles } from './roles.ts'
import { nameKeyOf } from './sighting.ts'

/** Is told each thing that is seen: a flag by its name (`acronym`), anything else with its value (`last`, `ministry`). */
export interface Viewer {
  see(feature: string, value?: string): void
  /** The same of a word wherever it stands there: `describeWord` tells what. */
  seeWord(place: WordPlace, spelling: Spelling): void
}

/** An end of a name, or a word beside it. */
export type WordPlace = 'first' | 'last' | 'before' | 'after'

/** What is seen of a word at its place, whatever the candidate. */
export function describeWord(place: WordPlace, spelling: Spelling, see: Viewer['see']): void {
  const { key, head, opener, acts } = spelling
  see(place, key)
  if (place === 'before' || place === 'after') {
    if (acts) see(`speaks ${place}`)
    return
  }
  if (opener) see(`ordinary ${place}`)
  if (place === 'first') return
  see('end', key.slice(-3))
  see('end', key.slice(-2))
  if (!head) return
  see('head')
  see('head', head)
}

/** Tells what the classifier sees of a candidate. */
export function describeCandidate(candidate: Candidate, viewer: Viewer): void {
  const { passage, from, to } = candidate
  const { words } = passage
  const first = words[from]
  const last = words[to - 1]
  if (!first || !last) return
  viewer.see('any')
  seeWords(words, from, to, viewer)
  seePlaces(candidate, first, last, viewer)
  seeAround(candidate, first, words[from - 1], words[to], viewer)
}

function seeWords(words: readonly Word[], from: number, to: number, viewer: Viewer): void {
  const first = words[from]
  const last = words[to - 1]
  if (!first || !last) return
  viewer.seeWord('first', first.spelling)
  viewer.seeWord('last', last.spelling)
  viewer.see('length', String(Math.min(to - from, 5)))
  let shape = ''
  let acronym = false
  let initial = false
  let digit = false
  let of = false
  let hyphen = false
  let inner: string | undefined
  for (let index = from; index < to; index++) {
    const word = words[index]
    if (!word) break
    const initials = word.text.length === 1 || isInitials(words, index)
    if (index < from + 4) shape += initials ? 'i' : shapeOf(word)
    acronym ||= word.acronym && !initials
    initial ||= initials
    digit ||= word.spelling.digit !== 'none'
    of ||= word.key === 'of' || word.key === 'for'
    hyphen ||= index > from && word.gap === '-'
    inner ??= word.spelling.head
  }
  viewer.see('names', shape)
  if (acronym) viewer.see(to - from > 1 ? 'acronym within' : 'acronym')
  if (initial) viewer.see('initial')
  if (digit) viewer.see('number')
  if (of) viewer.see('of')
  if (hyphen) viewer.see('hyphen')
  if (inner && !last.spelling.head) viewer.see('inner head')
}

function seePlaces({ passage, from, to }: Candidate, first: Word, last: Word, viewer: Viewer): void {
  const key = nameKeyOf({ passage, from, to })
  if (isPlace(key)) viewer.see('place')
  if (isTown(key)) viewer.see('town')
  if (first === last) return
  if (isPlace(last.key)) viewer.see('place last')
  if (nationalities.matchAt(passage.words, from)) viewer.see('demonym first')
}

function seeAround(
  { passage: { words }, from, to, roleFrom, title }: Candidate,
  first: Word,
  before: Word | undefined,
  after: Word | undefined,
  viewer: Viewer,
): void {
  if (before) viewer.seeWord('before', before.spelling)
  else viewer.see('before', 'nothing')
  if (after) viewer.seeWord('after', after.spelling)
  else viewer.see('after', 'nothing')
  viewer.see('gaps', markOf(first.gap) + markOf(after?.gap ?? '.'))
  if (first.opens) viewer.see(to - from === 1 ? 'alone opens' : 'opens')
  if (roleFrom !== undefined) viewer.see('role')
  if (title) viewer.see('title')
  if (before && first.gap === ' ' && roles.matchAt(words, from - 1)?.to === from) viewer.see('role before')
  if (first.gap.includes('(')) viewer.see('bracketed')
  if (!after) return
  if (after.gap === ', ') {
    if (/^\d\d$/.test(after.text)) viewer.see('age after')
    if (isRoleNear(words, to)) viewer.see('role after')
  }
  if (after.acronym && after.gap.includes('(')) viewer.see('bracket after')
  if (/^['’]s/.test(after.gap)) viewer.see('possessive')
}

/** `JB` Holmes, `AB` de Villiers; but US Navy. */
function isInitials(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word?.acronym || word.text.length !== 2 || next?.gap !== ' ' || next.acronym) return false
  if (!next.spelling.surname || next.spelling.head || next.spelling.ordinary) return false
  return nationalities.matchAt(words, at) === undefined
}

/** A given name, a surname, both or neither, or an acronym. */
function shapeOf({ acronym, spelling: { givenName, surname } }: Word): string {
  if (acronym) return 'a'
  if (givenName) return surname ? 'b' : 'g'
  return surname ? 's' : '-'
}

function markOf(gap: string): string {
  return gap === ' ' ? '_' : (gap.trim()[0] ?? '_')
}

/** `, a retired general` or `, head of …` after a name. */
function isRoleNear(words: readonly Word[], to: number): boolean {
  for (let index = to; index < to + 4; index++) if (roles.matchAt(words, index)) return true
  return false
}
