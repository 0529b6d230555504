import { withoutPoints } from '../../words/key.ts'
import type { Passage, Word } from '../../words/passage.ts'
import { Cover, keepFirst } from '../cover.ts'
import type { Sighting } from '../sighting.ts'
import { findBodies } from './bodies.ts'
import { type Uncased, uncasedOf } from './knowledge.ts'

/** A name has at most so many words beside its particles. */
const LONGEST = 4

/** People in a language without capitals, by given names that it has, and bodies by the nouns that open their names; none in any other. */
export function findUncased(passages: readonly Passage[], known: readonly Sighting[], language: string): Sighting[] {
  const knowledge = uncasedOf(language)
  if (!knowledge) return []
  const cover = new Cover(known)
  return passages.flatMap((passage) =>
    keepFirst(findBodies(passage, knowledge), findNames(passage, knowledge)).filter(
      (sighting) => cover.over(sighting).length === 0,
    ),
  )
}

function findNames(passage: Passage, knowledge: Uncased): Sighting[] {
  const found: Sighting[] = []
  for (let at = 0; at < passage.words.length; at++) {
    const to = endOfName(passage.words, at, knowledge)
    if (to === undefined) continue
    const role = roleBefore(passage.words, at, knowledge)
    found.push({ passage, from: at, to, type: 'person', ...(role && { role }) })
    at = to - 1
  }
  return found
}

/** The word after the name that begins at one: a given name with at least one word more. */
function endOfName(words: readonly Word[], at: number, knowledge: Uncased): number | undefined {
  const first = words[at]
  if (!first || knowledge.stops.has(first.text)) return undefined
  if (!(isGiven(first, knowledge) || isAbd(words, at, knowledge))) return undefined
  if (knowledge.doubtful.has(first.text) && !isSure(words, at, knowledge)) return undefined
  let to = at
  let parts = 0
  let strange = 0
  for (let word = words[to]; word && parts < LONGEST; word = words[++to]) {
    if (to > at && word.gap !== ' ') break
    if (knowledge.particles.has(word.text) || (to === at && !isGiven(word, knowledge))) {
      const next = words[to + 1]
      if (next?.gap !== ' ' || knowledge.stops.has(next.text)) break
      continue
    }
    const isOwn = isGiven(word, knowledge) || isAbd(words, to - 1, knowledge)
    if (!isOwn && !mayEnd(word.text, strange, knowledge)) break
    if (!isOwn && !knowledge.particles.has(words[to - 1]?.text ?? '')) strange++
    parts++
  }
  while (to > at && knowledge.particles.has(words[to - 1]?.text ?? '')) to--
  while (words[to]?.gap === ' ' && knowledge.ordinals.has(words[to]?.text ?? '')) to++
  return parts > 1 || to - at > 1 ? to : undefined
}

/** A given name that is a word too counts behind a role, or before another given name. */
function isSure(words: readonly Word[], at: number, knowledge: Uncased): boolean {
  const next = words[at + 1]
  if (roleBefore(words, at, knowledge)) return true
  return next?.gap === ' ' && (isGiven(next, knowledge) || knowledge.particles.has(next.text))
}

/** Whether a word may be a surname: the first strange one behind given names, or one more with the article. */
function mayEnd(text: string, strange: number, knowledge: Uncased): boolean {
  const { stops, roles, article, noSurname } = knowledge
  if (stops.has(text) || roles.has(text) || text.length < 3) return false
  return strange === 0
    ? !noSurname.test(text)
    : strange === 1 && text.startsWith(article) && text.endsWith(ORIGIN) && !noSurname.test(text)
}

/** How surnames of a place or a people end: البغدادي. */
const ORIGIN = 'ي'

function isGiven({ text }: Word, { givenNames }: Uncased): boolean {
  return givenNames.has(withoutPoints(text))
}

/** عبد | الرحمن, أبو | حمزة */
function isAbd(words: readonly Word[], at: number, { fathers, servants, stops, article }: Uncased): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || next?.gap !== ' ') return false
  const { text } = word
  if (servants.has(text)) return next.text.startsWith(article)
  return fathers.has(text) && next.text.length > 2 && !stops.has(next.text)
}

/** The role before a name, with the nationality between: الرئيس الأمريكي. */
function roleBefore(words: readonly Word[], at: number, { roles }: Uncased): string | undefined {
  for (const back of [1, 2, 3]) {
    const word = words[at - back]
    if (!word || words[at - back + 1]?.gap !== ' ') return undefined
    if (roles.has(word.text))
      return words
        .slice(at - back, at)
        .map(({ text }) => text)
        .join(' ')
  }
  return undefined
}
