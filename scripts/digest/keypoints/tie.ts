import type { Lexicon } from './lexicon.ts'

/** What may stand after a tie: a name, of which the sentence then opens as any other does. */
const NAME = /^,?\s+(?=\p{Lu}\p{Ll})/u

/** A sentence without the word that ties it to the one before, where a name follows: `But | Karim Daud denied`. The rest is still verbatim. */
export function trimTie(text: string, { words: { ties } }: Lexicon): string {
  const tie = ties.find((word) => text.startsWith(word))
  const gap = tie === undefined ? undefined : NAME.exec(text.slice(tie.length, tie.length + LOOKED))?.[0]
  return tie === undefined || gap === undefined ? text : text.slice(tie.length + gap.length)
}

const LOOKED = 8
