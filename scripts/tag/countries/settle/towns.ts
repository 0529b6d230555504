import { opensSentence, touchesAfter, touchesBefore, wordAfter, wordBefore } from '../beside.ts'
import { institutions, locative } from '../cues.ts'
import type { Meaning } from '../lexicon.ts'
import type { Spot } from '../spot.ts'
import { weighSupport } from '../support.ts'

/** A town of so many thousands needs nothing beside it to be taken for a place. */
const GREAT = 400

/**
 * Names that several countries share are settled together: each takes the country that is large under that name and spoken for
 * by the rest of the story (Leidner 2007, "one sense per discourse" and co-mentioned places). A small town counts only where
 * something beside it says that it is a place.
 */
export function settleTowns(spots: readonly Spot[], home?: string): readonly Spot[] {
  const places = spots.filter((spot) => isPlace(spot))
  const named = new Set(places.filter(hasCue).map(({ key }) => key))
  const kept = places.filter((spot) => !isSmallTown(spot) || named.has(spot.key))
  const support = new Map(weighSupport(kept, home))
  for (const [code, votes] of countVotes(kept)) support.set(code, (support.get(code) ?? 0) + votes)
  return kept.flatMap((spot) => {
    const meaning = spot.meanings.length > 1 ? chooseMeaning(spot.meanings, support) : spot.meanings[0]
    return meaning && isLikely(meaning, support) ? [{ ...spot, meanings: [meaning] }] : []
  })
}

function isPlace({ meanings }: Spot): boolean {
  return meanings.length > 0
}

function isSmallTown({ meanings, last, first }: Spot): boolean {
  return meanings.every(({ tie, thousands = GREAT }) => tie === 'town' && thousands < GREAT) && last - first < 3
}

/** `in Decatur`, `Decatur police`, `a Decatur-area man`. */
function hasCue(spot: Spot): boolean {
  if (spot.passage.paragraph === 1 && (spot.passage.words[spot.first]?.start ?? 0) < spot.passage.datelineEnd)
    return true
  if (spot.meanings.length === 1 && spot.meanings[0]?.thousands === undefined) return true
  const before = wordBefore(spot)
  const after = wordAfter(spot)
  if (before && locative.has(before.key) && touchesBefore(spot)) return true
  return (
    after !== undefined &&
    touchesAfter(spot) &&
    institutions.has(after.key) &&
    !(before?.capital && !opensSentence(spot))
  )
}

/** Each small town gives its vote to the countries it may lie in, by their size under that name. */
function countVotes(spots: readonly Spot[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>()
  const towns = new Map(
    spots.filter(({ meanings }) => meanings[0]?.tie === 'town').map(({ key, meanings }) => [key, meanings]),
  )
  for (const meanings of towns.values()) {
    const whole = meanings.reduce((sum, meaning) => sum + sizeOf(meaning), 0)
    for (const meaning of meanings) {
      votes.set(meaning.code, (votes.get(meaning.code) ?? 0) + (0.7 * sizeOf(meaning)) / whole)
    }
  }
  return votes
}

function chooseMeaning(meanings: readonly Meaning[], support: ReadonlyMap<string, number>): Meaning | undefined {
  let best: Meaning | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const meaning of meanings) {
    const score = sizeOf(meaning) + 1.2 * Math.log1p(support.get(meaning.code) ?? 0)
    if (score > most) [best, most] = [meaning, score]
  }
  return best
}

/** The order of magnitude of a place's inhabitants; a country's name or capital counts as the greatest of cities. */
function sizeOf({ tie, thousands }: Meaning): number {
  if (tie === 'town') return 3 + Math.log10(Math.max(thousands ?? 100, 1)) + (thousands === 0 ? 1.5 : 0)
  return tie === 'capital' ? 7.8 : 7.5
}

/** A small town of a country that nothing else speaks for is more likely a word that happens to be a town's name. */
function isLikely({ tie, thousands = GREAT, code }: Meaning, support: ReadonlyMap<string, number>): boolean {
  return tie !== 'town' || thousands >= 100 || thousands === 0 || (support.get(code) ?? 0) >= 0.5
}
