import { findBody } from '../../body.ts'
import { findHeadline } from '../../head/candidates.ts'
import { tellingWords } from '../../head/overlap.ts'
import type { LineView } from '../view.ts'
import type { Features } from './feature.ts'

/** Of a long line the first part stands for the whole. */
const SAMPLE = 800
const FAR_FROM_HEADLINE = 150

/** What a copy is about, as far as its longest run of running text and the headline above it tell; one walk fills it. */
export class Topic {
  readonly headline: number | undefined
  /** Where each line stands once the middle of a long article is folded away. */
  readonly at: Int32Array
  /** How many of each line's telling words the headline has, and how many of the headline's it has. */
  readonly inHeadline: Float32Array
  readonly ofHeadline: Float32Array
  /** How many of each line's telling words other lines of the run have. */
  readonly inBody: Float32Array

  constructor(views: readonly LineView[], places: Int32Array) {
    const told = views.map(({ text }) => tellingWords(text.slice(0, SAMPLE)))
    const body = findBody(views.map(({ shape }) => shape))
    this.headline = body && findHeadline(views, body)
    this.at = places
    const headlineWords = (this.headline !== undefined && told[this.headline]) || new Set<string>()
    this.inHeadline = Float32Array.from(told, (words) => shared(words, headlineWords) / Math.max(1, words.size))
    this.ofHeadline = Float32Array.from(told, (words) => shared(words, headlineWords) / Math.max(1, headlineWords.size))
    const counts = new Map<string, number>()
    const isIn = (index: number) => body !== undefined && index >= body.start && index < body.end
    told.forEach((words, index) => {
      if (isIn(index)) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    })
    this.inBody = Float32Array.from(told, (words, index) => {
      const itself = isIn(index) ? 1 : 0
      let known = 0
      for (const word of words) if ((counts.get(word) ?? 0) > itself) known++
      return words.size > 0 ? known / words.size : 0
    })
  }
}

function shared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0
  for (const word of words) if (others.has(word)) count++
  return count
}

export interface OnTopic {
  readonly index: number
  readonly topic: Topic
}

const REACH = [-2, -1, 1, 2]

/** What a line, and those beside it, have to do with what the copy is about. */
export const aboutFeatures: Features<OnTopic> = {
  fromHeadline: ({ index, topic: { headline, at } }) =>
    headline === undefined
      ? -FAR_FROM_HEADLINE - 1
      : Math.max(-FAR_FROM_HEADLINE, Math.min(FAR_FROM_HEADLINE, (at[index] ?? 0) - (at[headline] ?? 0))),
  inHeadline: ({ index, topic }) => topic.inHeadline[index] ?? 0,
  ofHeadline: ({ index, topic }) => topic.ofHeadline[index] ?? 0,
  inBody: ({ index, topic }) => topic.inBody[index] ?? 0,
  ...Object.fromEntries(
    REACH.map((step) => [`inBody ${step}`, ({ index, topic }: OnTopic) => topic.inBody[index + step] ?? 0]),
  ),
  'inBody below': ({ index, topic }) => meanOf(topic.inBody.subarray(index + 1, index + 9)),
  'inBody above': ({ index, topic }) => meanOf(topic.inBody.subarray(Math.max(0, index - 8), index)),
}

function meanOf(values: Float32Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / Math.max(1, values.length)
}
