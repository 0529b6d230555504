import type { Prose } from '../model/prose.ts'
import type { Tags } from '../model/tags.ts'
import { findActors } from './actors/index.ts'
import { findCountries } from './countries/index.ts'

/** Who and where: the countries and actors that a story names, and those that it is about. */
export function tag(prose: Prose): Tags {
  const countries = findCountries(prose)
  const actors = findActors(prose)
  return {
    countries: countries.about,
    actors: actors.about,
    mentions: { countries: countries.mentions, actors: actors.mentions },
  }
}
