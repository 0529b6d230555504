import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
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
  const dropped = new Set(saidAgain(article.blocks))
  // What is gone already is no longer said elsewhere.
  // Two runs of one program print nearly the same, and are two.
  const passages = article.blocks.map(({ text, kind }, index) => ({
    index,
    shingles: shinglesOf(dropped.has(index) || kind === 'code' ? '' : text),
  }))
  const counts = new Map<string, number>()
  for (const { shingles } of passages)
    for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
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

/** A shorter line may well stand twice. */
const LONG = 60

/** Paragraphs one after the other that all stand above to the letter: one alone may be what the story comes back to, several are the story again. */
function saidAgain(blocks: readonly Block[]): readonly number[] {
  const known = new Set<string>()
  const told = blocks.flatMap(({ text }, index) => {
    if (text === '') return []
    const again = text.length >= LONG && known.has(text)
    known.add(text)
    return [{ index, again }]
  })
  return told.filter(({ again }, at) => again && (told[at - 1]?.again || told[at + 1]?.again)).map(({ index }) => index)
}

function shinglesOf(text: string): ReadonlySet<string> {
  if (countWords(text) < LEAST_WORDS) return new Set()
  const words = wordsIn(text)
  return new Set(words.slice(0, 1 - SHINGLE).map((_, place) => words.slice(place, place + SHINGLE).join(' ')))
}
