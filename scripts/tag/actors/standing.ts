import type { NamedActor } from './merge.ts'
import type { Sighting } from './sighting.ts'

/** Where an actor stands in a story: the first sighting of each kind. */
export interface Standing {
  readonly inTitle: Sighting | undefined
  readonly inDeck: Sighting | undefined
  readonly inBody: Sighting | undefined
  /** In the body: where it speaks, or else where it acts. */
  readonly speaking: Sighting | undefined
}

/** Looks where an actor stands in its story. */
export function findStanding({ sightings }: NamedActor): Standing {
  const body = sightings.filter(({ passage }) => passage.paragraph > 0)
  return {
    inTitle: sightings.find(({ passage }) => passage.paragraph === 0),
    inDeck: sightings.find(({ passage }) => passage.paragraph === -1),
    inBody: body[0],
    speaking: body.find((each) => verbOf(each) === 'decides') ?? body.find(verbOf),
  }
}

/** Whether a verb of saying or deciding, or one of acting, stands beside the name: `Zarif said`, `said Zarif`, `State Department officials said`. */
export function verbOf({ passage: { words }, from, to }: Sighting): 'decides' | 'acts' | undefined {
  if (words[from - 1]?.key === 'said') return 'decides'
  for (let index = to; index < to + 3; index++) {
    const word = words[index]
    if (!word || /[.;:!?]/.test(word.gap)) return undefined
    if (word.spelling.decides) return 'decides'
    if (word.spelling.acts) return 'acts'
    if (word.capital && !word.spelling.opener) return undefined
  }
  return undefined
}
