import type { Prose } from '../../model/prose.ts'
import type { Tags } from '../../model/tags.ts'
import type { Candidate } from './candidates.ts'
import { readWords } from './words.ts'

/** A word of the story in all its forms. */
export interface Entry {
  readonly root: string
  /** Says nothing of what a story is about: `the`, `said`. */
  readonly isFunction: boolean
  readonly isName: boolean
  readonly isNumber: boolean
  /** Stands in the title or the deck. */
  readonly isInHeadline: boolean
  /** Part of the name of an actor or country that the story is about. */
  readonly isAbout: boolean
}

/** The different words of a story’s sentences, numbered. */
export interface Vocabulary {
  readonly entries: readonly Entry[]
  /** The number of each word, sentence by sentence. */
  readonly ofSentence: readonly (readonly number[])[]
  /** How many sentences there are. */
  readonly sentences: number
}

/** Numbers the words of a story. */
export function readVocabulary(candidates: readonly Candidate[], { title, deck }: Prose, tags: Tags): Vocabulary {
  const headline = rootsOf(`${title} ${deck ?? ''}`)
  const about = rootsOf([...tags.actors, ...tags.countries].map(({ name }) => name).join(' '))
  const numbers = new Map<string, number>()
  const entries: (Entry & { isName: boolean })[] = []
  const ofSentence = candidates.map(({ words }) =>
    words.map(({ root, isFunction, isName, isNumber }) => {
      const number = numbers.get(root) ?? entries.length
      const entry = entries[number]
      if (entry) entry.isName ||= isName
      else {
        numbers.set(root, number)
        const [isInHeadline, isAbout] = [headline.has(root), about.has(root)]
        entries.push({ root, isFunction, isName, isNumber, isInHeadline, isAbout })
      }
      return number
    }),
  )
  return { entries, ofSentence, sentences: candidates.length }
}

function rootsOf(text: string): ReadonlySet<string> {
  return new Set(readWords(text).map(({ root }) => root))
}
