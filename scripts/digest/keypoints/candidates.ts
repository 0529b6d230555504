import type { Prose } from '../../model/prose.ts'
import { readQuotations, type Spoken } from '../quotes/spoken.ts'
import { type Headline, isJudged, leadsOut, ledeLeadsOut, namesStranger } from '../reference/index.ts'
import { trimDateline } from '../sentences/dateline.ts'
import type { Sentence } from '../sentences/index.ts'
import { standsAlone } from './alone.ts'
import type { Form, Lexicon } from './lexicon.ts'
import { type Marks, readMarks } from './marks.ts'
import { trimTie } from './tie.ts'

/** A sentence that could be a key point. */
export interface Candidate {
  /** As it stands in the body, after a dateline. */
  readonly text: string
  readonly paragraph: number
  readonly words: readonly Form[]
  readonly marks: Marks
  /** Its number among the sentences of running text, from 0. */
  readonly place: number
  /** Its number in its paragraph, from 0. */
  readonly placeInParagraph: number
  /** A whole sentence of its own, by its marks, length and opening. */
  readonly standsAlone: boolean
  /** Whether somebody who has read the headline and nothing else knows what each of its words points to. */
  readonly isUnderstood: () => boolean
  /** Whether he knows everybody whom it names by surname alone. */
  readonly isIntroduced: () => boolean
}

/** A text longer than this is no sentence. */
const LONGEST = 1200
/** A dateline stands before one of the first so many sentences. */
const OPENING = 5
/** How many sentences of a story are looked at. */
const READ = 400

/** Sentences of the running text, those of headings, captions and lists left out. */
export function findCandidates(
  prose: Prose,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  headline: Headline,
  spoken: Spoken = readQuotations(prose),
): readonly Candidate[] {
  const { paragraphs, language } = prose
  const candidates: Candidate[] = []
  const judged = isJudged(language)
  let placeInParagraph = 0
  let last = 0
  /** Within a quotation that a sentence before has opened. */
  let quoted = false
  for (const { text: full, paragraph, start } of sentences) {
    if (paragraphs[paragraph - 1]?.kind !== 'paragraph') continue
    placeInParagraph = paragraph === last ? placeInParagraph + 1 : 0
    last = paragraph
    const dated = placeInParagraph === 0 && candidates.length < OPENING ? trimDateline(full) : full
    const text = trimTie(dated, lexicon)
    if (text.length > LONGEST) continue
    if (placeInParagraph === 0) quoted = false
    const words = lexicon.read(text)
    const place = candidates.length
    const marks = readMarks(text)
    const isSpoken = quoted || spoken.runsThrough(paragraph, start, start + full.length)
    const alone = !isSpoken && standsAlone(text, words, marks, place, lexicon, judged)
    // Before the lede there is nothing to point back to.
    const judge = place === 0 ? ledeLeadsOut : leadsOut
    const isUnderstood = () => judge(text, language, headline) === undefined
    const isIntroduced = () => namesStranger(text, language, headline) === undefined
    candidates.push({
      text,
      paragraph,
      words,
      marks,
      place,
      placeInParagraph,
      standsAlone: alone,
      isUnderstood,
      isIntroduced,
    })
    if (!marks.quotesBalanced) quoted = !quoted
    if (candidates.length >= READ) break
  }
  return candidates
}
