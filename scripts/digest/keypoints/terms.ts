import type { Vocabulary } from './vocabulary.ts'

/** A term of a story: a word, or a word with the one before it. */
export interface Term {
  /** The word’s number in the vocabulary. */
  readonly word: number
  /** The number of the word before it; -1 for a word alone. */
  readonly before: number
  /** In how many sentences it stands. */
  readonly sentences: number
  /** The place of the first of them, from 0. */
  readonly first: number
  /** Which of the first three sentences it stands in, as bits. */
  readonly opening: number
}

/** The terms of a story, and which of them each sentence has, each once. */
export interface Terms {
  readonly list: readonly Term[]
  readonly ofSentence: readonly (readonly number[])[]
}

/** The words of a story as terms; a term has its word’s number. */
export function gatherWords({ ofSentence, entries }: Vocabulary): Terms {
  return gather(ofSentence, entries.length, false)
}

/** The pairs of neighbouring words of a story as terms. */
export function gatherPairs({ ofSentence, entries }: Vocabulary): Terms {
  return gather(ofSentence, entries.length, true)
}

function gather(sentences: readonly (readonly number[])[], size: number, paired: boolean): Terms {
  const ids = new Map<number, number>()
  const list: { word: number; before: number; sentences: number; first: number; opening: number }[] = []
  const last: number[] = []
  const ofSentence = sentences.map((words, place) => {
    const own: number[] = []
    for (let at = paired ? 1 : 0; at < words.length; at++) {
      const word = words[at] ?? 0
      const before = paired ? (words[at - 1] ?? 0) : -1
      const key = (before + 1) * size + word
      let id = ids.get(key)
      if (id === undefined) {
        id = list.length
        ids.set(key, id)
        list.push({ word, before, sentences: 0, first: place, opening: 0 })
      }
      const term = list[id]
      if (!term || last[id] === place) continue
      last[id] = place
      own.push(id)
      term.sentences++
      if (place < 3) term.opening |= 1 << place
    }
    return own
  })
  return { list, ofSentence }
}
