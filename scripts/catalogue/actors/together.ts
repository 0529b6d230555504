import { actorPath } from '../address.ts'
import type { Entry } from '../entry.ts'
import type { Counted } from '../shelves/company.ts'

/** Two of a list of actors, by their places in it, who appear together. */
export interface Tie {
  readonly one: number
  readonly other: number
}

/** Which of some actors appear together in at least two of these stories. */
export function findTies(around: readonly Counted[], entries: readonly Entry[]): readonly Tie[] {
  const places = new Map(around.map(({ path }, place) => [path, place]))
  const counts = new Map<string, number>()
  for (const entry of entries) {
    const present = entry.actors.flatMap(({ slug }) => places.get(actorPath(slug)) ?? []).sort((a, b) => a - b)
    present.forEach((one, index) => {
      for (const other of present.slice(index + 1))
        counts.set(`${one} ${other}`, (counts.get(`${one} ${other}`) ?? 0) + 1)
    })
  }
  return [...counts].flatMap(([key, count]) => {
    const [one, other] = key.split(' ').map(Number)
    return count > 1 && one !== undefined && other !== undefined ? [{ one, other }] : []
  })
}
