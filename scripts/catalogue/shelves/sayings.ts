import type { Quote } from '../../model/digest.ts'
import { countWords } from '../../model/wordCount.ts'
import type { Entry } from '../entry.ts'

/** Something said, with the story that has it. */
export interface Saying {
  readonly entry: Entry
  readonly quote: Quote
}

/** Fewer words without a capital are a piece of the paper's sentence, and say nothing without it: “maritime protection mission”. */
const LEAST_WORDS = 4

/** The direct quotations of some stories that can be read alone and whose speaker is surely one of these actors, newest first. `entries` come newest first. */
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
      if (isPiece(quote.text)) continue
      seen.add(quote.text)
      sayings.push({ entry, quote: { ...quote, actor: slug } })
      if (sayings.length === most) return sayings
    }
  }
  return sayings
}

/** As many of these at most, each speaker's first before anybody's second; in the order in which they came. */
export function spreadSayings(sayings: readonly Saying[], most: number): readonly Saying[] {
  const heard = new Map<string | undefined, number>()
  const turns = sayings.map(({ quote: { actor } }) => {
    const turn = heard.get(actor) ?? 0
    heard.set(actor, turn + 1)
    return turn
  })
  const chosen = new Set([...turns.keys()].sort((a, b) => (turns[a] ?? 0) - (turns[b] ?? 0) || a - b).slice(0, most))
  return sayings.filter((_, at) => chosen.has(at))
}

function isPiece(text: string): boolean {
  return /^\P{L}*\p{Ll}/u.test(text) && countWords(text) < LEAST_WORDS
}
