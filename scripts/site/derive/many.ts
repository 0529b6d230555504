import type { ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { Story } from '../../model/story.ts'
import { forkModule } from '../../workers/fork.ts'
import { type Attempt, attempt, type Known } from './story.ts'
import type { Answer, Task } from './worker.ts'

/** Below this, starting processes takes longer than it saves. */
const WORTH_WORKERS = 120
/** Stories handed to a worker at once. */
const BATCH = 20

/** Derives many stories, on all cores when there are enough of them; each comes when it is done. */
export async function* deriveMany(
  stories: readonly Story[],
  known: Known,
): AsyncGenerator<Attempt & { readonly story: Story }> {
  const cores = Math.min(availableParallelism(), Math.floor(stories.length / (WORTH_WORKERS / 2)))
  if (stories.length < WORTH_WORKERS || cores < 2) {
    for (const story of stories) yield { story, ...attempt(story, known) }
    return
  }
  const done: (Attempt & { story: Story })[] = []
  let next = 0
  const work = async () => {
    const worker = forkModule(new URL('./worker.ts', import.meta.url))
    try {
      worker.send({
        known: { language: known.language, actors: known.actors, publishers: known.publishers },
      } satisfies Task)
      while (next < stories.length) {
        const batch = stories.slice(next, next + BATCH)
        next += BATCH
        worker.send({ stories: batch } satisfies Task)
        const answer = await answerOf(worker)
        for (const [index, story] of batch.entries()) done.push({ story, ...(answer[index] ?? { error: 'no answer' }) })
      }
    } finally {
      worker.disconnect()
    }
  }
  await Promise.all(Array.from({ length: cores }, work))
  yield* done
}

function answerOf(worker: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const lost = () => reject(new Error('a worker ended before its time; run the build again with more memory'))
    worker.once('exit', lost)
    worker.once('message', (answer) => {
      worker.off('exit', lost)
      resolve(answer as Answer)
    })
  })
}
