import { findNearest } from '../../model/nearest.ts'
import type { ActorFile } from '../../model/story.ts'
import { phraseKey } from '../words/key.ts'
import { dictionaryWith } from './dictionary.ts'
import type { KnownActor } from './knownActor.ts'

/** The actor that a name or alias stands for, whatever its capitals and accents; the site's own actor files win. */
export function findActor(nameOrAlias: string, files: readonly ActorFile[] = []): KnownActor | undefined {
  return dictionaryWith(files).byKey.get(phraseKey(nameOrAlias))
}

/** The known name that is spelt most like this one, if one is near enough to be what was meant: `Donald Trmup` gives Donald Trump. */
export function nearestActor(unknown: string, files: readonly ActorFile[] = []): KnownActor | undefined {
  const { actors } = dictionaryWith(files)
  const name = findNearest(
    unknown,
    actors.map((actor) => actor.name),
  )
  return actors.find((actor) => actor.name === name)
}
