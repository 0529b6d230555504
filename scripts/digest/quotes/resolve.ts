import { antecedentOf, type Referent } from './antecedent.ts'
import { isApposition, isJoint, keyOfDescription } from './apposition.ts'
import type { Frame } from './frame.ts'
import type { Tagged } from './link.ts'
import { findNames, type Named } from './names.ts'
import { gatherPeople, genderOf, type People } from './person.ts'
import type { Attributed, Naming } from './speakers.ts'
import type { Words } from './words.ts'

/** A quotation, and who speaks as far as the text gives a name. */
export interface Resolved extends Attributed {
  readonly speaker: Referent | undefined
}

/** What a reader remembers when he comes to a naming. */
interface Memory {
  /** Everybody named or speaking before, in order. */
  readonly past: readonly Referent[]
  /** The last full name with a surname. */
  readonly latest: ReadonlyMap<string, string>
  readonly people: People
  readonly words: Words
  /** Whom a description was said to be. */
  readonly described: Map<string, Referent>
}

/** Resolves who is meant by each naming: `Roe` is `Jane Roe`, `he` and `the official` the last who can be. `said` is in reading order. */
export function resolveSpeakers(
  said: readonly Attributed[],
  frames: readonly Frame[],
  tagged: Tagged,
): readonly Resolved[] {
  const words = frames[0]?.words
  if (!words) return []
  const names = findNames(frames, tagged)
  const people = gatherPeople(names, words)
  const latest = new Map(people.fullNames)
  const past: Referent[] = []
  const described = new Map<string, Referent>()
  const memory = { past, latest, people, words, described }
  const known = new Map<string, Referent>()
  let next = 0
  return said.map((entry) => {
    const { naming } = entry
    if (!naming) return { ...entry, speaker: undefined }
    const own: Named[] = []
    for (let named = names[next]; named && isBefore(named, naming); named = names[++next]) {
      if (named.paragraph === naming.paragraph && named.start >= naming.start) own.push(named)
      else past.push(referentOf(named, memory))
      if (named.isFull && !named.isBody) latest.set(named.surname, named.name)
    }
    const place = `${naming.paragraph}:${naming.start}`
    const beside = names[next]
    const isBeside = beside && isApposition(beside, naming, frames[naming.paragraph - 1]?.text ?? '', words)
    const speaker =
      known.get(place) ?? (isBeside ? introduce(naming, beside, memory) : resolve(naming, own, memory, tagged))
    known.set(place, speaker)
    if (past.at(-1) !== speaker) past.push(speaker)
    return { ...entry, speaker }
  })
}

/** Who is named beside a description is also meant by it later: `The energy minister, Jane Roe, said …` */
function introduce({ text, paragraph }: Naming, named: Named, memory: Memory): Referent {
  const { words, described } = memory
  const referent = referentOf(named, memory)
  const roles = [...referent.roles, ...headOf(text, words).filter((word) => words.classesOf(word).role)]
  const speaker = { ...referent, roles, paragraph, isSubject: true, spoke: true }
  described.set(keyOfDescription(text, words), speaker)
  return speaker
}

function resolve(naming: Naming, own: readonly Named[], memory: Memory, { actorOf }: Tagged): Referent {
  const { text, paragraph } = naming
  const { words } = memory
  const here = { paragraph, isSubject: true, spoke: true }
  if (isJoint(text, words) && !actorOf(text))
    return { name: text, ...here, roles: [], isBody: false, isNamed: false, gender: undefined }
  const introduced = memory.described.size > 0 && memory.described.get(keyOfDescription(text, words))
  if (introduced) return { ...introduced, ...here }
  const named = own.findLast((name) => isHead(name, text, words) || isAfterRole(name, naming))
  const namesake = named && personOf(named, memory)
  if (namesake) return { ...namesake, ...here }
  // the Embassy: whose?
  if (named?.name.includes(' ') || (named && !words.classesOf(text.split(' ')[0]?.toLowerCase() ?? '').definite))
    return { ...referentOf(named, memory), ...here, name: text.replace(/^the /i, '') }
  const found = antecedentOf(text, paragraph, memory)
  if (found) return { ...found, ...here }
  const head = headOf(text, words)
  const roles = head.filter((word) => words.classesOf(word).role)
  const isBody = head.some((word) => words.classesOf(word).body)
  return { name: text, ...here, roles, isBody, isNamed: false, gender: genderOf(roles, words) }
}

/** Who is meant by a name: Jane Holland by `Holland`, though a country has the name too; nobody by a body’s. */
function personOf(named: Named, memory: Memory): Referent | undefined {
  if (!named.isBody) return referentOf(named, memory)
  const isShared = !named.name.includes(' ') && memory.latest.has(named.surname)
  return isShared ? referentOf({ ...named, isBody: false, isFull: false }, memory) : undefined
}

/** The words of a noun phrase before its first preposition, lower-cased: `a spokesman` of `a spokesman for Roe`. */
function headOf(text: string, words: Words): readonly string[] {
  const list = splitName(text.replace(/\([^()]*\)/g, ''))
  const end = list.findIndex((word) => words.classesOf(word).preposition)
  return end > 0 ? list.slice(0, end) : list
}

/** Whether a name within a naming is the speaker’s, and not part of a description. */
function isHead({ name }: Named, text: string, words: Words): boolean {
  return headOf(text, words).join(' ').endsWith(splitName(name).join(' '))
}

/** `Bank of Lormouth economist | Jane Roe` */
function isAfterRole({ start, name, roles, isBody }: Named, naming: Naming): boolean {
  return !isBody && roles.length > 0 && start + name.length === naming.start + naming.text.length
}

function splitName(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,()]+/)
    .filter(Boolean)
}

function referentOf(named: Named, { latest, people }: Memory): Referent {
  const { name, paragraph, roles, isBody, isSubject } = named
  const full = isBody || named.isFull ? name : (latest.get(named.surname) ?? name)
  const gender = people.genders.get(full)
  return { name: full, paragraph, roles, isBody, isSubject, isNamed: true, gender, spoke: false }
}

function isBefore(named: Named, { paragraph, start, text }: Naming): boolean {
  return named.paragraph < paragraph || (named.paragraph === paragraph && named.start < start + text.length)
}
