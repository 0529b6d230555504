import { antecedentOf, describedBefore, type Referent, type Scene } from './antecedent.ts'
import { isApposition, isJoint, keyOfDescription } from './apposition.ts'
import type { Frame } from './frame.ts'
import type { Tagged } from './link.ts'
import { findNames, type Named } from './names.ts'
import type { Attributed, Naming } from './naming.ts'
import { gatherPeople, genderOf, type People } from './person.ts'
import { isSpoken } from './speakers.ts'
import { countBefore, type Told, tellSentences } from './told.ts'
import type { Words } from './words.ts'

/** A quotation, and who speaks as far as the text gives a name. */
export interface Resolved extends Attributed {
  readonly speaker: Referent | undefined
}

/** What a reader remembers when he comes to a naming. */
interface Memory {
  /** Everybody named or speaking before, in order. */
  readonly past: Referent[]
  /** The last full name with a surname. */
  readonly latest: Map<string, string>
  readonly people: People
  readonly words: Words
  /** Whom a description was said to be. */
  readonly described: Map<string, Referent>
  readonly names: readonly Named[]
  readonly told: readonly Told[]
  /** Who is meant by the subject of each sentence read so far. */
  readonly subjects: (Referent | undefined)[]
  readonly tagged: Tagged
  readonly frames: readonly Frame[]
  /** How many names and sentences have been read. */
  next: number
  read: number
}

/** Resolves who is meant by each naming: `Roe` is `Jane Roe`, `he` whom the sentence before tells of. `said` is in reading order. */
export function resolveSpeakers(
  said: readonly Attributed[],
  frames: readonly Frame[],
  tagged: Tagged,
): readonly Resolved[] {
  const words = frames[0]?.words
  if (!words || said.length === 0) return []
  const names = findNames(frames, tagged)
  const people = gatherPeople(names, words)
  const memory: Memory = {
    past: [],
    latest: new Map(people.fullNames),
    people,
    words,
    described: new Map(),
    names,
    told: tellSentences(frames),
    subjects: [],
    next: 0,
    read: 0,
    tagged,
    frames,
  }
  const known = new Map<string, Referent>()
  return said.map((entry) => {
    const { naming, quotation } = entry
    if (!naming) return { ...entry, speaker: undefined }
    const place = `${naming.paragraph}:${naming.start}`
    const speaker = known.get(place) ?? meant(naming, memory, isSpoken(naming))
    known.set(place, speaker)
    if (memory.past.at(-1) !== speaker) memory.past.push(speaker)
    // Of a sentence that quotes, the speaker is the subject.
    for (const spot of [naming, { paragraph: quotation.paragraph, start: quotation.parts[0]?.from ?? 0 }])
      memory.subjects[sentenceAt(memory, spot)] = speaker
    return { ...entry, speaker }
  })
}

/** The number of the sentence that holds a place. */
function sentenceAt({ told }: Memory, { paragraph, start }: { paragraph: number; start: number }): number {
  return countBefore(told, { paragraph, start: start + 1 }) - 1
}

/** Who is meant by a naming, once everything before it has been read. */
function meant(naming: Naming, memory: Memory, spoke: boolean): Referent {
  const { names, frames, words } = memory
  readUpTo(naming, memory)
  const own: Named[] = []
  const end = naming.start + naming.text.length
  let next = countBefore(names, naming)
  for (
    let named = names[next];
    named && named.paragraph === naming.paragraph && named.start < end;
    named = names[++next]
  ) {
    own.push(named)
    remember(named, memory, spoke)
  }
  const beside = names[next]
  if (beside && isApposition(beside, naming, frames[naming.paragraph - 1]?.text ?? '', words))
    return introduce(naming, beside, memory, spoke)
  return resolve(naming, own, memory, spoke)
}

/** Takes in the sentences before a naming, and the names that stand before it. */
function readUpTo(naming: Naming, memory: Memory): void {
  const { told, names, subjects } = memory
  const current = sentenceAt(memory, naming)
  while (memory.read < current) {
    const place = memory.read++
    const subject = told[place]?.subject
    if (subject && subjects[place] === undefined) subjects[place] = meant(subject, memory, false)
  }
  for (let named = names[memory.next]; named && isBefore(named, naming); named = names[++memory.next]) {
    memory.past.push(referentOf(named, memory))
    remember(named, memory)
  }
}

/** Of two with one surname it is the first’s, unless the other speaks, or is told of before the first has spoken: “Jane Roe’s father, John Roe, left. Roe said …” */
function remember(named: Named, { latest, past }: Memory, speaks = false): void {
  if (!named.isFull || named.isBody) return
  const first = latest.get(named.surname)
  const isOther = first !== undefined && first !== named.name
  if (isOther && !speaks && (!named.isSubject || past.some(({ name, spoke }) => spoke && name === first))) return
  latest.set(named.surname, named.name)
}

/** How many paragraphs back somebody is still “he”, and in how many sentences; “it” and “they” are sooner somebody else. */
const PRONOUN_REACH = 4
const SENTENCES = 12

/** What a reader of a pronoun remembers: its own sentence as far as it goes, and those before. */
function* scenesBefore(naming: Naming, memory: Memory): Iterable<Scene> {
  const { told, names, subjects } = memory
  const current = sentenceAt(memory, naming)
  const isPerson = /^(?:femi|mascu)/.test(memory.words.classesOf(naming.text.toLowerCase()).pronoun ?? '')
  const [reach, sentences] = isPerson ? [PRONOUN_REACH, SENTENCES] : [1, 2]
  for (let place = current; place >= 0; place--) {
    const sentence = told[place]
    if (!sentence || naming.paragraph - sentence.paragraph > reach || current - place > sentences) return
    const isOwn = place === current
    const others: Referent[] = []
    const last = isOwn ? naming : { paragraph: sentence.paragraph, start: sentence.end }
    for (let at = countBefore(names, sentence); at < countBefore(names, last) && others.length < MOST_NAMES; at++) {
      const named = names[at]
      // Asked about Roe, he said: he is not Roe.
      if (named && !named.isOwner && (!isOwn || named.isSubject)) others.push(referentOf(named, memory))
    }
    yield { subject: isOwn ? ownSubject(naming, sentence, memory) : subjects[place], others }
  }
}

/** Whom a sentence tells of, where that stands before a pronoun in it. */
function ownSubject(naming: Naming, { subject }: Told, memory: Memory): Referent | undefined {
  if (!subject || subject.start + subject.text.length >= naming.start || subject.paragraph !== naming.paragraph)
    return undefined
  // Roe, he said, “knows it”: he is not Roe.
  const between =
    memory.frames[naming.paragraph - 1]?.text.slice(subject.start + subject.text.length, naming.start) ?? ''
  if (!/[.!?]/.test(between)) return undefined
  const place = sentenceAt(memory, subject)
  memory.subjects[place] ??= meant(subject, memory, false)
  return memory.subjects[place]
}

/** How many names of a sentence are asked about. */
const MOST_NAMES = 12

/** Who is named beside a description is also meant by it later: `The energy minister, Jane Roe, said …` */
function introduce({ text, paragraph }: Naming, named: Named, memory: Memory, spoke: boolean): Referent {
  const { words, described } = memory
  const referent = referentOf(named, memory)
  const roles = [...referent.roles, ...headOf(text, words).filter((word) => words.classesOf(word).role)]
  const speaker = { ...referent, roles, paragraph, spoke }
  described.set(keyOfDescription(text, words), speaker)
  return speaker
}

function resolve(naming: Naming, own: readonly Named[], memory: Memory, spoke: boolean): Referent {
  const { text, paragraph } = naming
  const { words, past, tagged } = memory
  const here = { paragraph, spoke }
  if (isJoint(text, words) && !tagged.actorOf(text))
    return { name: text, ...here, roles: [], isBody: false, isNamed: false, gender: undefined }
  const introduced = memory.described.size > 0 && memory.described.get(keyOfDescription(text, words))
  if (introduced) return { ...introduced, ...here }
  const named =
    own.findLast((name) => isHead(name, text, words) || isAfterRole(name, naming)) ??
    (spoke ? undefined : opener(own, naming))
  const namesake = named && personOf(named, memory)
  if (namesake) return { ...namesake, ...here }
  // the Embassy: whose?
  if (named?.name.includes(' ') || (named && !words.classesOf(text.split(' ')[0]?.toLowerCase() ?? '').definite))
    return { ...referentOf(named, memory), ...here, name: text.replace(/^the /i, '') }
  const { pronoun } = words.classesOf(text.toLowerCase())
  const found = pronoun
    ? antecedentOf(pronoun, scenesBefore(naming, memory), words)
    : describedBefore(text, past, words)
  if (found) return { ...found, ...here }
  const head = headOf(text, words)
  // President Obama’s position: no president
  const core = /['’]s\s/.test(text) ? head.slice(-1) : head
  const roles = core.filter((word) => words.classesOf(word).role)
  const isBody = core.some((word) => words.classesOf(word).body)
  return { name: text, ...here, roles, isBody, isNamed: false, gender: genderOf(roles, words) }
}

/** How far into a subject its name may begin, after a title. */
const TITLE = 24

/** The name that a subject opens with, where it ran on over a verb that nobody knows: `Roe | seeks peace`. */
function opener([first]: readonly Named[], { start }: Naming): Named | undefined {
  return first && !first.isOwner && (first.start === start || (first.roles.length > 0 && first.start - start < TITLE))
    ? first
    : undefined
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
  const end = list.findIndex(
    (word, at) => words.classesOf(word).preposition || (at > 1 && words.classesOf(word).determiner),
  )
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
  const { name, paragraph, roles, isBody, isUnsure } = named
  const full = isBody || named.isFull ? name : (latest.get(named.surname) ?? name)
  const gender = people.genders.get(full)
  return {
    name: full,
    paragraph,
    roles,
    isBody,
    isNamed: true,
    isUnsure: isUnsure && full === name,
    gender,
    spoke: false,
  }
}

function isBefore(named: Named, { paragraph, start }: Naming): boolean {
  return named.paragraph < paragraph || (named.paragraph === paragraph && named.start < start)
}
