/** Languages whose month names are known when an article's own is not. */
const COMMON = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'ru',
  'uk',
  'pl',
  'tr',
  'ar',
  'ar-LB',
  'hi',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'el',
  'id',
  'he',
  'fa',
  'ur',
  'bn',
  'vi',
  'ro',
  'hu',
  'bg',
  'sr',
  'hr',
  'sk',
  'sl',
  'lt',
  'lv',
  'et',
  'ca',
  'sw',
  'ms',
  'ta',
  'th',
  'fil',
]
const STYLES = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
] as const

const known = new Map<string, ReadonlyMap<string, number>>()

/** The number of a month, 1 to 12, from its name in the language (BCP 47) or in a common one; names as CLDR has them, short or long. */
export function monthOf(name: string, language: string): number | undefined {
  const word = clip(name)
  // In Hebrew the day's preposition is written to the month: 11 באפריל.
  const words = word.startsWith('ב') ? [word, word.slice(1)] : [word]
  for (const tag of [language, ...COMMON]) {
    const month = words.map((form) => namesIn(tag).get(form)).find(Boolean)
    if (month) return month
  }
  return undefined
}

/** The names of the months in a language (BCP 47), short and long, in small letters, each with its number. */
export function namesIn(language: string): ReadonlyMap<string, number> {
  const names = known.get(language) ?? list(language)
  known.set(language, names)
  return names
}

function list(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const style of STYLES) {
    // Without the second, Intl would write a language that it lacks as the machine's own.
    const locales = [`${language}-u-ca-gregory`, 'en-u-ca-gregory']
    const format = new Intl.DateTimeFormat(locales, { ...style, timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2001, month - 1, 1))
      const name = parts.find(({ type }) => type === 'month')?.value ?? ''
      if (!/\d/.test(name)) names.set(clip(name), month)
    }
  }
  if (language === 'en') names.set('sept', 9)
  return names
}

function clip(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
