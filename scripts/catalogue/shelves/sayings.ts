import type { Quote } from '../../model/digest.ts'
import type { Entry } from '../entry.ts'

/** Something said, with the story that has it. */
export interface Saying {
  readonly entry: Entry
  readonly quote: Quote
}

/** The direct quotations of some stories whose speaker is surely one of these actors, newest first. `entries` come newest first. */
export function findSayings(
  entries: readonly Entry[],
  speakers: (slug: string) => boolean,
  most: number,
): readonly Saying[] {
  const sayings: Saying[] = []
  const seen = new Set<string>()
  for (const entry of entries) {
    for (const quote of entry.digest.quotes) {
      const slug = quote.actor ?? entry.actors.find(({ name }) => name === quote.speaker)?.slug
      if (!quote.direct || quote.certainty === 'implied' || !slug || !speakers(slug) || seen.has(quote.text)) continue
      seen.add(quote.text)
      sayings.push({ entry, quote: { ...quote, actor: slug } })
      if (sayings.length === most) return sayings
    }
  }
  return sayings
}
