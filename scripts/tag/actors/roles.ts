import { readList } from '../../model/readList.ts'
import { Phrases } from './phrases.ts'

/** Role phrases; the value says whether a bare surname may follow (`Mr Baron`). */
export const roles = readRoles()

function readRoles(): Phrases<{ readonly title: boolean }> {
  const phrases = new Phrases<{ readonly title: boolean }>('any')
  for (const line of readList(new URL('data/roles.txt', import.meta.url)))
    phrases.add(line.replace('+', ''), { title: line.startsWith('+') })
  return phrases
}
