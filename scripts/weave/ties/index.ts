import type { Account } from '../story.ts'
import { Vocabulary } from '../words/vocabulary.ts'
import type { Ties } from './tie.ts'
import { Tying } from './tying.ts'

export type { Tie, Ties } from './tie.ts'

/**
 * Ties stories by their whole text (TF-IDF) and nearness in time. Each is compared with those before it that share its rare words
 * alone, so the work a story does not grow with the number of stories.
 */
export function tie(stories: readonly Account[], vocabulary = new Vocabulary()): Ties {
  return new Tying(vocabulary).tie(stories)
}
