import agencies from '../../../data/agencies.json' with { type: 'json' }
import { isPerson } from '../../../text/head/byline.ts'
import words from '../data/people.json' with { type: 'json' }
import { cutOpener, joiners } from './words.ts'

/** Somebody named in a byline. */
export interface Named {
  readonly name: string
  /** A `single` is a first name or a user's name, a `desk` a team, a paper or a company. */
  readonly kind: 'person' | 'single' | 'desk' | 'agency'
}

const degrees = new Set(words.degrees)
const roles = new Set(words.roles)
const affiliated = new Set(words.affiliated)
const desks = new Set(words.desks)
const agencyOf = new Map(
  agencies.flatMap(([name, forms]) => (forms as string[]).map((form) => [form.toLowerCase(), name as string])),
)

const LONGEST = 300
/** What ends a byline's names for good: a date, an address, a dot or bar between parts. */
const BREAK = /\s*(?:[|•·–—([\t]|\s-\s|\s\/\s|\d|https?:|www\.|\S+@\S+).*$/su
const LIST = /\s*[,;&،、]\s*|\s+\+\s+/u
const MARKS = /^[\s"“”'‘’*_:.,–—-]+|[\s"“”*_:,–—-]+$/g

/** Everybody that a byline names, in its order, each once. */
export function readNames(byline: string): readonly Named[] {
  if (byline.length > LONGEST || /^https?:/.test(byline)) return []
  const text = cutOpener(byline).replace(BREAK, '')
  const named = text.split(LIST).flatMap(splitJoined).flatMap(readName)
  return named.filter(
    ({ name }, index) => named.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) === index,
  )
}

/** `Jane Doe and John Roe` are two; a joiner that a single word stands before joins first names. */
function splitJoined(part: string): readonly string[] {
  const names: string[][] = [[]]
  for (const word of part.split(' ')) {
    if (joiners.has(word.toLowerCase()) && (names.at(-1)?.length ?? 0) > 0) names.push([])
    else names.at(-1)?.push(word)
  }
  return names.map((name) => name.join(' '))
}

function readName(part: string): readonly Named[] {
  const all = cutOpener(part).replace(MARKS, '').split(' ').filter(Boolean)
  const end = all.findIndex(
    (word, index) => index > 0 && (affiliated.has(word) || (index > 1 && roles.has(bare(word)))),
  )
  const kept = end < 0 ? all : all.slice(0, end)
  while (kept.length > 1 && degrees.has(kept.at(-1)?.toLowerCase() ?? '')) kept.pop()
  const name = capitalise(kept.join(' ').replace(MARKS, ''))
  if (!name || degrees.has(name.toLowerCase())) return []
  return [{ name: agencyOf.get(name.toLowerCase()) ?? name, kind: kindOf(name, kept) }]
}

function kindOf(name: string, parts: readonly string[]): Named['kind'] {
  if (agencyOf.has(name.toLowerCase())) return 'agency'
  if (isPerson(name)) return 'person'
  if (parts.length > 1 || parts.some((word) => desks.has(bare(word)) || roles.has(bare(word)))) return 'desk'
  return /^[\p{L}\d_.'-]{2,30}$/u.test(name) && !/\.(?:com|net|org|de|tv|io)$/i.test(name) ? 'single' : 'desk'
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,:]$/, '')
}

/** `JANE DOE` becomes `Jane Doe`, `Jane DOE` too; initials stay. */
function capitalise(name: string): string {
  if (!/\s/.test(name)) return name
  return name.replace(/\p{Lu}[\p{Lu}\p{M}]{2,}/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())
}
