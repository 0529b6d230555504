import type { ActorType } from '../../model/tags.ts'
import type { Passage } from '../words/passage.ts'
import { Cover } from './cover.ts'
import { Phrases } from './phrases.ts'
import { type Sighting, textOf, wordsOf } from './sighting.ts'

/** The names that the body gave away, in headings with capitals everywhere, where they cannot be told from other words. */
export function findInHeadings(passages: readonly Passage[], found: readonly Sighting[]): Sighting[] {
  const headings = passages.filter(({ shouts }) => shouts)
  if (headings.length === 0) return []
  const names = new Phrases<{ readonly type: ActorType; readonly short: boolean }>('names')
  for (const sighting of found) {
    const { known, type, short } = sighting
    if (known || short || sighting.to - sighting.from < 2) continue
    names.add(textOf(sighting), { type, short: false })
    const surname = wordsOf(sighting).at(-1)?.text
    if (type === 'person' && surname) names.add(surname, { type, short: true })
  }
  const cover = new Cover(found)
  return headings.flatMap((passage) =>
    names.find(passage.words).flatMap(({ from, to, values: [value] }) => {
      const sighting = value && { passage, from, to, type: value.type, short: value.short }
      return sighting && cover.over(sighting).length === 0 ? [sighting] : []
    }),
  )
}
