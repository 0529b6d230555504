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

/** How many signs of a name are kept. */
const MOST_SIGNS = 8

/** Gathers what titles, roles and given names say, each name over the whole text. */
export function gatherPeople(names: readonly Named[], words: Words): People {
  const fullNames = new Map<string, string>()
  for (const { name, surname, isFull, isBody } of names)
    if (isFull && !isBody && !fullNames.has(surname)) fullNames.set(surname, name)
  const signs = new Map<string, string[]>()
  for (const { name, surname, isFull, roles } of names) {
    const full = isFull ? name : (fullNames.get(surname) ?? name)
    const said = signs.get(full) ?? []
    if (said.length === 0) {
      signs.set(full, said)
      if (full.includes(' ')) said.push(full.slice(0, full.search(/[\s.]/)).toLowerCase())
    }
    if (said.length < MOST_SIGNS) said.push(...roles)
  }
  const genders = new Map<string, Gender>()
  for (const [name, said] of signs) genders.set(name, genderOf(said, words))
  return { fullNames, genders }
}

/** What titles, roles and given names say; undefined when they say nothing or contradict each other. */
export function genderOf(signs: readonly string[], words: Words): Gender {
  let feminine = false
  let masculine = false
  for (const sign of signs) {
    const classes = words.classesOf(sign)
    feminine ||= classes.feminine
    masculine ||= classes.masculine
  }
  return feminine === masculine ? undefined : feminine ? 'feminine' : 'masculine'
}
