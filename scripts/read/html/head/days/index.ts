import { latinDigits } from '../../../moment/digits.ts'
import { type Figures, type Form, forms, type Manner } from './forms.ts'

/** A day named in a text. */
export interface DayNamed {
  /** `2019-05-15` */
  readonly day: string
  readonly form: Form['name']
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
}

/** The web is younger, and what it republishes bears the day of that. */
const EARLIEST_YEAR = 1980

/** What every form has; most lines of a page have neither, and need no further look. */
const LONG_YEAR = /(?:19|20|25|13|14)\d\d/
const SHORT_YEAR = /\d[./-]\d{1,2}[./-]\d|\d[.\s-]\s?\p{L}{3,}\.?[\s-]['’]?\d\d/u

/** The days that a text names, in its order, each place read once. */
export function findDays(text: string, manner: Manner): readonly DayNamed[] {
  const latin = latinDigits(text)
  const [long, short] = [LONG_YEAR.test(latin), SHORT_YEAR.test(latin)]
  if (!long && !short) return []
  const found: DayNamed[] = []
  for (const { name, pattern, read } of forms) {
    if (name === 'short year' ? !short : !long) continue
    for (const match of latin.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const day = isoOf(read(match.slice(1), manner))
      if (day && !found.some((other) => start < other.end && other.start < end))
        found.push({ day, form: name, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** `2019-05-15`, or undefined when there is no such day or it is older than the web. */
export function isoOf(figures: Figures | undefined): string | undefined {
  if (!figures || figures.year < EARLIEST_YEAR) return undefined
  const date = new Date(Date.UTC(figures.year, figures.month - 1, figures.day))
  const real = date.getUTCMonth() === figures.month - 1 && date.getUTCDate() === figures.day
  return real ? date.toISOString().slice(0, 10) : undefined
}
