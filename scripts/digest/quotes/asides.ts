import { isFiniteVerb } from './clause.ts'
import type { Frame } from './frame.ts'
import { type Phrase, phraseBefore } from './phrase.ts'
import { isName, isPronoun, isTime } from './token.ts'
import { headOf, opensClause } from './whole.ts'

/** How far a subject is looked for, in tokens. */
const REACH = 60

/** What stands between two commas. */
interface Segment {
  /** A noun phrase that fills it: a subject, or what is set beside one. */
  readonly phrase: Phrase | undefined
  /** Whether it ends with somebody described and not named: `where she met the mayor of the town`. */
  readonly describes: boolean
}

/** Noun phrases in a row, each between commas: `the harbour master, Tomas Lind,`. */
interface Run {
  readonly phrases: readonly Phrase[]
  /** Whether its first can be the name of whom the words before it describe. */
  readonly isTail: boolean
}

/**
 * The subject before a comma and a verb, over what stands between: `X, a lawyer, | said`, `X, whom Y met, | said`.
 * A name after a description that an aside ends with belongs to the description: `Where she met the mayor, Paul Borgen, | the minister, Ana Petrow, | said`.
 */
export function subjectOverAsides(frame: Frame, last: number, begin: number): Phrase | undefined {
  const runs = runsOf(segmentsBefore(frame, last, begin))
  for (const [place, { phrases, isTail }] of runs.entries()) {
    const isLast = place === runs.length - 1
    const [first, second] = phrases
    if (!first) continue
    if (!isTail || !isPersonal(frame, first)) return first
    // After a call with the governor, Henrik Solvang, | the chairwoman, Ruth Amadi, | said
    if (phrases.length > 2) return second
    if (phrases.length === 2 && second) {
      // Henrik Solvang, Ruth Amadi, said: nobody can tell
      if (isPersonal(frame, second)) return undefined
      return first
    }
    if (isLast) return first
  }
  return runs[0]?.phrases[0]
}

function segmentsBefore(frame: Frame, last: number, begin: number): readonly Segment[] {
  const { tokens } = frame
  const segments: Segment[] = []
  let end = last
  for (let at = last - 1; at >= Math.max(begin, last - REACH); at--) {
    const token = tokens[at]
    if (token?.kind === 'quote') break
    if (token?.text !== ',' && at > begin) continue
    const from = token?.text === ',' ? at + 1 : at
    if (end > from) segments.unshift(readSegment(frame, { from, to: end }, begin))
    end = at
  }
  return segments
}

function readSegment(frame: Frame, { from, to }: Phrase, begin: number): Segment {
  const { tokens } = frame
  const found = phraseBefore(frame, to, from)
  const first = found && tokens[found.from]
  const isFree = found !== undefined && opensClause(frame, found.from, begin) && !holdsVerb(frame, found)
  const phrase = isFree && (isName(first) || first?.is.determiner) && !isTime(first) ? found : undefined
  const head = headOf(tokens, found?.from ?? to, to)
  const ending = found ? tokens[to - 1] : undefined
  const describes =
    !phrase && found !== undefined && !isName(head) && describesSomebody(frame, { from, to }) && ending !== undefined
  return { phrase, describes }
}

function holdsVerb(frame: Frame, { from, to }: Phrase): boolean {
  for (let at = from + 1; at < to; at++) if (isFiniteVerb(frame, at)) return true
  return false
}

/** Whether a stretch ends with a role that nobody’s name follows: `… the mayor of the town`, `… the island’s governor`. */
export function describesSomebody(frame: Frame, { from, to }: Phrase): boolean {
  const { tokens } = frame
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if ((token.is.role || token.is.title) && !token.capital)
      return !isName(tokens[at + 1]) || tokens[at + 1]?.is.preposition === true
    if (isFiniteVerb(frame, at)) return false
  }
  return false
}

function runsOf(segments: readonly Segment[]): readonly Run[] {
  const runs: Run[] = []
  let phrases: Phrase[] = []
  let isTail = false
  for (const [place, { phrase }] of segments.entries()) {
    if (!phrase) continue
    const before = segments[place - 1]
    if (!before?.phrase) {
      phrases = []
      isTail = before?.describes === true
      runs.push({ phrases, isTail })
    }
    phrases.push(phrase)
  }
  return runs
}

/** Whether every word of a phrase is a name’s: `Paul Borgen`, `Dr. Voss`, but not “the mayor”. */
function isPersonal({ tokens }: Frame, { from, to }: Phrase): boolean {
  return tokens.slice(from, to).every((token) => isName(token) || token.is.particle) && !isPronoun(tokens[from])
}
