/** Languages whose names of months and weekdays are known. */
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'ru', 'tr', 'uk']
const DAY = 86_400_000

/**
 * The words that name months and weekdays, in lower case, as CLDR has them, and the numbers of days and years. What a date says is a
 * term of its own; its words say little of which event is told.
 */
export const calendarWords: ReadonlySet<string> = new Set([...names(), ...numbers()])

function names(): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((length) => {
      const months = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' })
      const weekdays = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' })
      return [
        ...Array.from({ length: 12 }, (_, month) => months.format(Date.UTC(2019, month, 1))),
        ...Array.from({ length: 7 }, (_, day) => weekdays.format(day * DAY)),
      ].map((name) => name.toLowerCase().replace(/\.$/, ''))
    }),
  )
}

function numbers(): readonly string[] {
  return [
    ...Array.from({ length: 31 }, (_, day) => String(day + 1)),
    ...Array.from({ length: 150 }, (_, year) => String(1900 + year)),
  ]
}
