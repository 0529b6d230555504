import type { Nations } from './places.ts'
import type { Sighting } from './sighting.ts'

/** `Jordan said` in a story that names Michael Jordan, and nothing else of the country, is he and no government. */
export function giveToNamesakes(sightings: readonly Sighting[], nations: Nations): readonly Sighting[] {
  const metonyms = sightings.filter(({ metonym, from, to }) => metonym && to - from === 1)
  if (metonyms.length === 0) return sightings
  const surnames = new Set(sightings.filter(({ type, from, to }) => type === 'person' && to - from > 1).map(lastKeyOf))
  const taken = new Set(metonyms.filter((each) => surnames.has(lastKeyOf(each)) && !isSpokenFor(each, nations)))
  if (taken.size === 0) return sightings
  return sightings.map((each) => {
    const { passage, from, to } = each
    return taken.has(each) ? { passage, from, to, type: 'person', short: true } : each
  })
}

function lastKeyOf({ passage, to }: Sighting): string {
  return passage.words[to - 1]?.key ?? ''
}

/** Whether the story names the country in another way as well: `Israeli` beside Steve Israel. */
function isSpokenFor(metonym: Sighting, nations: Nations): boolean {
  return [...nations].some(([{ words }, matches]) =>
    matches.some(
      ({ to, values }) =>
        words[to - 1]?.key !== lastKeyOf(metonym) && values.some(({ code }) => code === metonym.country),
    ),
  )
}
