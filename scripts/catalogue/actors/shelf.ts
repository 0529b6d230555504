import type { ActorIndex } from '../indexes.ts'

/** More names than this that stand in one story only have a page of their own. */
const FEW = 120

/** The actors of a site as their index shows them. */
export interface ActorShelf {
  readonly count: number
  /** Those in several stories, and those that an editor has a file for: in most stories first, then by name. */
  readonly several: readonly ActorIndex[]
  /** Those that one story alone names, by name. */
  readonly once: readonly ActorIndex[]
  readonly isOnceApart: boolean
}

/** Lays out actors, which come by name. */
export function shelveActors(actors: readonly ActorIndex[]): ActorShelf {
  const isOnce = ({ entries, file }: ActorIndex) => entries.length < 2 && !file
  const once = actors.filter(isOnce)
  const several = actors.filter((actor) => !isOnce(actor)).sort((a, b) => b.entries.length - a.entries.length)
  return { count: actors.length, several, once, isOnceApart: once.length > FEW }
}
