import type { Digest } from '../model/digest.ts'
import type { Prose } from '../model/prose.ts'
import type { Tags } from '../model/tags.ts'
import { findDates } from './dates/index.ts'
import { chooseKeyPoints } from './keypoints/index.ts'
import { findQuotes } from './quotes/index.ts'
import { readQuotations } from './quotes/spoken.ts'
import { readHeadline } from './reference/index.ts'
import { splitSentences } from './sentences/index.ts'
import { buildTimeline } from './timeline/index.ts'

/** What a story's body gives away: its sentences, then what is derived from them. */
export function digest(prose: Prose, tags: Tags): Digest {
  const sentences = splitSentences(prose)
  const dates = findDates(prose, sentences)
  const headline = readHeadline(prose, tags, sentences)
  const spoken = readQuotations(prose)
  return {
    dates,
    timeline: buildTimeline(prose, sentences, dates, headline, spoken),
    quotes: findQuotes(prose, sentences, tags, spoken),
    keyPoints: chooseKeyPoints(prose, sentences, tags, headline, spoken),
  }
}
