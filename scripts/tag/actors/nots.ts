import type { ActorFile } from '../../model/story.ts'
import { phraseKey } from '../words/key.ts'
import type { NamedActor } from './merge.ts'
import { nameKeyOf, type Sighting } from './sighting.ts'

const keys = new WeakMap<readonly ActorFile[], ReadonlySet<string>>()

/** The names of which an editor says that they are no actor's. */
function notsOf(files: readonly ActorFile[]): ReadonlySet<string> {
  let nots = keys.get(files)
  if (!nots) {
    nots = new Set(files.filter(({ not }) => not).flatMap(({ name, aliases }) => [name, ...aliases].map(phraseKey)))
    keys.set(files, nots)
  }
  return nots
}

/** Without the sightings of such a name that a list takes for another's: an alias that is wrong on this site. */
export function dropWrongAliases(sightings: readonly Sighting[], files: readonly ActorFile[]): readonly Sighting[] {
  const nots = notsOf(files)
  if (nots.size === 0) return sightings
  return sightings.filter((each) => !(each.known && nots.has(nameKeyOf(each))))
}

/** Without whoever is called so, with all the forms that lead to the name. */
export function dropNots(actors: readonly NamedActor[], files: readonly ActorFile[]): readonly NamedActor[] {
  const nots = notsOf(files)
  if (nots.size === 0) return actors
  return actors.filter(
    ({ name, sightings }) => !nots.has(phraseKey(name)) && !sightings.every((each) => nots.has(nameKeyOf(each))),
  )
}
