import { countries } from '../../tag/countries/atlas.ts'

/** Languages whose names of countries are known beside the English ones; of scripts without spaces no word stands for itself. */
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'ru', 'tr', 'uk']

/**
 * The words that name countries, their capitals and their people, in lower case: `kenya`, `kenyan`, `nairobi`, `kenia`. In the news
 * they are as common as everyday words are, and say little of which event is told.
 */
export const placeWords: ReadonlySet<string> = new Set([...namesInEnglish(), ...namesElsewhere()].flatMap(wordsIn))

function namesInEnglish(): readonly string[] {
  return countries.flatMap(({ name, names, demonyms, capital }) => [name, ...names, ...demonyms, capital ?? ''])
}

/** As CLDR has them. */
function namesElsewhere(): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    return countries.map(({ code }) => names.of(code) ?? '')
  })
}

function wordsIn(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
}
