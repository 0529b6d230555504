import type { Gender } from './person.ts'
import type { Pronoun, Words } from './words.ts'

/** Somebody named or described, and where. */
export interface Referent {
  readonly name: string
  readonly paragraph: number
  readonly roles: readonly string[]
  readonly gender: Gender
  /** A ministry, a company, a paper. */
  readonly isBody: boolean
  /** Whether nobody has tagged the name as a person’s, where others are tagged: `Fort Belknap`. */
  readonly isUnsure?: boolean
  /** By name, not as `a second official`. */
  readonly isNamed: boolean
  /** Was named as the speaker of a quotation. */
  readonly spoke: boolean
}

/** A sentence before a pronoun: whom it tells of, and who else is named in it. */
export interface Scene {
  readonly subject: Referent | undefined
  readonly others: readonly Referent[]
}

/** Somebody without a name is “she” for so many sentences, where nothing says that it is a woman. */
const NEAR = 2

/** How many names back a description is looked for. */
const MEMORY = 80

/**
 * Who is meant by a pronoun: the subject of the sentence before, or of the last sentence whose subject can be meant.
 * Undefined when nobody can, and when somebody else is named after that sentence who can be meant too. `scenes` goes backwards from the pronoun’s own sentence.
 */
export function antecedentOf(pronoun: Pronoun, scenes: Iterable<Scene>, words: Words): Referent | undefined {
  const canBe = (referent: Referent) => agrees(referent, pronoun, words)
  // Of a name that may be a place’s nobody knows; it is in the way all the same.
  const mayBe = (referent: Referent) => agrees({ ...referent, isUnsure: false }, pronoun, words)
  const rivals = new Map<string, Referent>()
  let back = 0
  for (const { subject, others } of scenes) {
    const here = others.filter(mayBe)
    const isFar = back++ > NEAR
    if (subject && mayBe(subject)) {
      if (!canBe(subject)) return undefined
      const isRivalled = [...rivals.keys()].some((name) => name !== subject.name)
      const isFaint = isFar && !subject.isNamed && subject.gender === undefined
      return isRivalled || isFaint || isDoubtful(subject, here, pronoun) ? undefined : subject
    }
    for (const referent of here) rivals.set(referent.name, referent)
    if (rivals.size > 1) return undefined
  }
  const [only] = rivals.values()
  return only && canBe(only) ? only : undefined
}

/** `military families`: “it” is none of them. */
const SEVERAL = /\s\p{Ll}+[^sui]s$/u

function agrees(referent: Referent, pronoun: Pronoun, words: Words): boolean {
  if (pronoun === 'feminine' || pronoun === 'masculine')
    return (referent.gender ?? pronoun) === pronoun && isPerson(referent, words)
  if (pronoun === 'plural')
    return (
      isPlural(referent.name, words) || / and /.test(referent.name) || (referent.isBody && /[^s]s$/.test(referent.name))
    )
  return pronoun === 'neuter' && referent.isBody && !isPlural(referent.name, words) && !SEVERAL.test(referent.name)
}

/** Whether of a subject nothing tells he or she, while another of its sentence is known to be. */
function isDoubtful({ gender, name, isNamed }: Referent, others: readonly Referent[], pronoun: Pronoun): boolean {
  return (
    gender === undefined &&
    (pronoun === 'feminine' || pronoun === 'masculine') &&
    others.some(
      (other) => (other.gender === pronoun || (!isNamed && other.gender === undefined)) && other.name !== name,
    )
  )
}

/** Who is meant by `the official` or `the second official`; undefined when nobody can be, and when two are named who can. */
export function describedBefore(text: string, past: readonly Referent[], words: Words): Referent | undefined {
  const [first, ...description] = text.toLowerCase().split(/[\s,]+/)
  const role = description.at(-1) ?? ''
  if (!words.classesOf(first ?? '').definite) return undefined
  if (!words.classesOf(role).role && !words.classesOf(role).body) return undefined
  const signs = description.slice(0, -1)
  let found: Referent | undefined
  for (let at = past.length - 1; at >= Math.max(0, past.length - MEMORY); at--) {
    const referent = past[at]
    if (!referent || !isDescribed(referent, role, signs, words)) continue
    if (!referent.isNamed) return found ?? referent
    if (found && found.name !== referent.name) return undefined
    found ??= referent
  }
  return found
}

/** `the second official` may be `a second official`, `the senator` may be `Jane Roe`, who was `Sen. Jane Roe`. */
function isDescribed(
  { name, roles, isNamed, isBody }: Referent,
  role: string,
  signs: readonly string[],
  words: Words,
): boolean {
  if (isNamed && (signs.length > 0 || !isBody)) return signs.length === 0 && roles.includes(role)
  const lower = name.toLowerCase()
  // University: of several, the capital of a list
  if (isNamed && lower === role) return false
  // Few names hold the word at all.
  if (!lower.includes(role)) return false
  const whole = lower.split(/[\s,]+/)
  // the family is no lawyer for the family
  const end = isNamed ? -1 : whole.findIndex((word) => words.classesOf(word).preposition)
  const other = end > 0 ? whole.slice(0, end) : whole
  return other.includes(role) && signs.every((sign) => other.includes(sign))
}

/** Whether the text tells that somebody is a person or a body, and not only by a capital. */
export function isSomebody({ gender, roles, isBody, isNamed, spoke }: Referent): boolean {
  return (isBody && isNamed) || gender !== undefined || roles.length > 0 || spoke
}

/** A title, a role, a given name that says he or she, or words of his own make a person of a name; two words may be one. */
function isPerson({ name, roles, gender, isBody, isNamed, isUnsure, spoke }: Referent, words: Words): boolean {
  // Australian media: several
  // someone else: whoever that is
  if (isBody || words.classesOf(name.slice(0, name.indexOf(' ')).toLowerCase()).indefinite) return false
  if (words.classesOf(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()).mass) return false
  const isSomebody = isNamed
    ? gender !== undefined || roles.length > 0 || spoke || (name.includes(' ') && !isUnsure)
    : roles.length > 0
  return isSomebody && !isPlural(name, words) && !/ and /.test(name)
}

/** `Russian authorities`, `officials in Baghdad`, `the police` */
function isPlural(name: string, words: Words): boolean {
  const list = name.toLowerCase().split(' ')
  const preposition = list.findIndex((word) => words.classesOf(word).preposition)
  const head = list[(preposition > 0 ? preposition : list.length) - 1] ?? ''
  if (!head.endsWith('s') && head !== 'police' && head !== 'people') return false
  const { role, body } = words.classesOf(head)
  return role || body
}
