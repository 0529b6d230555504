import { byLanguage } from '../../model/byLanguage.ts'
import { once } from '../../model/once.ts'
import type { ActorType } from '../../model/tags.ts'
import { kindOfEach } from '../kinds.ts'
import { readData } from '../readData.ts'
import { keyOf } from '../words/key.ts'

/** What a name is by the noun that it opens with: a kind of body, or nobody (a square, a cup, a law). */
type Kind = Exclude<ActorType, 'person'> | 'nobody'

/** What a language says of its names; words by `keyOf`. */
export interface NameWords {
  /** The nouns that names open with, where nouns stand first: `Consejo de Estado`, `Liga de Campeones`. */
  readonly heads: ReadonlyMap<string, Kind>
  /** Small words that have a capital at the beginning of a sentence alone. */
  readonly openers: ReadonlySet<string>
  /** Months and weekdays. */
  readonly calendar: ReadonlySet<string>
}

interface Written {
  readonly heads: Readonly<Record<Kind, readonly string[]>>
  readonly openers: readonly string[]
  readonly calendar: readonly string[]
}

const LANGUAGES: readonly string[] = ['es', 'fr', 'it', 'nl', 'pt']

/** What is known of the names of a language, BCP 47; nothing of one without a file. */
export const nameWordsOf = byLanguage((code) => (LANGUAGES.includes(code) ? readWords(code) : undefined))

const firstHeads = once(
  () => new Set(LANGUAGES.flatMap((language) => [...(nameWordsOf(language)?.heads.keys() ?? [])])),
)

/** Whether names open with this noun in one of the languages. */
export function isFirstHead(key: string): boolean {
  return firstHeads().has(key)
}

function readWords(language: string): NameWords {
  const { heads, openers, calendar } = readData<Written>(new URL(`data/languages/${language}.json`, import.meta.url))
  return {
    heads: kindOfEach(heads, keyOf),
    openers: new Set(openers.map(keyOf)),
    calendar: new Set(calendar.map(keyOf)),
  }
}
