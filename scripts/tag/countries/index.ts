import type { Prose } from '../../model/prose.ts'
import type { CountryMentions, CountryTag } from '../../model/tags.ts'

/** The countries of a story: every one named, and those it is about, most central first. */
export interface CountryFindings {
  readonly about: readonly CountryTag[]
  readonly mentions: readonly CountryMentions[]
}

export function findCountries(_prose: Prose): CountryFindings {
  return { about: [], mentions: [] }
}
