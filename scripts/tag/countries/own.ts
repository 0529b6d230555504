import { groupBy } from '../../model/groups.ts'
import type { PlaceName } from '../../model/story.ts'
import { foldName } from './fold.ts'
import { gapAfter, type Passage } from './passage.ts'
import type { Spot } from './spot.ts'

/** What an editor says of a name: its words as the dictionaries spell them, its country, or none where it is no place. */
interface OwnName {
  readonly words: readonly string[]
  readonly country: string | undefined
  readonly capital: boolean
}

/** By their first words, the longest first. */
type Own = ReadonlyMap<string, readonly OwnName[]>

const folded = new WeakMap<readonly PlaceName[], Own>()

/** The spots of a story with an editor's own: these win over those of the dictionaries within them, and need no settling. `settle` settles the others. */
export function withOwnPlaces(
  passages: readonly Passage[],
  spots: readonly Spot[],
  places: readonly PlaceName[],
  settle: (spots: readonly Spot[]) => readonly Spot[],
): readonly Spot[] {
  if (places.length === 0) return settle(spots)
  const own = passages.flatMap((passage) => findOwn(passage, foldAll(places)))
  const ownIn = groupByPlace(own)
  const beaten = new Set<Spot>()
  const others = spots.filter((spot) => {
    const over = ownIn(spot)
    // The dictionary's own longer name is another: “Jordan River” where an editor speaks of “Jordan”.
    const isLonger = over.some((each) => spot.last - spot.first > each.last - each.first)
    if (isLonger) for (const each of over) beaten.add(each)
    return isLonger || over.length === 0
  })
  const standing = own.filter((each) => !beaten.has(each) && each.meanings.length > 0)
  const order = new Map(passages.map((passage, index) => [passage, index]))
  return [...settle(others), ...standing].sort(
    (a, b) => (order.get(a.passage) ?? 0) - (order.get(b.passage) ?? 0) || a.first - b.first,
  )
}

/** Which of some spots that share no word share one with another. */
function groupByPlace(spots: readonly Spot[]): (spot: Spot) => readonly Spot[] {
  const rows = new Map<Passage, (Spot | undefined)[]>()
  for (const spot of spots) {
    const row = rows.get(spot.passage) ?? []
    rows.set(spot.passage, row)
    for (let at = spot.first; at < spot.last; at++) row[at] = spot
  }
  return ({ passage, first, last }) => [...new Set(rows.get(passage)?.slice(first, last))].flatMap((each) => each ?? [])
}

function foldAll(places: readonly PlaceName[]): Own {
  const known = folded.get(places)
  if (known) return known
  const own = places
    .flatMap(({ names, country }) =>
      names.map((name) => ({ words: foldName(name).split(' '), country, capital: /^\P{Ll}/u.test(name) })),
    )
    .filter(({ words }) => words[0] !== '')
    .sort((a, b) => b.words.length - a.words.length)
  const byFirst = groupBy(own, ({ words }) => words[0] ?? '')
  folded.set(places, byFirst)
  return byFirst
}

/** The longest of an editor's names at each place; one with no meaning is no place. */
function findOwn(passage: Passage, own: Own): readonly Spot[] {
  const spots: Spot[] = []
  for (let first = 0; first < passage.words.length; ) {
    const name = own
      .get(passage.words[first]?.key ?? '')
      ?.find(({ words, capital }) => stands(passage, first, words, capital))
    const last = first + (name?.words.length ?? 1)
    if (name)
      spots.push({
        passage,
        first,
        last,
        key: name.words.join(' '),
        meanings: name.country ? [{ code: name.country, tie: 'place' }] : [],
      })
    first = last
  }
  return spots
}

function stands(passage: Passage, first: number, words: readonly string[], capital: boolean): boolean {
  if (capital && !passage.uncased && !passage.words[first]?.capital) return false
  return words.every(
    (word, index) =>
      passage.words[first + index]?.key === word &&
      (index === words.length - 1 || /^(?:|\s{1,2}|[-–‑/’'.]\s?)$/u.test(gapAfter(passage, first + index))),
  )
}
