import {
  gapBefore,
  isInDateline,
  isOwner,
  opensSentence,
  touchesAfter,
  touchesBefore,
  wordAfter,
  wordBefore,
} from '../beside.ts'
import { familyNames, givenNames, institutions, locative, municipal } from '../cues.ts'
import type { Meaning } from '../meaning.ts'
import { gapAfter } from '../passage.ts'
import type { Spot } from '../spot.ts'
import { supportOf, weighSupport } from '../support.ts'

/** A town of so many thousands needs nothing beside it to be taken for a place. */
const GREAT = 400
/** And of so many if its name is a family name as well: `Medina`, `Mendoza`. */
const FAMOUS = 1_500
/** A town of fewer thousands counts only in a country that something else in the story speaks for. */
const SMALL = 250
const LEAST_SUPPORT = 0.5

/**
 * Names that several countries share are settled together: each takes the country that is large under that name and spoken for
 * by the rest of the story (Leidner 2007: one sense a discourse, and places named together lie together). A small town counts
 * only where something beside it says that it is a place.
 */
export function settleTowns(spots: readonly Spot[], home?: string): readonly Spot[] {
  const places = spots.filter(({ meanings }) => meanings.length > 0)
  const kept = keepPlaces(places)
  if (kept.every(isSettled)) return kept
  const support = new Map(weighSupport(kept, home))
  for (const [code, votes] of countVotes(kept)) support.set(code, (support.get(code) ?? 0) + votes)
  const shared = kept.filter(({ meanings }) => meanings.length > 1)
  const local = new Set(shared.filter(isMunicipal).map(({ key }) => key))
  const pulls = weighPulls(shared, support)
  return kept.flatMap((spot) => {
    const meaning = chooseMeaning(spot.meanings, pulls, local.has(spot.key))
    return meaning && isLikely(meaning, support) ? [{ ...spot, meanings: [meaning] }] : []
  })
}

/** All but the small towns that nothing beside them shows as places. */
function keepPlaces(places: readonly Spot[]): readonly Spot[] {
  const small = new Set(places.filter(isSmallTown).map(({ key }) => key))
  if (small.size === 0) return places
  const shown = new Set(places.filter((spot) => small.has(spot.key) && isShownAsPlace(spot)).map(({ key }) => key))
  const certain = places.filter((spot) => shown.has(spot.key) || !isSmallTown(spot))
  return certain.some(isNamed) ? certain : [...certain, ...findRepeated(places)]
}

/** Whether a spot has one meaning, and that is no town. */
function isSettled({ meanings: [only, other] }: Spot): boolean {
  return only !== undefined && other === undefined && only.tie !== 'town'
}

/** Whether a spot names a place, not only a body or a custom of one. */
function isNamed({ meanings }: Spot): boolean {
  return meanings.some(({ tie }) => !['sign', 'institution', 'company', 'leader'].includes(tie))
}

/** Where a story names no other place, a town's name that comes back is taken for the town. */
function findRepeated(places: readonly Spot[]): readonly Spot[] {
  const towns = places.filter((spot) => isSmallTown(spot) && !familyNames.has(spot.key) && !givenNames.has(spot.key))
  const once = new Set<string>()
  const again = new Set<string>()
  for (const { key } of towns) (once.has(key) ? again : once).add(key)
  return towns.filter(({ key }) => again.has(key))
}

function isSmallTown({ meanings, last, first, key }: Spot): boolean {
  const great = familyNames.has(key) ? FAMOUS : GREAT
  return meanings.every(({ tie, thousands = FAMOUS }) => tie === 'town' && thousands < great) && last - first < 3
}

/** `in Decatur`, `Decatur police`, `a Decatur-area man`, `of Locust St., Decatur`. */
function isShownAsPlace(spot: Spot): boolean {
  const { passage, first } = spot
  const word = passage.words[first]
  if (!word || isInDateline(spot) || (word.shouted && !passage.shouted)) return true
  if (COUNTY.test(passage.words[spot.last]?.key ?? '')) return true
  if (spot.meanings.length === 1 && spot.meanings[0]?.thousands === undefined) return true
  const isPersonal = familyNames.has(spot.key) || givenNames.has(spot.key)
  const before = wordBefore(spot)
  if (before && locative.has(before.key) && touchesBefore(spot))
    return !isPersonal || (!isOwner(spot) && !TOWARDS.test(before.key))
  if (isPersonal && !isMunicipal(spot)) return false
  if (/^\.?,\s$/u.test(gapBefore(spot)) && isInAddress(spot)) return true
  const after = wordAfter(spot)
  return (
    after !== undefined &&
    touchesAfter(spot) &&
    institutions.has(after.key) &&
    !(before?.capital && !opensSentence(spot) && touchesBefore(spot))
  )
}

/** What stands before people as often as before places: `according to Rodriguez`. */
const TOWARDS = /^(?:to|from|of|against|with)$/

const COUNTY = /^(?:county|township)$/

const ADDRESS =
  /^(?:st|street|ave|avenue|rd|road|dr|drive|lane|ln|blvd|boulevard|ct|court|way|circle|church|school|hospital)$/u

function isInAddress({ passage, first }: Spot): boolean {
  return ADDRESS.test(passage.words[first - 1]?.key ?? '')
}

/** `Lebanon High School`, `a Paris woman`: what a country or a great city seldom has beside its name. */
function isMunicipal(spot: Spot): boolean {
  const after = spot.passage.words[spot.last]
  const before = spot.passage.words[spot.first - 1]
  if (before && touchesBefore(spot) && (before.key === 'rural' || before.key === 'downtown')) return true
  if (isAfterAge(spot)) return true
  return after !== undefined && touchesAfter(spot) && municipal.has(after.key)
}

/** `Joyce Glover, 22, Palestine,` or `Glover, 22, of Palestine`, as police reports give names. */
function isAfterAge({ passage, first }: Spot): boolean {
  const age = passage.words[first - 1]?.key === 'of' ? first - 2 : first - 1
  return /^\d\d$/u.test(passage.words[age]?.key ?? '') && gapAfter(passage, age).startsWith(',')
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

/** How much the rest of the story pulls a name to a country, and at most. */
const PULL = 1.8
const MOST_PULL = 4
/** What a town hall or school beside the name adds to the towns of that name. */
const LOCAL = 3

/** How the rest of the story pulls to each country that a shared name can mean. */
function weighPulls(shared: readonly Spot[], support: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const codes = new Set(shared.flatMap(({ meanings }) => meanings.map(({ code }) => code)))
  return new Map(
    [...codes].map((code) => [code, Math.min(PULL * Math.log1p(supportOf(code, support)), MOST_PULL)] as const),
  )
}

function chooseMeaning(
  meanings: readonly Meaning[],
  pulls: ReadonlyMap<string, number>,
  local: boolean,
): Meaning | undefined {
  if (meanings.length === 1) return meanings[0]
  const isCountry = meanings.some(({ tie }) => tie === 'name')
  let best: Meaning | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const meaning of meanings) {
    const isTown = meaning.tie === 'town' || meaning.tie === 'division'
    if (meaning.tie === 'town' && isCountry && !local) continue
    const score = sizeOf(meaning) + (pulls.get(meaning.code) ?? 0) + (local && isTown ? LOCAL : 0)
    if (score > most) [best, most] = [meaning, score]
  }
  return best
}

/** The order of magnitude of a place's inhabitants; a country's name or capital counts as the greatest of cities. */
function sizeOf({ tie, thousands }: Meaning): number {
  if (tie === 'town') return 3 + Math.log10(Math.max(thousands ?? 100, 1)) + (thousands === 0 ? 1.5 : 0)
  if (tie === 'capital') return 7.8
  return tie === 'name' ? 8 : 7.3
}

/** A small town of a country that nothing else speaks for is more likely a word that happens to be a town's name. */
function isLikely({ tie, thousands = GREAT, code }: Meaning, support: ReadonlyMap<string, number>): boolean {
  return tie !== 'town' || thousands >= SMALL || (support.get(code) ?? 0) >= LEAST_SUPPORT
}
