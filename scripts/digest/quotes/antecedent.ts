import type { Gender } from './person.ts'
import type { Words } from './words.ts'

/** Somebody named or described, and where. */
export interface Referent {
  readonly name: string
  readonly paragraph: number
  readonly roles: readonly string[]
  readonly gender: Gender
  /** A ministry, a company, a paper. */
  readonly isBody: boolean
  /** By name, not as `a second official`. */
  readonly isNamed: boolean
  readonly isSubject: boolean
  /** Was named as the speaker of a quotation. */
  readonly spoke: boolean
}

/** Where an antecedent is looked for. */
interface Before {
  readonly past: readonly Referent[]
  readonly words: Words
}

/** How many paragraphs back somebody is still “he”. */
const PRONOUN_REACH = 4
/** How many names back an antecedent is looked for. */
const MEMORY = 80

/** Who is meant by a pronoun or by `the official`: the last one who can be, a speaker or subject before others; undefined when nobody can. */
export function antecedentOf(text: string, paragraph: number, { past, words }: Before): Referent | undefined {
  const list = text.toLowerCase().split(/[\s,]+/)
  const first = words.classesOf(list[0] ?? '')
  const { pronoun } = first
  const isNear = (referent: Referent) => paragraph - referent.paragraph <= PRONOUN_REACH
  if (pronoun === 'feminine' || pronoun === 'masculine') {
    const agrees = (referent: Referent) =>
      isNear(referent) && (referent.gender ?? pronoun) === pronoun && isPerson(referent, words)
    return findLast(past, (referent) => referent.isSubject && agrees(referent)) ?? findLast(past, agrees)
  }
  if (pronoun === 'neuter') return findLast(past, (referent) => referent.isBody && referent.spoke && isNear(referent))
  if (pronoun === 'plural')
    return findLast(past, (referent) => referent.spoke && isNear(referent) && isPlural(referent.name, words))
  return first.definite ? describedBefore(list.slice(1), past, words) : undefined
}

/** The last who can be, among those whom a reader remembers. */
function findLast(past: readonly Referent[], canBe: (referent: Referent) => boolean): Referent | undefined {
  for (let at = past.length - 1; at >= Math.max(0, past.length - MEMORY); at--) {
    const referent = past[at]
    if (referent && canBe(referent)) return referent
  }
  return undefined
}

/** `the second official` to `a second official`, `the senator` to `Jane Roe`, who was `Sen. Jane Roe`. */
function describedBefore(
  description: readonly string[],
  past: readonly Referent[],
  words: Words,
): Referent | undefined {
  const role = description.at(-1) ?? ''
  if (!words.classesOf(role).role && !words.classesOf(role).body) return undefined
  const signs = description.slice(0, -1)
  return findLast(past, ({ name, roles, isNamed, isBody }) => {
    if (isNamed && (signs.length > 0 || !isBody)) return signs.length === 0 && roles.includes(role)
    const lower = name.toLowerCase()
    // Few names hold the word at all.
    if (!lower.includes(role)) return false
    const other = lower.split(/[\s,]+/)
    return other.includes(role) && signs.every((sign) => other.includes(sign))
  })
}

/** A title, a role, a given name that says he or she, or words of his own make a person of a name; two words may be one. */
function isPerson({ name, roles, gender, isBody, isNamed, spoke }: Referent, words: Words): boolean {
  if (isBody) return false
  const isSomebody = isNamed
    ? gender !== undefined || roles.length > 0 || spoke || name.includes(' ')
    : roles.length > 0
  return isSomebody && !isPlural(name, words)
}

/** `Russian authorities`, `officials in Baghdad`, `the police` */
function isPlural(name: string, words: Words): boolean {
  const list = name.toLowerCase().split(' ')
  const preposition = list.findIndex((word) => words.classesOf(word).preposition)
  const head = list[(preposition > 0 ? preposition : list.length) - 1] ?? ''
  if (!head.endsWith('s') && head !== 'police') return false
  const { role, body } = words.classesOf(head)
  return role || body
}
