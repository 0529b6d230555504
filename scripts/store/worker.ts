import type { Story } from '../model/story.ts'
import { answerQuestions } from '../workers/worker.ts'
import { type Attempt, attempt, type Known } from './derive.ts'

/** Stories to derive, and what the site knows. */
export interface Task {
  readonly known: Known
  readonly stories: readonly Story[]
}

/** One attempt for each story of a task. */
export type Answer = readonly Attempt[]

answerQuestions(async ({ known, stories }: Task): Promise<Answer> => stories.map((story) => attempt(story, known)))
