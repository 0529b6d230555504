import type { Story } from '../../model/story.ts'
import { type Attempt, attempt, type Known } from './story.ts'

/** What a worker is told: once what the site knows, then stories again and again. */
export interface Task {
  readonly known?: Known
  readonly stories?: readonly Story[]
}

/** One attempt for each story of a task. */
export type Answer = readonly Attempt[]

let known: Known | undefined

process.on('message', (task: Task) => {
  known = task.known ?? known
  if (known && task.stories) {
    const knowledge = known
    process.send?.(task.stories.map((story) => attempt(story, knowledge)))
  }
})
