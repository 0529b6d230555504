import { readData } from '../../readData.ts'
import { gapBefore, gapBehind } from '../beside.ts'
import type { Meaning } from '../meaning.ts'
import { gapAfter } from '../passage.ts'
import type { Spot } from '../spot.ts'

const data = readData<Readonly<Record<'settlements' | 'parts', readonly string[]>>>(
  new URL('../data/settlements.json', import.meta.url),
)
/** `village`, `town`. */
const settlements: ReadonlySet<string> = new Set(data.settlements)
/** What may stand between `in` and the country: `in the northern part of`. */
const parts: ReadonlySet<string> = new Set(data.parts)

/**
 * A village that the text places in a country lies there, whatever larger town elsewhere has its name, and wherever else the story has the name:
 * `the village of Bethlehem, Suriname,`, `Bethlehem, a village in eastern Suriname`, `the Surinamese village of Bethlehem`.
 */
export function settleVillages(spots: readonly Spot[]): readonly Spot[] {
  const placed = new Map<string, string>()
  for (const [index, spot] of spots.entries()) {
    if (!mayBeVillage(spot)) continue
    const code = countryBehind(spot, spots[index + 1], spots[index + 2]) ?? countryBefore(spot, spots[index - 1])
    if (code) placed.set(spot.key, placed.has(spot.key) && placed.get(spot.key) !== code ? '' : code)
  }
  if (placed.size === 0) return spots
  return spots.map((spot) => {
    const code = placed.get(spot.key)
    if (!code || !mayBeVillage(spot)) return spot
    const known = spot.meanings.find((meaning) => meaning.code === code)
    return { ...spot, meanings: [known ?? { code, tie: 'place' }] }
  })
}

/** Whether a name is that of towns, and of no country or division. */
function mayBeVillage({ meanings }: Spot): boolean {
  return meanings.length > 0 && meanings.every(({ tie }) => tie === 'town')
}

/** `, Suriname,`, and not a list as `, Suriname, Guyana and Brazil`; `, a village in eastern Suriname`. */
function countryBehind(spot: Spot, next: Spot | undefined, third: Spot | undefined): string | undefined {
  const code = next && countryOf(next)
  if (!next || !code || next.passage !== spot.passage) return undefined
  if (next.first === spot.last) {
    if (!/^(?:,\s|\s\()$/.test(gapBehind(spot)) || !ENDS.test(gapBehind(next))) return undefined
    const listed = third?.passage === next.passage && third.first <= next.last + 1 && countryOf(third)
    return listed || CONJUNCTION.test(next.passage.words[next.last]?.key ?? '') ? undefined : code
  }
  return placesIn(spot, next) ? code : undefined
}

/** What ends a place with its country: `, Suriname, was`, `, Suriname —`. */
const ENDS = /^(?:[,.;:)]|\s?[-–—]|$|\s\()/
const CONJUNCTION = /^(?:and|or|und|et|y|e)$/

/** So many words stand at most between a village and its country. */
const REACH = 7

/** `Bethlehem, a small village in the east of | Suriname`. */
function placesIn({ passage, last }: Spot, { first }: Spot): boolean {
  if (first - last > REACH || gapAfter(passage, last - 1) !== ', ') return false
  const between = passage.words.slice(last, first)
  if (between.some(({ capital }) => capital)) return false
  const settlement = between.findIndex(({ key }) => settlements.has(key))
  const rest = between.slice(settlement + 1).map(({ key }) => key)
  return settlement >= 0 && rest.includes('in') && rest.every((key) => parts.has(key))
}

/** `the Surinamese village of Bethlehem`, `Suriname’s northern village of Bethlehem`; not `the Dutch border and the city of Mainz`. */
function countryBefore(spot: Spot, before: Spot | undefined): string | undefined {
  if (!before || before.passage !== spot.passage || spot.first - before.last > REACH) return undefined
  const { words } = spot.passage
  if (words[spot.first - 1]?.key !== 'of' || !settlements.has(words[spot.first - 2]?.key ?? '')) return undefined
  if (gapBefore(spot) !== ' ') return undefined
  const between = words.slice(before.last, spot.first - 2)
  return between.length < 2 && between.every(({ capital }) => !capital) && /^\s|^['’]s /.test(gapBehind(before))
    ? countryOf(before)
    : undefined
}

/** The one country that a spot names, if it is nothing else. */
function countryOf({ meanings: [only, other] }: Spot): string | undefined {
  return only && !other && NAMES.has(only.tie) ? only.code : undefined
}

const NAMES: ReadonlySet<Meaning['tie']> = new Set(['name', 'former', 'demonym'])
