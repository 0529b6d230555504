import { groupBy } from '../../model/groups.ts'
import { readList } from '../../model/readList.ts'

/** A longer line is a paragraph that somebody wrote. */
const LONGEST = 400
const BEGINNING = 2
/** Not a bullet, dash or blank before a line's words. */
const FIRST = /[^\s✉>•|*–-]/

/** A phrase's fixed words; anything may stand between them, and after them where it `closes`. */
interface Addressed {
  readonly parts: readonly string[]
  readonly closes: boolean
}

/** The phrases by how they begin, as most lines begin with none. */
const phrases = groupBy(
  readList(new URL('./data/addressed.txt', import.meta.url)).map(
    (line): Addressed => ({
      parts: line.split('*').map((part) => part.trim()),
      closes: line.endsWith('*'),
    }),
  ),
  ({ parts: [first = ''] }) => first.slice(0, BEGINNING),
)

/**
 * What a page or a mail says to the one who reads it, without whom it names: `logged in as …` of `Logged in as Jane Doe`; undefined for any other line.
 * Linear: each part is looked for once, after the one before.
 */
export function addressedIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  const known = phrases.get(beginningOf(text))
  if (!known) return undefined
  const line = normal(text)
    .replace(/^[\s✉>•|*–-]+|[\s.!|:]+$/g, '')
    .trim()
  return known
    .find((phrase) => isSaid(phrase, line))
    ?.parts.join(' … ')
    .replace(/… @ …/g, '…')
    .trim()
}

function beginningOf(text: string): string {
  const first = text.search(FIRST)
  return first < 0 ? '' : normal(text.slice(first, first + BEGINNING)).slice(0, BEGINNING)
}

function normal(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
}

function isSaid({ parts, closes }: Addressed, line: string): boolean {
  if (!line.startsWith(parts[0] ?? '')) return false
  let at = 0
  for (const [index, part] of parts.entries()) {
    if (part === '') continue
    const found = line.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
    if (index === 0 && /\p{L}/u.test(line[at] ?? '') && /[a-zà-ÿа-я]$/u.test(part)) return false
  }
  return closes || at === line.length
}

const greetings = readList(new URL('./data/greetings.txt', import.meta.url)).sort((a, b) => b.length - a.length)

/** The greeting and the name that a line is: `Hi` and `Jane` of `Hi Jane,`; undefined for any other line. */
export function greetedIn(text: string): { readonly greeting: string; readonly name: string } | undefined {
  if (text.length > 60) return undefined
  const line = text.trim()
  const lower = line.toLowerCase()
  const greeting = greetings.find((word) => lower.startsWith(word) && !/^\p{L}/u.test(line.slice(word.length)))
  if (greeting === undefined) return undefined
  const [, name] = /^[\s,]*([^,.;:!?，！：]*?)\s*[,.;:!，！：]?\s*$/u.exec(line.slice(greeting.length)) ?? []
  return name === undefined ? undefined : { greeting: line.slice(0, greeting.length), name }
}

const notes = readList(new URL('./data/notes.txt', import.meta.url))
const NOTE_WORDS = 16

/** Whether a line under a greeting says what follows it: `hier der Text:`, `Please find below my report.` */
export function isNote(text: string): boolean {
  const line = normal(text).trim()
  if (line.split(' ').length > NOTE_WORDS) return false
  return notes.some((words) => line.startsWith(words) && !/^\p{L}/u.test(line.slice(words.length)))
}
