import type { Prose } from '../model/prose.ts'
import type { ActorFile, PlaceName } from '../model/story.ts'
import type { Tags } from '../model/tags.ts'
import { findActors } from './actors/index.ts'
import { findCountries } from './countries/index.ts'
import { readPassages } from './words/passage.ts'

/** Who and where: the countries and actors that a story names, and those that it is about. A site's own actor files and places add to the built-in dictionaries, and win. */
export function tag(prose: Prose, actorFiles: readonly ActorFile[] = [], places: readonly PlaceName[] = []): Tags {
  const passages = readPassages(prose)
  const countries = findCountries(prose, passages, places)
  const actors = findActors(prose, actorFiles, passages, countries.mentions)
  return {
    countries: countries.about,
    actors: actors.about,
    mentions: { countries: countries.mentions, actors: actors.mentions, described: actors.described },
  }
}
