import type { Word } from '../words/passage.ts'
import type { Candidate } from './candidates.ts'
import { isPlace, isTown, nationalities } from './places.ts'
import { roles } from './roles.ts'
import { nameKeyOf } from './sighting.ts'

/** Is told each thing that is seen: a flag by its name (`acronym`), anything else with its value (`last`, `ministry`). */
export type See = (feature: string, value?: string) => void

/** Tells what the classifier sees of a candidate. */
export function describeCandidate(candidate: Candidate, see: See): void {
  const { passage, from, to } = candidate
  const { words } = passage
  const first = words[from]
  const last = words[to - 1]
  if (!first || !last) return
  see('any')
  seeWords(words, from, to, see)
  seePlaces(candidate, first, last, see)
  seeAround(candidate, first, words[from - 1], words[to], see)
}

function seeWords(words: readonly Word[], from: number, to: number, see: See): void {
  const first = words[from]
  const last = words[to - 1]
  if (!first || !last) return
  see('first', first.key)
  see('last', last.key)
  see('end', last.key.slice(-3))
  see('end', last.key.slice(-2))
  see('length', String(Math.min(to - from, 5)))
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
    if (index < from + 4) shape += shapeOf(word)
    acronym ||= word.acronym
    initial ||= word.text.length === 1
    digit ||= word.spelling.digit !== 'none'
    of ||= word.key === 'of' || word.key === 'for'
    hyphen ||= index > from && word.gap === '-'
    inner ??= word.spelling.head
  }
  see('names', shape)
  if (acronym) see(to - from > 1 ? 'acronym within' : 'acronym')
  if (initial) see('initial')
  if (digit) see('number')
  if (of) see('of')
  if (hyphen) see('hyphen')
  if (last.spelling.head) {
    see('head')
    see('head', last.spelling.head)
  } else if (inner) see('inner head')
  if (first.spelling.opener) see('ordinary first')
  if (last.spelling.opener) see('ordinary last')
}

function seePlaces({ passage, from, to }: Candidate, first: Word, last: Word, see: See): void {
  const key = nameKeyOf({ passage, from, to })
  if (isPlace(key)) see('place')
  if (isTown(key)) see('town')
  if (first === last) return
  if (isPlace(last.key)) see('place last')
  if (nationalities.matchAt(passage.words, from)) see('demonym first')
}

function seeAround(
  { passage: { words }, from, to, roleFrom, title }: Candidate,
  first: Word,
  before: Word | undefined,
  after: Word | undefined,
  see: See,
): void {
  see('before', before?.key ?? 'nothing')
  see('after', after?.key ?? 'nothing')
  see('gaps', markOf(first.gap) + markOf(after?.gap ?? '.'))
  if (first.opens) see(to - from === 1 ? 'alone opens' : 'opens')
  if (roleFrom !== undefined) see('role')
  if (title) see('title')
  if (before && first.gap === ' ' && roles.matchAt(words, from - 1)?.to === from) see('role before')
  if (before?.spelling.acts) see('speaks before')
  if (first.gap.includes('(')) see('bracketed')
  if (!after) return
  if (after.spelling.acts) see('speaks after')
  if (after.gap === ', ') {
    if (/^\d\d$/.test(after.text)) see('age after')
    if (isRoleNear(words, to)) see('role after')
  }
  if (after.acronym && after.gap.includes('(')) see('bracket after')
  if (/^['’]s/.test(after.gap)) see('possessive')
}

/** A given name, a surname, both or neither, an initial or an acronym. */
function shapeOf({ text, acronym, spelling: { givenName, surname } }: Word): string {
  if (text.length === 1) return 'i'
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
