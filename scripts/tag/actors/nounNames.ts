import type { Passage, Word } from '../words/passage.ts'
import { endOfNameInMarks } from './inMarks.ts'
import type { Around, Kind, NameWords } from './languages.ts'
import type { Sighting } from './sighting.ts'

/** What `findNounNames` finds. */
interface NounNames {
  readonly bodies: readonly Sighting[]
  /** Squares, films, seasons: what is named there is nobody. */
  readonly nobodies: readonly Sighting[]
}

/** So many adjectives stand before a noun at most. */
const MOST_BEFORE = 4
/** A name in marks has no more words. */
const LONGEST_QUOTED = 7

/**
 * Bodies by the noun that their names are built around, where the words around it may be written small: adjectives before it, and behind it
 * what it governs: `Верховный суд Испании`, `Министерство внутренних дел`, `Bundesamt für Verfassungsschutz`, `газета «Маяк»`.
 */
export function findNounNames(passages: readonly Passage[], own: NameWords | undefined): NounNames {
  const bodies: Sighting[] = []
  const nobodies: Sighting[] = []
  const around = own?.around
  if (!around) return { bodies, nobodies }
  for (const passage of passages) {
    const { words } = passage
    for (let head = 0, free = 0; head < words.length; head++) {
      const kind = own.kindOf(words[head] as Word)
      const name = kind && nameAround(passage, head, kind, free, own, around)
      if (!name) continue
      if (kind === 'nobody') nobodies.push({ passage, ...name, type: 'organization' })
      else bodies.push({ passage, ...name, type: kind })
      free = name.to
      head = Math.max(head, name.to - 1)
    }
  }
  return { bodies, nobodies }
}

interface Stretch {
  readonly from: number
  readonly to: number
}

function nameAround(
  passage: Passage,
  head: number,
  kind: Kind,
  free: number,
  own: NameWords,
  around: Around,
): Stretch | undefined {
  const { words } = passage
  const noun = words[head]
  const from = noun?.capital || around.smallNoun ? beginningOf(words, head, free, own, around) : head
  if (!noun || (noun.gap === '-' && from === head)) return undefined
  const to = endOf(words, head, own, around)
  const quoted = words[to]?.capital ? endOfNameInMarks(passage, to, LONGEST_QUOTED) : undefined
  if (words[from]?.capital) {
    if (quoted && to === head + 1) return { from, to: quoted }
    if (kind === 'media' && to === head + 1 && isNumber(words[to])) return { from, to: to + 1 }
    return to - from > 1 ? { from, to } : undefined
  }
  if (quoted && to === head + 1) return { from: to, to: quoted }
  const named = words.slice(head + 1, to).some(({ capital }) => capital)
  return named && around.small.has(noun.key) ? { from: head, to } : undefined
}

/** The first adjective with a capital of those before a noun, else the noun. */
function beginningOf(words: readonly Word[], head: number, free: number, own: NameWords, around: Around): number {
  let first = head
  for (let at = head - 1; at >= Math.max(free, head - MOST_BEFORE); at--) {
    const word = words[at]
    if (!word || !isJoined(words[at + 1]) || !around.before.test(word.text.toLowerCase())) break
    if (own.openers.has(word.key)) break
    if (word.capital) first = at
  }
  return first
}

/** Where what a noun governs ends. */
function endOf(words: readonly Word[], head: number, own: NameWords, around: Around): number {
  let to = head + 1
  for (;;) {
    let next = to
    while (isJoined(words[next]) && around.links.has(words[next]?.key ?? '')) next++
    if (next - to > 2 || !isJoined(words[next])) return to
    const links = words.slice(to, next)
    if (!goesOn(words, next, links.at(-1), own, around)) return to
    if (links.some(({ key }) => around.smallLinks.has(key)) && words[next]?.capital) return to
    if (links.some(({ key }) => around.ands.has(key)) && own.kindOf(words[next] as Word)) return to
    to = next + 1
  }
}

function goesOn(words: readonly Word[], at: number, link: Word | undefined, own: NameWords, around: Around): boolean {
  const word = words[at]
  if (word?.spelling.digit !== 'none' || own.openers.has(word.key)) return false
  if (word.capital) return word.text.length > 1 && !beginsPerson(words, at)
  if (around.notAfter?.test(word.text)) return false
  return around.after?.test(word.text) || (link !== undefined && around.governing.has(link.key))
}

/** `Министерства обороны | Иван Петров`. */
function beginsPerson(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return Boolean(words[at]?.spelling.givenName && next?.capital && isJoined(next))
}

/** `Radio | 1`, `Kanal | 5` */
function isNumber(word: Word | undefined): boolean {
  return word?.gap === ' ' && /^\d{1,2}$/.test(word.text)
}

function isJoined(word: Word | undefined): boolean {
  return word?.gap === ' ' || word?.gap === '-'
}
