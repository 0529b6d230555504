import type { NamedActor } from './merge.ts'
import { type Sighting, textOf } from './sighting.ts'
import { findStanding, verbOf } from './standing.ts'

/** Why a story is about an actor, in words: `title “NATO”`, `speaks in paragraph 1`, `“State Department” ×2`. */
export function tellReasons(actor: NamedActor): readonly string[] {
  const { inTitle, inDeck, speaking } = findStanding(actor)
  return [
    ...(inTitle ? [`title “${textOf(inTitle)}”`] : []),
    ...(inDeck ? [`deck “${textOf(inDeck)}”`] : []),
    ...(speaking
      ? [`${verbOf(speaking) === 'decides' ? 'speaks' : 'acts'} in paragraph ${speaking.passage.paragraph}`]
      : []),
    ...countForms(actor.sightings),
  ]
}

/** `“IRGC” ×2` for each way that the story names an actor. */
function countForms(sightings: readonly Sighting[]): string[] {
  const counts = new Map<string, number>()
  for (const sighting of sightings) counts.set(textOf(sighting), (counts.get(textOf(sighting)) ?? 0) + 1)
  return [...counts].map(([text, count]) => (count > 1 ? `“${text}” ×${count}` : `“${text}”`))
}
