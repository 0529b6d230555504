import type { Line } from './lines.ts'

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?`
const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`
/** What messengers put before a message that is copied out of them: `[12/03/2024, 09:15:33] Ann: `, `Ann Doyle, [12.03.2024 09:15]`. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^\[${DAY},?\s${CLOCK}\]\s(?:~\s?)?[^:\n]{1,60}:\s?`, 'iu'),
  new RegExp(String.raw`^[^[\]:\n]{1,60},?\s\[${DAY},?\s(?:at\s|в\s)?${CLOCK}\]:?\s*`, 'iu'),
]
/** Whoever sent it is nobody's business. */
const REMOVED = '[…] …:'

/** Takes off the lines of a copy who sent them on with a messenger, and when. */
export function dropStamps(lines: readonly Line[]): {
  readonly lines: readonly Line[]
  readonly stamps: readonly string[]
} {
  const stamps: string[] = []
  const kept = lines.flatMap((line) => {
    if (!line.text.includes('[')) return line
    const form = FORMS.find((pattern) => pattern.test(line.text))
    if (!form) return line
    stamps.push(REMOVED)
    const text = line.text.replace(form, '').trim()
    return text === '' ? [] : { ...line, text }
  })
  return stamps.length > 0 ? { lines: kept, stamps } : { lines, stamps }
}
