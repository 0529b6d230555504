import { countries } from '../countries/atlas.ts'
import type { Passage, Word } from '../words/passage.ts'
import { isOnlyGivenName } from '../words/spelling.ts'
import { governmentOf } from './bodies.ts'
import type { Dictionary } from './dictionary.ts'
import { Phrases } from './phrases.ts'
import type { Nations } from './places.ts'
import type { Sighting } from './sighting.ts'

/** Capital cities, each with the code of its country. */
const capitals = new Phrases<string>('names')
for (const { capital, code } of countries) if (capital) capitals.add(capital, code)

/** Countries and capitals that speak or decide stand for their governments: `The UK condemned`, `Moscow expressed concern`. */
export function findGovernments(passages: readonly Passage[], nations: Nations, dictionary: Dictionary): Sighting[] {
  return passages.flatMap((passage) => {
    if (passage.paragraph <= 0) return []
    return findSubjects(passage, nations).map(({ from, to, code }) => {
      const known = governmentOf(code, dictionary)
      return { passage, from, to, known, type: known.type, country: code, metonym: true }
    })
  })
}

function findSubjects(passage: Passage, nations: Nations): { from: number; to: number; code: string }[] {
  const { words } = passage
  const named = (nations.get(passage) ?? []).flatMap(({ from, to, values }) => {
    const nation = values.find(({ demonym }) => !demonym)
    return nation ? [{ from, to, code: nation.code }] : []
  })
  const cities = capitals.find(words).flatMap(({ from, to, values }) => values.map((code) => ({ from, to, code })))
  return [...named, ...cities].filter(({ from, to }) => isSubject(words, from, to))
}

const NOT_BEFORE = new Set(
  'in of to from for with at by on near into across throughout outside inside around over via against between about'.split(
    ' ',
  ),
)

/** Whether a verb of saying or deciding follows at once (`Moscow also said`), and no preposition makes it a place (`an official in Moscow said`). */
function isSubject(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]?.key === 'the' ? words[from - 2] : words[from - 1]
  if (before && NOT_BEFORE.has(before.key) && !words[from]?.opens) return false
  // `Steve | Israel agreed`; but `Will | Iran answer`.
  const beside = words[from]?.gap === ' ' ? words[from - 1] : undefined
  if (beside?.capital && isOnlyGivenName(beside.spelling)) return false
  let helped = false
  for (let index = to; index < to + 3; index++) {
    const word = words[index]
    if (word?.gap !== ' ') return false
    if (word.spelling.decides || (helped && /(?:ing|ed)$/.test(word.key))) return true
    if (HELPING.test(word.key)) helped = true
    else if (!/ly$|^(?:also|itself|again|first|not|been|now)$/.test(word.key)) return false
  }
  return false
}

const HELPING = /^(?:has|have|had|will|would|is|are)$/
