import { keyOf } from '../../../../tag/words/key.ts'
import { givenNames, surnames } from '../../../../tag/words/lists.ts'
import { isOrdinaryWord } from '../../../../tag/words/spelling.ts'

const CONTINENTS = new Set(['africa', 'america', 'asia', 'europe', 'oceania', 'pacific', 'east', 'caribbean', 'arctic'])

/** Whether words with capitals are a rubric or a place rather than a name: `Real Life`, `West Africa`, `Costa Rica`. */
export function isLabel(name: string): boolean {
  const words = name.split(/\s+/).map(keyOf)
  if (words.length < 2) return false
  if (countries().has(keyOf(name))) return true
  const last = words.at(-1) ?? ''
  if (CONTINENTS.has(last) && !givenNames.has(words[0] ?? '')) return true
  return words.every((word) => isOrdinaryWord(word) && !givenNames.has(word)) && !surnames.has(last)
}

/** ISO 3166, in the languages that most papers are written in; takes some milliseconds to make. */
let known: ReadonlySet<string> | undefined
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'tr', 'id', 'pl', 'sv'] as const

function countries(): ReadonlySet<string> {
  known ??= new Set(LANGUAGES.flatMap((language) => namesIn(language)))
  return known
}

function namesIn(language: string): readonly string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const name = names.of(first + second)
      return name ? [keyOf(name)] : []
    }),
  )
}
