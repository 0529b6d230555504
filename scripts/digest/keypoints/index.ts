import type { KeyPoint } from '../../model/digest.ts'
import type { Prose } from '../../model/prose.ts'
import type { Tags } from '../../model/tags.ts'
import { readQuotations, type Spoken } from '../quotes/spoken.ts'
import type { Headline } from '../reference/index.ts'
import type { Sentence } from '../sentences/index.ts'
import { findCandidates } from './candidates.ts'
import { choose } from './choose.ts'
import { tellKinds } from './kinds.ts'
import { Lexicon } from './lexicon.ts'
import { measure } from './measure.ts'
import { MODEL } from './model.ts'
import { wordsOf } from './words.ts'

/** The two to five sentences that tell the story best, verbatim, in story order; one for a short story. */
export function chooseKeyPoints(
  prose: Prose,
  sentences: readonly Sentence[],
  tags: Tags,
  headline: Headline,
  spoken: Spoken = readQuotations(prose),
): readonly KeyPoint[] {
  const lexicon = new Lexicon(wordsOf(prose.language))
  const candidates = findCandidates(prose, sentences, lexicon, headline, spoken)
  const measured = measure(candidates, tellKinds(candidates, prose, tags, lexicon), MODEL)
  return choose(candidates, measured, MODEL, countFor(candidates.length)).flatMap((at) => {
    const candidate = candidates[at]
    return candidate ? [{ text: candidate.text, paragraph: candidate.paragraph }] : []
  })
}

/** How many key points a story of so many sentences has. */
export function countFor(sentences: number): number {
  if (sentences <= 3) return 1
  if (sentences <= 12) return 2
  return sentences <= 60 ? 3 : sentences <= 120 ? 4 : 5
}
