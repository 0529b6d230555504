import type { Story } from '../model/story.ts'
import { Pool } from '../workers/pool.ts'
import { Lost } from '../workers/worker.ts'
import { type Attempt, attempt, type Known } from './derive.ts'
import type { Answer, Task } from './worker.ts'

/** Below this, starting processes takes longer than it saves. */
const WORTH_WORKERS = 120
/** Stories handed to a worker at once. */
const BATCH = 20
/** A story of so many characters is read in a process that can be ended, however few there are. */
const LONG = 50_000
/** Milliseconds that the stories of one batch may take. */
const PATIENCE_MS = 30_000

type Tried = Attempt & { readonly story: Story }

/** Derives many stories, on all cores when there are enough of them. One that takes too long or too much memory is given up; the others go on. */
export async function* deriveMany(
  stories: readonly Story[],
  known: Known,
  patience = PATIENCE_MS,
): AsyncGenerator<Tried> {
  const isApart = stories.length < WORTH_WORKERS ? ({ body }: Story) => body.length >= LONG : () => true
  for (const story of stories) if (!isApart(story)) yield { story, ...attempt(story, known) }
  const apart = stories.filter(isApart)
  if (apart.length > 0) yield* deriveApart(apart, known, patience)
}

async function* deriveApart(
  stories: readonly Story[],
  { language, actors, publishers, places }: Known,
  patience: number,
): AsyncGenerator<Tried> {
  const pool = new Pool<Task, Answer>(new URL('./worker.ts', import.meta.url), { patience })
  const known = { language, actors, publishers, ...(places && { places }) }
  const ask = async (batch: readonly Story[]): Promise<readonly Tried[]> => {
    try {
      const answer = await pool.ask({ known, stories: batch })
      return batch.map((story, index) => ({ story, ...(answer[index] ?? { error: 'no answer' }) }))
    } catch (error) {
      if (!(error instanceof Lost)) throw error
      if (batch.length > 1) return (await Promise.all(batch.map((story) => ask([story])))).flat()
      return batch.map((story) => ({ story, error: error.message }))
    }
  }
  try {
    const batches: Promise<readonly Tried[]>[] = []
    for (let start = 0; start < stories.length; start += BATCH) batches.push(ask(stories.slice(start, start + BATCH)))
    for (const batch of batches) yield* await batch
  } finally {
    pool.stop()
  }
}
