import type { Candidate } from './candidates.ts'

/** A term of a story: a word, or two neighbouring words. */
export interface Term {
  /** The words’ numbers in `Story.words`. */
  readonly words: readonly number[]
  /** In how many sentences it stands. */
  readonly sentences: number
  /** The place of the first of them, from 0. */
  readonly first: number
  /** Whether it stands in the first, second and third sentence. */
  readonly opening: readonly [boolean, boolean, boolean]
}

/** The terms of a story, and which of them each sentence has, each once. */
export interface Terms {
  readonly list: readonly Term[]
  readonly ofSentence: readonly (readonly number[])[]
}

/** Gathers terms over a story. `termsOf` gives those of one sentence, each as its words’ numbers. */
export function gatherTerms(
  candidates: readonly Candidate[],
  termsOf: (candidate: Candidate) => readonly (readonly number[])[],
): Terms {
  const ids = new Map<string, number>()
  const list: (Term & { sentences: number; opening: [boolean, boolean, boolean] })[] = []
  const ofSentence = candidates.map((candidate) => {
    const { place } = candidate
    const own = new Set<number>()
    for (const words of termsOf(candidate)) {
      const key = words.join(' ')
      const id = ids.get(key) ?? list.length
      if (own.has(id)) continue
      own.add(id)
      const term = list[id] ?? { words, sentences: 0, first: place, opening: [false, false, false] }
      if (id === list.length) {
        ids.set(key, id)
        list.push(term)
      }
      term.sentences++
      if (place < 3) term.opening[place] = true
    }
    return [...own]
  })
  return { list, ofSentence }
}
