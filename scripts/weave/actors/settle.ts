import type { Node, Sighting } from './node.ts'
import type { Surroundings } from './surroundings.ts'

/** From this likeness on a name is settled, if it is so much more like the best than like the second. */
const ENOUGH = 0.12
const CLEARLY = 0.08

/** More who bear one name are not told apart by what surrounds it: the name stays apart. */
const MOST_WEIGHED = 20

/** The one of several actors that a name in a story means, if what surrounds it says so clearly. */
export function settle(
  sighting: Sighting,
  candidates: readonly (readonly Node[])[],
  { likeness }: Surroundings,
  enough = ENOUGH,
): readonly Node[] | undefined {
  if (candidates.length > MOST_WEIGHED) return undefined
  const { country } = sighting.actor
  const weighed = candidates
    .filter((nodes) => !country || nodes.every((node) => !node.country || node.country === country))
    .map((nodes) => ({
      nodes,
      score: likeness(
        sighting,
        nodes.flatMap(({ sightings }) => sightings),
      ),
    }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = weighed
  if (!best || best.score < enough) return undefined
  return second && best.score - second.score < CLEARLY ? undefined : best.nodes
}
