import type { WeaveStory } from '../story.ts'
import type { Vector } from '../words/vector.ts'

/** A sentence that says something of which another story may say otherwise. */
export interface Claim {
  readonly story: WeaveStory
  /** The sentence, verbatim. */
  readonly text: string
  readonly paragraph: number
  /** What is said, verbatim: `at least 12`. */
  readonly shown: string
  /** What it is said of, the same for the same thing. */
  readonly key: string
  readonly value: number
  readonly isAbout: boolean
  readonly isOver: boolean
  /** As the sentence has it: `oil tankers`. */
  readonly noun: string
  /** `dead`; absent for things. */
  readonly measure?: string
  /** The day that the sentence says, `2019-05-15`. */
  readonly date?: string
  /** What else the sentence says, and the headline. */
  readonly around: Vector
  /** The names in the sentence, as terms. */
  readonly names: ReadonlySet<number>
  /** Of the names, those of places that a preposition says, in lower case. */
  readonly places: readonly string[]
  /** Its other words, without what is counted. */
  readonly others: ReadonlySet<number>
}
