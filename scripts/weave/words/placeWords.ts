import { countries } from '../../tag/countries/atlas.ts'

/**
 * The words that name countries, their capitals and their people, in lower case: `kenya`, `kenyan`, `nairobi`, `states`. In the news
 * they are as common as everyday words are, and say little of which event is told.
 */
export const placeWords: ReadonlySet<string> = new Set(
  countries.flatMap(({ name, names, demonyms, capital }) =>
    [name, ...names, ...demonyms, capital ?? ''].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{M}]+/u)),
  ),
)
