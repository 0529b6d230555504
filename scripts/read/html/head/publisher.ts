import type { Found } from '../../../model/article.ts'
import type { Clue } from './clue.ts'

const LONGEST = 60
const ADDRESS = /^https?:|^@|^\/\//
/** `The Paper | News from everywhere` */
const TAGLINE = /\s+[|–—·•:-]+\s+.*$/

/** Who published the article, as the most trusted place of the page says. */
export function choosePublisher(clues: readonly Clue<string>[]): Found<string> | undefined {
  for (const { value, trust, from } of clues) {
    const name = value.replace(TAGLINE, '').trim()
    if (name.length > 1 && name.length <= LONGEST && !ADDRESS.test(name)) return { value: name, trust, from }
  }
  return undefined
}
