import { type Candidate, findCandidates } from '../../digest/keypoints/candidates.ts'
import { valuesOfSentence } from '../../digest/keypoints/features.ts'
import { countFor } from '../../digest/keypoints/index.ts'
import { gatherPairs, gatherWords, type Term, type Terms } from '../../digest/keypoints/terms.ts'
import { readVocabulary, type Vocabulary } from '../../digest/keypoints/vocabulary.ts'
import { readWords } from '../../digest/keypoints/words.ts'
import { splitSentences } from '../../digest/sentences/index.ts'
import { readParagraphs } from '../../markdown/paragraphs.ts'
import { tag } from '../../tag/index.ts'
import { prepareRouge, type Yardstick } from './rouge.ts'

/** A story ready for training. */
export interface Story {
  readonly candidates: readonly Candidate[]
  readonly sentences: readonly (readonly number[])[]
  readonly count: number
  readonly vocabulary: Vocabulary
  readonly words: Terms
  readonly pairs: Terms
  /** The words and pairs of the highlights. */
  readonly wanted: ReadonlySet<string>
  readonly rouge1: Yardstick
  readonly rouge2: Yardstick
}

/** Reads one line: { "text": "paragraphs parted by empty lines", "highlights": ["…"] }. */
export function readStory(line: string): Story {
  const { text, highlights } = JSON.parse(line) as { text: string; highlights: string[] }
  const prose = { title: '', language: 'en', paragraphs: readParagraphs(text) }
  const candidates = findCandidates(prose, splitSentences(prose))
  const vocabulary = readVocabulary(candidates, prose, tag(prose))
  const roots = highlights.map((highlight) => readWords(highlight).map(({ root }) => root))
  const texts = candidates.map((candidate) => candidate.text)
  return {
    candidates,
    vocabulary,
    words: gatherWords(vocabulary),
    pairs: gatherPairs(vocabulary),
    sentences: candidates.map((candidate) => valuesOfSentence(candidate, candidates.length)),
    count: countFor(candidates.length),
    wanted: new Set(roots.flatMap((own) => [...own, ...own.slice(1).map((root, at) => `${own[at]} ${root}`)])),
    rouge1: prepareRouge(highlights.join(' '), texts, 1),
    rouge2: prepareRouge(highlights.join(' '), texts, 2),
  }
}

/** The words of a term, as they stand in `wanted`. */
export function keyOf({ before, word }: Term, { entries }: Vocabulary): string {
  const root = entries[word]?.root ?? ''
  return before < 0 ? root : `${entries[before]?.root} ${root}`
}
