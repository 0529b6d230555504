import { type Candidate, findCandidates } from '../../digest/keypoints/candidates.ts'
import { valuesOfSentence } from '../../digest/keypoints/features.ts'
import { countFor } from '../../digest/keypoints/index.ts'
import { type Kinds, tellKinds } from '../../digest/keypoints/kinds.ts'
import { Lexicon } from '../../digest/keypoints/lexicon.ts'
import { gatherPairs, gatherWords, type Terms } from '../../digest/keypoints/terms.ts'
import { wordsOf } from '../../digest/keypoints/words.ts'
import { readHeadline } from '../../digest/reference/index.ts'
import { splitSentences } from '../../digest/sentences/index.ts'
import { readParagraphs } from '../../markdown/paragraphs.ts'
import { tag } from '../../tag/index.ts'
import { prepareRouge, type Yardstick } from './rouge.ts'

/** A story ready for training. */
export interface Story {
  readonly candidates: readonly Candidate[]
  readonly sentences: readonly (readonly number[])[]
  readonly count: number
  readonly kinds: Kinds
  readonly words: Terms
  readonly pairs: Terms
  /** Whether each word, and each pair, stands in the highlights. */
  readonly wordsWanted: readonly boolean[]
  readonly pairsWanted: readonly boolean[]
  readonly rouge1: Yardstick
  readonly rouge2: Yardstick
}

/** Reads one line: { "text": "paragraphs parted by empty lines", "highlights": ["…"] }. */
export function readStory(line: string): Story {
  const { text, highlights } = JSON.parse(line) as { text: string; highlights: string[] }
  const prose = { title: '', language: 'en', paragraphs: readParagraphs(text) }
  const lexicon = new Lexicon(wordsOf(prose.language))
  const tags = tag(prose)
  const candidates = findCandidates(prose, splitSentences(prose), lexicon, readHeadline(prose, tags))
  const kinds = tellKinds(candidates, prose, tags, lexicon)
  const words = gatherWords(candidates, kinds.length)
  const pairs = gatherPairs(candidates, kinds.length)
  const wanted = highlights.map((highlight) => lexicon.read(highlight).map(({ root }) => root))
  const wantedWords = new Set(wanted.flat())
  const wantedPairs = new Set(wanted.flatMap((roots) => roots.slice(1).map((root, at) => `${roots[at]} ${root}`)))
  const texts = candidates.map((candidate) => candidate.text)
  return {
    candidates,
    kinds,
    words,
    pairs,
    sentences: candidates.map((candidate) => valuesOfSentence(candidate, candidates.length)),
    count: countFor(candidates.length),
    wordsWanted: words.word.map((_, id) => wantedWords.has(id)),
    pairsWanted: pairs.word.map((word, id) => wantedPairs.has(`${pairs.before[id]} ${word}`)),
    rouge1: prepareRouge(highlights.join(' '), texts, 1),
    rouge2: prepareRouge(highlights.join(' '), texts, 2),
  }
}
