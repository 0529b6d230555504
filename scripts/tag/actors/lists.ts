import { readWordList } from '../../model/readList.ts'
import { keyOf } from '../words/key.ts'

/** Words that begin no name of several words, by `keyOf`. */
export const notFirst = readKeys('not-first.txt')

/** What stands politely before a surname, by `keyOf`: `mr`. */
export const courtesies = readKeys('courtesies.txt')

/** Names as written that count only where the actor is named in another way too. */
export const needsSupport: ReadonlySet<string> = new Set(
  readWordList(new URL('data/needs-support.txt', import.meta.url)),
)

/** Languages that write every noun with a capital, as BCP 47 begins. */
export const nounCapitals: ReadonlySet<string> = new Set(
  readWordList(new URL('data/noun-capitals.txt', import.meta.url)),
)

function readKeys(name: string): ReadonlySet<string> {
  return new Set(readWordList(new URL(`data/${name}`, import.meta.url)).map(keyOf))
}
