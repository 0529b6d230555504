import { readWordList } from '../../model/readList.ts'
import { readData } from '../readData.ts'

/** The lists of data/cues.json. */
type Cue =
  | 'locative'
  | 'title'
  | 'street'
  | 'institution'
  | 'municipal'
  | 'county'
  | 'organisation'
  | 'state'
  | 'currency'
  | 'sentenceWords'
  | 'personal'
  | 'nouns'
  | 'withCounties'

const cues = readData<Readonly<Record<Cue, readonly string[]>>>(new URL('data/cues.json', import.meta.url))

/** Words beside a name that tell a place from a person or a street. */
export const locative: ReadonlySet<string> = new Set(cues.locative)
export const titles: ReadonlySet<string> = new Set(cues.title)
export const streets: ReadonlySet<string> = new Set(cues.street)
/** Bodies and people of a town: `Decatur police`, `an Alexandria woman`. */
export const institutions: ReadonlySet<string> = new Set(cues.institution)
/** The kinds of town hall and school that tell a small town from a country or a great city of its name: `Lebanon High School`. */
export const municipal: ReadonlySet<string> = new Set(cues.municipal)
/** What makes a division of the name before it: `Guernsey County`. */
export const counties: ReadonlySet<string> = new Set(cues.county)
export const organisations: ReadonlySet<string> = new Set(cues.organisation)
/** What a demonym makes its country of, and not a person or thing: `Iraqi border`, `French government`. */
export const stateWords: ReadonlySet<string> = new Set(cues.state)
export const currencies: ReadonlySet<string> = new Set(cues.currency)
/** Given names that often open a sentence as something else: `Will`, `Mark`. */
export const sentenceWords: ReadonlySet<string> = new Set(cues.sentenceWords)
/** Names and demonyms of countries that people bear: `Michael Jordan`, `Jack England`. */
export const personal: ReadonlySet<string> = new Set(cues.personal)

/** Common words that are names of places too. */
export const nouns: ReadonlySet<string> = new Set(cues.nouns)
/** Countries that have counties, or news in English calls their divisions so. */
export const withCounties: ReadonlySet<string> = new Set(cues.withCounties)

export const givenNames = readLowered('given-names.txt')
export const familyNames = readLowered('surnames.txt')
/** Words that tell kinds of stories apart. */
export const tradeWords = readLowered('trade-words.txt')

function readLowered(file: string): ReadonlySet<string> {
  return new Set(readWordList(new URL(`data/${file}`, import.meta.url)).map((word) => word.toLowerCase()))
}
