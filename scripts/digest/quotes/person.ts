import type { Named } from './names.ts'
import type { Words } from './words.ts'

export type Gender = 'feminine' | 'masculine' | undefined

/** What the names of a text say of the people in it. */
export interface People {
  /** By full name. */
  readonly genders: ReadonlyMap<string, Gender>
  /** The first full name with a surname, lower-cased. */
  readonly fullNames: ReadonlyMap<string, string>
}

/** Gathers what titles, roles and given names say, each name over the whole text. */
export function gatherPeople(names: readonly Named[], words: Words): People {
  const fullNames = new Map<string, string>()
  for (const { name, isBody } of names) {
    const surname = surnameOf(name)
    if (!isBody && isFull(name, words) && !fullNames.has(surname)) fullNames.set(surname, name)
  }
  const signs = new Map<string, string[]>()
  for (const { name, roles } of names) {
    const full = isFull(name, words) ? name : (fullNames.get(surnameOf(name)) ?? name)
    const said = signs.get(full) ?? []
    if (said.length === 0) signs.set(full, said)
    if (said.length === 0 && full.includes(' ')) said.push(full.toLowerCase().split(/[\s.]/)[0] ?? '')
    if (said.length < 8) said.push(...roles)
  }
  return { fullNames, genders: new Map([...signs].map(([name, said]) => [name, genderOf(said, words)])) }
}

/** What titles, roles and given names say; undefined when they say nothing or contradict each other. */
export function genderOf(signs: readonly string[], words: Words): Gender {
  const feminine = signs.some((word) => words.feminine.has(word))
  const masculine = signs.some((word) => words.masculine.has(word))
  return feminine === masculine ? undefined : feminine ? 'feminine' : 'masculine'
}

/** `roe` of `Jane Roe`. */
export function surnameOf(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? ''
}

/** Whether a name is more than a surname: `Jane Roe`, but not `de Blasio`. */
export function isFull(name: string, words: Words): boolean {
  const space = name.indexOf(' ')
  return space > 0 && !words.particles.has(name.slice(0, space).toLowerCase())
}
