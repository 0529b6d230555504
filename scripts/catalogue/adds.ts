import { languageOf } from '../digest/dates/language.ts'
import { readSubstance, type Substance } from '../digest/timeline/same.ts'
import type { Entry } from './entry.ts'
import type { Sentence } from './storylines/place.ts'

/** A story on the same events, and what it tells that the others do not. */
export interface Other {
  readonly entry: Entry
  /** Absent where nothing is surely its own. */
  readonly adds?: Sentence
}

/** Of a key point's words, this share must stand in none of the other stories, and so many. */
const SHARE = 0.5
const WORDS = 4
/** Scripts that part no words: nothing can be compared by them. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u

/** What each of the stories on the same events adds to one of them: the first of its key points most of whose words the others lack. */
export function findAdded(entry: Entry, related: readonly Entry[]): readonly Other[] {
  return related.map((other) => {
    const rest = [entry, ...related].filter((each) => each !== other)
    const adds = rest.every(({ language }) => languageOf(language) === languageOf(other.language))
      ? other.digest.keyPoints.find(({ text }) => isNew(text, other.language, rest))
      : undefined
    return { entry: other, ...(adds && { adds: { ...adds, entry: other } }) }
  })
}

function isNew(text: string, tag: string, others: readonly Entry[]): boolean {
  if (UNPARTED.test(text)) return false
  const words = [...readWords(text, tag)]
  const own = words.filter((word) => others.every((other) => !wordsOf(other).has(word)))
  return own.length >= WORDS && own.length >= SHARE * words.length
}

const known = new WeakMap<Entry, Substance>()

function wordsOf(entry: Entry): Substance {
  const { story, language } = entry
  const words = known.get(entry) ?? readWords([story.title, story.deck, story.body].join('\n'), language)
  known.set(entry, words)
  return words
}

function readWords(text: string, tag: string): Substance {
  return readSubstance({ text, said: '', paragraph: 0, certainty: 'stated' }, languageOf(tag))
}
