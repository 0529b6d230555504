const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'])
const known = new Map<string, 'ltr' | 'rtl'>()

/** The direction in which a language (BCP 47) is written, by the script that it most likely uses. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  let direction = known.get(language)
  if (!direction) {
    direction = RIGHT_TO_LEFT.has(scriptOf(language)) ? 'rtl' : 'ltr'
    known.set(language, direction)
  }
  return direction
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? ''
  } catch {
    return ''
  }
}

/** The `lang` and `dir` of words in a language, where it is not the site's. */
export function languageMarks(language: string, site: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === site ? {} : { lang: language, dir: directionOf(language) }
}
