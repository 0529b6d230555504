import { findCountry } from '../tag/countries/atlas.ts'
import { nearestCountry } from '../tag/countries/nearest.ts'
import type { Fields } from './fields.ts'

/** The code (ISO 3166-1 alpha-2) of a country that a key names. What is none is told, with the name that is nearest or else with `advice`, and undefined. */
export function readCountry(fields: Fields, key: string, stated: string, advice = ''): string | undefined {
  const country = findCountry(stated)
  if (country) return country.code
  const nearest = nearestCountry(stated)
  const instead = nearest ? `did you mean “${nearest.name}”?` : advice
  fields.note(key, 'unknown-country', `knows no country “${stated}”${instead && `; ${instead}`}`)
  return undefined
}
