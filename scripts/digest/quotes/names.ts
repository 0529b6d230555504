import type { Frame } from './frame.ts'
import type { Tagged } from './link.ts'
import { sentenceOf } from './sentence.ts'
import { endingOf, isName, isOwner, isTime, type Token } from './token.ts'
import type { Words } from './words.ts'

/** A name where it stands in the text. */
export interface Named {
  /** Without title: `Javad Zarif`. */
  readonly name: string
  readonly paragraph: number
  readonly start: number
  readonly end: number
  /** `roe` of `Jane Roe`. */
  readonly surname: string
  /** Whether it is more than a surname: `Jane Roe`, but not `de Blasio`. */
  readonly isFull: boolean
  /** The sentence’s number in its paragraph. */
  readonly sentence: number
  /** Titles and roles before it, and in the aside after it, lower-cased: `minister`. */
  readonly roles: readonly string[]
  /** A ministry, a company, a paper. */
  readonly isBody: boolean
  /** The first name of its sentence, and neither somebody’s nor after a preposition. */
  readonly isSubject: boolean
  /** Whether tagging has not found it, though it has found others. */
  readonly isUnsure: boolean
  /** Whether something of his is told, not he: `Roe’s`. */
  readonly isOwner: boolean
}

/** How many tokens an aside may have: `Jane Roe, a spokeswoman for the ministry,`. */
const ASIDE = 12

/** Every run of capitalised words outside quotations, in reading order, with the roles beside it. */
export function findNames(frames: readonly Frame[], tagged: Tagged): readonly Named[] {
  return frames.flatMap((frame, index) => namesOf(frame, index + 1, tagged))
}

function namesOf(frame: Frame, paragraph: number, { nameTo, knowsPeople }: Tagged): readonly Named[] {
  const { tokens, text, words } = frame
  const names: Named[] = []
  // Lormouth’s deputy minister, Jane Roe, …: the subject is she
  let owned = false
  let end = 0
  for (const begin of frame.capitals) {
    if (begin < end) continue
    let at = begin
    end = runEnd(tokens, at, words)
    const office = skipOffice(tokens, end)
    if (office > end) {
      at = office
      end = office
      // the Secretary of State: an office, no name
      if (!isName(tokens[at])) continue
      end = runEnd(tokens, at, words)
    }
    const last = tokens[end - 1]
    const ending = last ? endingOf(last) : 0
    const to = (last?.end ?? 0) - ending
    const tagged = nameTo(paragraph, to)
    const from = Math.max(skipTitles(tokens, at, end), tagged?.isPerson ? tokenAt(tokens, at, end, tagged.start) : 0)
    const first = tokens[from]
    const name = first ? text.slice(first.start, to) : ''
    // AP Photo/Jane Roe: a credit
    if (first && from < end && !name.includes('/') && !isCommon(tokens, from, end)) {
      const sentence = sentenceOf(frame.sentences, from)
      const opens: boolean = owned || sentence !== names[names.length - 1]?.sentence
      owned = opens && ending > 0
      names.push({
        name,
        surname: name.slice(name.lastIndexOf(' ') + 1).toLowerCase(),
        isFull: end - from > 1 && !first.is.particle,
        paragraph,
        start: first.start,
        end: to + ending,
        sentence,
        roles: rolesBeside(tokens, begin, from, end),
        isBody:
          (!tagged?.isPerson && hasBody(tokens, from, end)) || (tagged?.start === first.start && !tagged.isPerson),
        isOwner: ending > 0,
        isUnsure: knowsPeople && tagged === undefined,
        isSubject: opens && ending === 0 && tokens[begin - 1]?.is.preposition !== true,
      })
    }
  }
  return names
}

/** Whether a run is no name: `Monday`, `in May`, `Officials` at the beginning of a sentence. */
function isCommon(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from]
  if (isTime(first)) return true
  if (!first || end - from > 1) return false
  return first.is.role || (first.is.time && tokens[from - 1]?.is.preposition === true)
}

/** The token of a run that begins at an offset; -1 where none does. */
function tokenAt(tokens: readonly Token[], from: number, end: number, start: number): number {
  for (let at = from; at < end; at++) if (tokens[at]?.start === start) return at
  return -1
}

function hasBody(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (tokens[at]?.is.body) return true
  return end - from > 1 && tokens[end - 1]?.is.site === true
}

function runEnd(tokens: readonly Token[], at: number, words: Words): number {
  let end = at + 1
  while (goesOn(tokens, end, words)) end++
  return end
}

/** The token after an office whose first words end at a token: `Secretary | of State` | Jane Roe; that token where it is none. */
function skipOffice(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1]?.is
  if (!(last?.title || last?.role) || !tokens[end]?.is.binder) return end
  let at = end + 1
  while (tokens[at]?.is.portfolio) at++
  return at
}

/** Whether a run of capitalised words takes in the next token: `Ursula | von | der | Leyen`. */
function goesOn(tokens: readonly Token[], at: number, { classesOf }: Words): boolean {
  if (isOwner(tokens[at - 1])) return false
  let next = at
  while (next < at + 3 && tokens[next]?.is.particle) next++
  if (isName(tokens[next])) return true
  // Khalid | al-Falih
  const text = tokens[next]?.text ?? ''
  const hyphen = text.indexOf('-')
  return hyphen > 0 && classesOf(text.slice(0, hyphen)).particle
}

/** The first token of a run that belongs to the name: `Iranian Foreign Minister | Javad Zarif`, `But | Trump`. */
function skipTitles(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 2; at >= from; at--) if (tokens[at]?.is.title || tokens[at]?.is.role) return at + 1
  let at = from
  while (at < end && isClosed(tokens[at])) at++
  return at
}

function isClosed(token: Token | undefined): boolean {
  // US, IT, WHO
  if (!token || (token.text.length > 1 && token.text === token.text.toUpperCase())) return false
  const { determiner, adverb, preposition, joiner, pronoun, negative, quantifier } = token.is
  return determiner || adverb || preposition || joiner || negative || quantifier || pronoun !== undefined
}

function rolesBeside(tokens: readonly Token[], begin: number, from: number, end: number): readonly string[] {
  const roles: string[] = []
  // the minister, | Jane Roe; but not: the minister met | Jane Roe
  const first = tokens[begin - 1]?.text === ',' ? begin - 2 : begin - 1
  for (let at = Math.max(0, first); at < from; at++)
    if (tokens[at]?.is.role || tokens[at]?.is.title) roles.push(tokens[at]?.lower ?? '')
  const aside = asideEnd(tokens, end)
  for (let at = end + 1; at < aside; at++) if (tokens[at]?.is.role) roles.push(tokens[at]?.lower ?? '')
  return roles
}

/** Where the aside ends that follows a name: `, a spokeswoman for the ministry | ,`; before it, where there is none. */
function asideEnd(tokens: readonly Token[], comma: number): number {
  if (tokens[comma]?.text !== ',' || isName(tokens[comma + 1])) return comma
  // In Chelsea, according to the mayor: no aside
  if (tokens[comma + 1]?.is.source) return comma
  for (let at = comma + 1; at <= comma + ASIDE; at++) {
    const token = tokens[at]
    if (token?.kind === 'mark') return at
    // In Chelsea, the mayor said: no aside
    if (token?.kind !== 'word' || token.is.say || token.is.adverb) return comma
  }
  return comma
}
