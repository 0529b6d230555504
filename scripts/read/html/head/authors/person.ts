import { keyOf } from '../../../../tag/words/key.ts'
import { givenNames } from '../../../../tag/words/lists.ts'
import agencies from '../../../data/agencies.json' with { type: 'json' }
import { isPerson } from '../../../text/head/byline.ts'
import words from '../data/people.json' with { type: 'json' }
import { isLabel } from './label.ts'

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
const titles = new Set(words.titles)
const agencyOf = new Map(
  agencies.flatMap(([name, forms]) => (forms as string[]).map((form) => [form.toLowerCase(), name as string])),
)

const MARKS = /^[\s"“”'‘’*_:.,–—-]+|[\s"“”*_:,–—-]+$/g
const SINGLE = /^[\p{L}\d_.'-]{2,30}$/u
const ADDRESS = /\.(?:com|net|org|de|tv|io)$/i
/** Names in scripts that don't part words are a few signs long. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const UNPARTED_NAME =
  /^(?:\p{Script=Han}{2,5}|\p{Script=Hangul}{2,4}|[\p{Script=Katakana}ー・]{3,16}|\p{Script=Thai}{2,20} \p{Script=Thai}{2,24})$/u

/** Reads one part of a byline as a name, without what the person is and has; nothing when there is none. */
export function readName(part: string): readonly Named[] {
  const all = part.replace(MARKS, '').split(' ').filter(Boolean)
  const end = all.findIndex((word, index) => index > 0 && (affiliated.has(word) || isRole(word, index, all)))
  // `Foreign Editor` is what somebody is.
  if (end === 1 && !UNPARTED.test(part) && !affiliated.has(all[1] ?? '')) return [{ name: part, kind: 'desk' }]
  const kept = end < 0 ? all : all.slice(0, end)
  while (kept.length > 1 && degrees.has(kept.at(-1)?.toLowerCase() ?? '')) kept.pop()
  const name = capitalise(kept.join(' ').replace(MARKS, ''))
  if (!name || degrees.has(name.toLowerCase())) return []
  return [{ name: agencyOf.get(name.toLowerCase()) ?? name, kind: kindOf(name, kept) }]
}

/** `Jane Doe Senior Editor`, but Will Head is a name. */
function isRole(word: string, index: number, all: readonly string[]): boolean {
  return roles.has(bare(word)) && (index > 1 || UNPARTED.test(word) || !hasGivenName(all[0] ?? ''))
}

/** Whether a name begins with a known given name. */
export function hasGivenName(name: string): boolean {
  const first = name.split(' ').find((word) => !titles.has(bare(word)))
  return first !== undefined && givenNames.has(keyOf(first))
}

/** Whether a text is somebody's full name. Some given names are words too: `April Fulton`. */
export function isFullName(name: string): boolean {
  if (UNPARTED.test(name)) return UNPARTED_NAME.test(name)
  return isPerson(name) || (hasGivenName(name) && isPerson(name.replace(/^\S+/, 'Jane')))
}

function kindOf(name: string, parts: readonly string[]): Named['kind'] {
  if (agencyOf.has(name.toLowerCase())) return 'agency'
  if (parts.some((word, index) => desks.has(bare(word)) || (index < 2 && roles.has(bare(word)) && !hasGivenName(name))))
    return 'desk'
  if (isLabel(name)) return 'desk'
  if (isFullName(name)) return 'person'
  if (parts.length > 1) return 'desk'
  return SINGLE.test(name) && !UNPARTED.test(name) && !ADDRESS.test(name) ? 'single' : 'desk'
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,:]$/, '')
}

/** `JANE DOE` becomes `Jane Doe`, `Jane DOE` and `jane doe` too; initials stay. */
function capitalise(name: string): string {
  if (!/\s/.test(name)) return name
  if (name === name.toLowerCase() && hasGivenName(name))
    return name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
  return name.replace(/\p{Lu}[\p{Lu}\p{M}]{2,}/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())
}
