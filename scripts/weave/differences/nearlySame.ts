import type { WeaveStory } from '../story.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { readTokens } from './figures/token.ts'

/** A sentence without what another may say otherwise of the same happening. */
export interface Rest {
  readonly terms: ReadonlySet<number>
  readonly names: ReadonlySet<number>
  /** As they are written. */
  readonly figures: ReadonlySet<string>
}

/** A sentence that another paper may tell in nearly the same words. */
export interface Comparable {
  readonly story: WeaveStory
  readonly text: string
  /** Read when it is compared: most are not. */
  readonly rest: () => Rest
}

/** So many sentences of some stories are compared, the newest. */
const COMPARED = 300

/** So many of the shorter sentence's words stand in the other, and so many at least. */
const SAME = 0.7
const SAME_OF_LONGER = 0.5
const SHARED = 5
/** Of them, those that are no names. */
const WORDS = 2

/** The words of a text as they are compared. */
export function readRest(text: string, language: string, vocabulary: Vocabulary): Rest {
  const read = vocabulary.read(text, language)
  return {
    terms: new Set(read.map(({ number }) => number)),
    names: new Set(read.flatMap(({ number, isName }) => (isName ? number : []))),
    figures: new Set(readTokens(text).flatMap(({ lower }) => (/^\p{Nd}/u.test(lower) ? lower : []))),
  }
}

/** Of each happening that two papers tell in nearly the same words and say otherwise, the first two sentences that `differ`; sentences in order of publication. */
export function findPairs<S extends Comparable>(
  sentences: readonly S[],
  differ: (one: S, other: S) => boolean,
): readonly (readonly [S, S])[] {
  const compared = sentences.slice(-COMPARED)
  const taken = new Set<S>()
  return compared.flatMap((one): readonly (readonly [S, S])[] => {
    if (taken.has(one)) return []
    const other = compared.find(
      (each) =>
        !taken.has(each) &&
        areOfTwoPapers(one.story, each.story) &&
        differ(one, each) &&
        tellSame(one.rest(), each.rest()),
    )
    if (!other) return []
    for (const each of compared) if (each === one || tellSame(one.rest(), each.rest())) taken.add(each)
    return [[one, other]]
  })
}

/** Whether two sentences tell one happening in nearly the same words. What differs in its figures may be done anew each day: “cost $410”, “cost $420”. */
function tellSame(one: Rest, other: Rest): boolean {
  if (![...one.names].some((name) => other.names.has(name))) return false
  if (one.figures.size > 0 && other.figures.size > 0 && ![...one.figures].some((figure) => other.figures.has(figure)))
    return false
  const [shorter, longer] = one.terms.size < other.terms.size ? [one.terms, other.terms] : [other.terms, one.terms]
  const shared = [...shorter].filter((term) => longer.has(term))
  const words = shared.filter((term) => !one.names.has(term))
  return (
    words.length >= WORDS &&
    shared.length >= SHARED &&
    shared.length >= SAME * shorter.size &&
    shared.length >= SAME_OF_LONGER * longer.size
  )
}

/** Whether two stories are of two papers; a paper that is not named may be another. */
function areOfTwoPapers(one: WeaveStory, other: WeaveStory): boolean {
  return one.id !== other.id && (one.publisher === undefined || one.publisher !== other.publisher)
}

/** The first name that both sentences have. */
export function sharedName(text: string, other: string): string {
  const there = new Set(readTokens(other).map((token) => token.text))
  const tokens = readTokens(text)
  const isShared = (at: number) => {
    const token = tokens[at]
    return token !== undefined && token.text !== token.lower && there.has(token.text)
  }
  const first = tokens.findIndex((_, at) => at > 0 && isShared(at))
  let last = first
  while (isShared(last + 1) && tokens[last + 1]?.before === '') last++
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
}
