import type { Word } from '../words/passage.ts'
import type { Candidate } from './candidate.ts'
import type { NameWords } from './languages.ts'
import type { Role } from './roles.ts'

/** A candidate as its language reads it: parted where a person's name begins within it, and each part without the roles before it. */
export function readCandidate(candidate: Candidate, own: NameWords): readonly Candidate[] {
  if (candidate.roleFrom !== undefined) return [candidate]
  return partAtLinks(candidate, own).flatMap((part) =>
    partPeople(withoutRole(part, own), own).map((person) => withRoleBefore(person, own)),
  )
}

/** `Documentaire | van Jan Peeters`, `Espíritu | de Túnez`: small words join the parts of a body's or a person's name, not any capitals. */
function partAtLinks(candidate: Candidate, own: NameWords): readonly Candidate[] {
  const { passage, from, to } = candidate
  const { words } = passage
  const first = words[from]
  if (!first || own.kindOf(first) || beginsAsPerson(first)) return [candidate]
  for (let at = from + 1; at < to; at++) {
    if (words[at]?.capital) continue
    let next = at + 1
    while (next < to && !words[next]?.capital) next++
    const rest: Candidate = { passage, from: next, to }
    return [{ ...candidate, to: at }, ...(next < to ? partAtLinks(rest, own) : [])]
  }
  return [candidate]
}

function beginsAsPerson({ text, spelling: { givenName, surname } }: Word): boolean {
  return givenName || surname || text.length === 1
}

/** `Vorstandschef | Herbert Haas`; nothing is left of a role alone. */
function withoutRole(candidate: Candidate, own: NameWords): Candidate {
  const { passage, to } = candidate
  let { from, title, roleFrom } = candidate
  for (;;) {
    const role = from < to && !isGivenName(passage.words, from, to) ? roleAt(passage.words, from, own) : undefined
    if (!role || role.to > to) break
    roleFrom ??= from
    title = role.title
    from = role.to
  }
  // `Ministro | de Economía` names nobody.
  if (roleFrom !== undefined && !passage.words[from]?.capital) from = to
  return roleFrom === undefined ? candidate : { passage, from, to, roleFrom, ...(title && { title }) }
}

function roleAt(words: readonly Word[], at: number, own: NameWords): (Role & { readonly to: number }) | undefined {
  const word = words[at]
  if (!word || own.kindOf(word)) return undefined
  const role = own.roles.matchAt(words, at)
  if (role) return { to: role.to, title: role.values.some(({ title }) => title) }
  const isCompound = own.roleEndings.some((ending) => word.key.length > ending.length + 2 && word.key.endsWith(ending))
  return isCompound ? { to: at + 1, title: false } : undefined
}

/** `presidente | Lula`, `le général | Weber`: a role in small letters right before the name. */
function withRoleBefore(candidate: Candidate, own: NameWords): Candidate {
  const { passage, from, to, roleFrom } = candidate
  const { words } = passage
  if (roleFrom !== undefined || words[from]?.gap !== ' ' || words[from]?.opens) return candidate
  for (let start = Math.max(0, from - LONGEST_ROLE); start < from; start++) {
    const role = own.roles.matchAt(words, start)
    if (role?.to !== from) continue
    const title = role.values.some((each) => each.title)
    const counts = to - from === 1 ? title : !own.declined || words[from]?.spelling.givenName
    return counts ? { ...candidate, roleFrom: start, title } : candidate
  }
  return candidate
}

const LONGEST_ROLE = 3

/** `Калифорнии | Эдвин Хардман`, `Петра Иванова | Олег Ким`: a given name with a surname behind it begins a name. */
function partPeople(candidate: Candidate, own: NameWords): readonly Candidate[] {
  const { passage, from, to } = candidate
  const { words } = passage
  if (to - from < 3 || (words[from] && own.kindOf(words[from]))) return [candidate]
  const at = beginningOfPerson(words, from, to, own)
  if (at === undefined) return [candidate]
  const before: Candidate = { ...candidate, to: at }
  return [before, ...partPeople({ passage, from: at, to }, own)]
}

function beginningOfPerson(words: readonly Word[], from: number, to: number, own: NameWords): number | undefined {
  const first = words[from]
  if (!first || first.text.length === 1 || isInner(first)) return undefined
  const isNamed = first.spelling.givenName
  if (isNamed && !own.declined) return undefined
  for (let at = from + 1; at < to - 1; at++) {
    const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
    if (!before || !word?.capital || !next?.capital || word.gap !== ' ' || before.text.length === 1) continue
    if (!word.spelling.givenName || before.spelling.givenName || isInner(before) || own.kindOf(before)) continue
    const start = at + 2 === to && isPatronymic(next) ? at - 1 : at
    if (start > from && (!isNamed || start - from > 1)) return start
  }
  return undefined
}

/** `von`, `Abu`, `San`: it goes on to the name behind it. */
function isInner({ text, capital }: Word): boolean {
  return !capital || INNER.test(text)
}

const INNER =
  /^(?:Abu|Bin|Ben|Ibn|De|Da|Do|Di|Van|Von|Der|Den|Ten|El|Al|La|Le|San|Santa|Santo|São|Saint|Sainte|Sankt|Sint|St|Mc|Mac|O|D)$/

/** `Петрівна`, `Ильич` */
function isPatronymic({ text }: Word): boolean {
  return /(?:[оеёєй]вич|ич|[оеё]вн|івн|ївн|ичн)(?:[аыиіуо]|ой|ою|ем|ем|у|і|ові|е)?$/u.test(text)
}

function isGivenName(words: readonly Word[], at: number, to: number): boolean {
  return Boolean(words[at]?.spelling.givenName && at + 1 < to && words[at + 1]?.spelling.surname)
}
