import type { WeaveStory } from '../story.ts'

/** Who says a part of a paragraph, where the text names somebody who does. */
export function sayerOf({ digest }: WeaveStory, paragraph: number, part: string): string | undefined {
  return digest.quotes.find(
    (quote) => quote.paragraph === paragraph && quote.certainty === 'stated' && quote.text.includes(part),
  )?.speaker
}
