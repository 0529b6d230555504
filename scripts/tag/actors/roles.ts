import { readList } from '../../model/readList.ts'
import { Phrases } from './phrases.ts'

/** What a role phrase says of the name behind it. */
export interface Role {
  /** Whether a bare surname may follow: `Mr Baron`. */
  readonly title: boolean
}

/** English role phrases. */
export const roles = rolesIn(readList(new URL('data/roles.txt', import.meta.url)))

/** Role phrases of a list that marks titles by a `+`. */
export function rolesIn(lines: readonly string[]): Phrases<Role> {
  const phrases = new Phrases<Role>('any')
  for (const line of lines) phrases.add(line.replace('+', ''), { title: line.startsWith('+') })
  return phrases
}
