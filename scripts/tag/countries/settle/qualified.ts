import { gapBefore, gapBehind, isInDateline } from '../beside.ts'
import type { Meaning } from '../meaning.ts'
import type { Spot } from '../spot.ts'

const QUALIFIES = /^(?:,\s|\s\()/u
/** A division whose name is a great city's as well stands in lists of cities: `London, Paris, New York`. */
const GREAT_CITY = 400

/** `Paris, Texas`, `Athens, Ga.`, `Alexandria (Egypt)`: a place and what it lies in share a country, and both mean that one. */
export function settleQualified(spots: readonly Spot[]): readonly Spot[] {
  const settled = [...spots]
  for (let index = 0; index + 1 < settled.length; index++) {
    const place = settled[index]
    const within = settled[index + 1]
    if (!place || !within || !qualifies(place, within)) continue
    const meaning = sharedMeaning(place, within)
    if (!meaning) continue
    settled[index] = { ...place, meanings: [meaning] }
    settled[index + 1] = { ...within, meanings: within.meanings.filter(({ code }) => code === meaning.code) }
  }
  return settled
}

function qualifies(place: Spot, within: Spot): boolean {
  if (place.passage !== within.passage || place.last !== within.first) return false
  return QUALIFIES.test(gapBehind(place))
}

function sharedMeaning(place: Spot, within: Spot): Meaning | undefined {
  if (place.meanings.every(({ tie }) => tie === 'sign' || tie === 'demonym')) return undefined
  for (const outer of within.meanings) {
    if (outer.tie === 'abbreviation') return { code: outer.code, tie: 'town' }
    if (outer.tie !== 'division' && outer.tie !== 'name' && outer.tie !== 'former') continue
    const inner = place.meanings.find(({ code, tie }) => code === outer.code && tie !== 'sign')
    const foremost = place.meanings[0]
    const isCountry = foremost?.tie === 'name' && isFollowedByMore(within)
    const isList = outer.tie === 'division' && foremost !== inner && (isGreatCity(within) || isCountry)
    if (inner && !isList) return inner
  }
  return isSmallWithin(place, within) ? { code: within.meanings[0]?.code ?? '', tie: 'town' } : undefined
}

/** `the sheriff of Turkey, Texas,`: a country's name before a division that can be nothing else is a place too small for the gazetteer. */
function isSmallWithin(place: Spot, within: Spot): boolean {
  const [only, other] = within.meanings
  if (only?.tie !== 'division' || (other && other.tie !== 'town') || isGreatCity(within)) return false
  if (place.meanings[0]?.tie !== 'name' || gapBefore(place).includes(',')) return false
  return ENDS_PLACE.test(gapBehind(within)) && !isFollowedByMore(within)
}

/** `Mexico, Texas and California` is a list. */
function isFollowedByMore({ passage, last }: Spot): boolean {
  return /^(?:and|or|nor)$/.test(passage.words[last]?.key ?? '')
}

/** What follows a place and what it lies in; in a list of places, a comma or a word would go on with it. */
const ENDS_PLACE = /^(?:[,.;:)]|$)/

function isGreatCity({ meanings, key }: Spot): boolean {
  return key === 'new york' || meanings.some(({ thousands = 0 }) => thousands >= GREAT_CITY)
}

/** A town that stands alone in a dateline is the greatest of its name: wires add the state or country to all others. */
export function settleDatelines(spots: readonly Spot[]): readonly Spot[] {
  return spots.map((spot) => {
    const [foremost] = spot.meanings
    return foremost && isInDateline(spot) ? { ...spot, meanings: [foremost] } : spot
  })
}
