import { ordinaryCapitals } from '../../read/dateline.ts'
import { wordBefore, writtenAs } from './beside.ts'
import { locative } from './cues.ts'
import type { Setting } from './features.ts'
import type { Spot } from './spot.ts'

/** How many of the body's words are told. */
const MOST = 4

/** Why a story is about a country, in words: `dateline “Baghdad”`, `title “Iraq”`, `“Iraqi” ×4`, `“Moscow” (its government)`. */
export function tellReasons(code: string, setting: Setting): readonly string[] {
  const evidence = setting.evidence.get(code)
  const namings = evidence?.namings ?? []
  const head = (['dateline', 'title', 'deck'] as const).flatMap((zone) => {
    const there = new Set(
      namings.filter((naming) => naming.zone === zone).map(zone === 'dateline' ? quoteDateline : quote),
    )
    return there.size > 0 ? [`${zone} ${[...there].join(', ')}`] : []
  })
  const body = countAlike(namings.filter(({ passage, zone }) => passage.paragraph > 0 && zone !== 'dateline'))
  const reasons = [...head, ...body]
  if (reasons.length > 0) return reasons
  const hints = countAlike(evidence?.sightings.filter(({ isNaming }) => !isNaming) ?? [])
  return hints.length > 0 ? hints : ['home of its source']
}

/** The words of spots with how often each stands, the most frequent first. */
function countAlike(spots: readonly Spot[]): readonly string[] {
  const counts = new Map<string, number>()
  const governs = new Set<string>()
  for (const spot of spots) {
    const words = writtenAs(spot)
    counts.set(words, (counts.get(words) ?? 0) + 1)
    if (isGovernment(spot)) governs.add(words)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(
      ([words, count]) => `“${words}”${count > 1 ? ` ×${count}` : ''}${governs.has(words) ? ' (its government)' : ''}`,
    )
}

/** Wires write datelines in capitals: `BAGHDAD`. */
function quoteDateline(spot: Spot): string {
  return `“${ordinaryCapitals(writtenAs(spot))}”`
}

function quote(spot: Spot): string {
  return `“${writtenAs(spot)}”`
}

/** A capital that acts stands for the state: `Moscow expressed concerns`, but not `in Moscow`. */
function isGovernment(spot: Spot): boolean {
  const tie = spot.meanings[0]?.tie
  if (tie === 'government') return true
  const before = wordBefore(spot)
  return tie === 'capital' && !(before && locative.has(before.key))
}
