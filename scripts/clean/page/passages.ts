import type { Article } from '../../model/article.ts'
import { countWords, wordsIn } from '../../model/wordCount.ts'
import { removeBlocks } from './removal.ts'

/** A shorter passage may well be said twice: a pull quote is part of how the article was told. */
const LEAST_WORDS = 40
const SHINGLE = 5
/** The share of a block's runs of five words that other blocks have too. */
const REPEATED = 0.9

/**
 * Drops passages whose words all stand elsewhere in the article too: the text again for narrow screens.
 * Of two alike the first stays, of a part and the whole the whole.
 */
export function dropRepeatedPassages(article: Article): Article {
  const passages = article.blocks.map(({ text }, index) => ({ index, shingles: shinglesOf(text) }))
  const counts = new Map<string, number>()
  for (const { shingles } of passages)
    for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  const dropped = new Set<number>()
  for (const { index, shingles } of [...passages].sort(
    (a, b) => a.shingles.size - b.shingles.size || b.index - a.index,
  )) {
    const known = [...shingles].filter((shingle) => (counts.get(shingle) ?? 0) > 1).length
    if (shingles.size === 0 || known < shingles.size * REPEATED) continue
    dropped.add(index)
    for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) - 1)
  }
  return removeBlocks(article, (_, index) => (dropped.has(index) ? 'repeated passage' : undefined))
}

function shinglesOf(text: string): ReadonlySet<string> {
  if (countWords(text) < LEAST_WORDS) return new Set()
  const words = wordsIn(text)
  return new Set(words.slice(0, 1 - SHINGLE).map((_, place) => words.slice(place, place + SHINGLE).join(' ')))
}
