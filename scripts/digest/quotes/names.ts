import type { Frame, Token } from './frame.ts'
import type { Tagged } from './link.ts'
import { isName, isTime } from './phrase.ts'
import { sentenceOf } from './sentence.ts'
import type { Words } from './words.ts'

/** A name where it stands in the text. */
export interface Named {
  /** Without title: `Javad Zarif`. */
  readonly name: string
  readonly paragraph: number
  readonly start: number
  readonly end: number
  /** The sentence’s number in its paragraph. */
  readonly sentence: number
  /** Titles and roles before it, and in the aside after it, lower-cased: `minister`. */
  readonly roles: readonly string[]
  /** A ministry, a company, a paper. */
  readonly isBody: boolean
  /** The first name of its sentence, and neither somebody’s nor after a preposition. */
  readonly isSubject: boolean
}

/** How many tokens an aside may have: `Jane Roe, a spokeswoman for the ministry,`. */
const ASIDE = 12

/** Every run of capitalised words outside quotations, in reading order, with the roles beside it. */
export function findNames(frames: readonly Frame[], tagged: Tagged): readonly Named[] {
  return frames.flatMap((frame, index) => namesOf(frame, index + 1, tagged))
}

function namesOf(frame: Frame, paragraph: number, { personTo }: Tagged): readonly Named[] {
  const { tokens, words } = frame
  const names: Named[] = []
  // Lormouth’s deputy minister, Jane Roe, …: the subject is she
  let owned = false
  for (let at = 0; at < tokens.length; at++) {
    if (!isName(tokens[at])) continue
    const begin = at
    let end = runEnd(tokens, at, words)
    const office = skipOffice(tokens, end, words)
    if (office > end) {
      at = office
      // the Secretary of State: an office, no name
      if (!isName(tokens[at])) continue
      end = runEnd(tokens, at, words)
    }
    const person = personTo(paragraph, tokens[end - 1])
    const from = Math.max(
      skipTitles(tokens, at, end, words),
      tokens.findIndex(({ start }, i) => i >= at && i < end && start === person),
    )
    const first = tokens[from]
    const last = tokens[end - 1]
    if (first && last && from < end && !isTime(first, words)) {
      const run = tokens.slice(from, end)
      const sentence = sentenceOf(frame.sentences, from)
      names.push({
        name: frame.text.slice(first.start, last.end).replace(/['’]s?$/, ''),
        paragraph,
        start: first.start,
        end: last.end,
        sentence,
        roles: [...rolesBefore(tokens, begin, from, words), ...rolesAfter(tokens, end, words)],
        isBody: run.some(({ lower }) => words.bodies.has(lower)),
        isSubject: (owned || sentence !== names.at(-1)?.sentence) && !isOblique(tokens, begin, end, words),
      })
    }
    owned = endsOwner(tokens[end - 1])
    at = end - 1
  }
  return names
}

function runEnd(tokens: readonly Token[], at: number, words: Words): number {
  let end = at + 1
  while (goesOn(tokens, end, words)) end++
  return end
}

/** The token after an office whose first words end at a token: `Secretary | of State` | Jane Roe; that token where it is none. */
function skipOffice(tokens: readonly Token[], end: number, words: Words): number {
  const last = tokens[end - 1]?.lower ?? ''
  if (!(words.titles.has(last) || words.roles.has(last)) || !words.binders.has(tokens[end]?.lower ?? '')) return end
  let at = end + 1
  while (words.portfolios.has(tokens[at]?.lower ?? '')) at++
  return at
}

/** Whether a run of capitalised words takes in the next token: `Ursula | von | der | Leyen`. */
function goesOn(tokens: readonly Token[], at: number, words: Words): boolean {
  if (endsOwner(tokens[at - 1])) return false
  let next = at
  while (next < at + 3 && words.particles.has(tokens[next]?.lower ?? '')) next++
  // Khalid | al-Falih
  const text = tokens[next]?.text ?? ''
  const hyphen = text.indexOf('-')
  return isName(tokens[next]) || (hyphen > 0 && words.particles.has(text.slice(0, hyphen)))
}

/** The first token of a run that belongs to the name: `Iranian Foreign Minister | Javad Zarif`, `But | Trump`. */
function skipTitles(tokens: readonly Token[], from: number, end: number, words: Words): number {
  for (let at = end - 2; at >= from; at--) {
    const lower = tokens[at]?.lower ?? ''
    if (words.titles.has(lower) || words.roles.has(lower)) return at + 1
  }
  let at = from
  while (at < end && isClosed(tokens[at], words)) at++
  return at
}

function isClosed(token: Token | undefined, words: Words): boolean {
  // US, IT, WHO
  if (!token || (token.text.length > 1 && token.text === token.text.toUpperCase())) return false
  const lists = [words.determiners, words.adverbs, words.prepositions, words.joiners, words.pronouns]
  return lists.some((list) => list.has(token.lower))
}

function rolesBefore(tokens: readonly Token[], at: number, from: number, words: Words): readonly string[] {
  return tokens
    .slice(Math.max(0, at - 2), from)
    .map(({ lower }) => lower)
    .filter((lower) => words.roles.has(lower) || words.titles.has(lower))
}

function rolesAfter(tokens: readonly Token[], end: number, words: Words): readonly string[] {
  if (tokens[end]?.text !== ',' || isName(tokens[end + 1])) return []
  const aside = tokens.slice(end + 1, end + 1 + ASIDE)
  const stop = aside.findIndex(({ kind, lower }) => kind !== 'word' || words.say.has(lower) || words.adverbs.has(lower))
  // In Chelsea, the mayor said: no aside
  if (aside[stop]?.kind !== 'mark') return []
  return aside.slice(0, stop).flatMap(({ lower }) => (words.roles.has(lower) ? [lower] : []))
}

function isOblique(tokens: readonly Token[], from: number, end: number, words: Words): boolean {
  return endsOwner(tokens[end - 1]) || words.prepositions.has(tokens[from - 1]?.lower ?? '')
}

function endsOwner(token: Token | undefined): boolean {
  return /['’]s?$/.test(token?.text ?? '')
}
