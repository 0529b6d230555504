import { join } from 'node:path'
import { Fetcher } from '../fetch/index.ts'
import { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { mapInOrder, Pool } from '../workers/pool.ts'
import { Lost } from '../workers/worker.ts'
import { checksum } from '../write/receipt.ts'
import { completeExcerpts } from './excerpt.ts'
import { gather, type Lead } from './gather.ts'
import type { AddOptions } from './options.ts'
import type { Outcome } from './outcome.ts'
import type { Preparation, Prepared, Preparedness, Refused } from './prepare.ts'
import { saveArticle } from './save.ts'
import { Shelf } from './shelf.ts'

/** What a lead turned out to be. */
type Reading =
  | { readonly source: Source; readonly articles: readonly (Prepared | Problem)[] }
  | { readonly name: string; readonly problem: Problem }
  | { readonly name: string; readonly standing: readonly string[] }

/** How far a run has come. */
export type Progress = (done: number, all: number, name: string) => void

/** How a run may be followed, stopped, and kept in one process. */
export interface Running {
  readonly progress?: Progress
  /** Asked between two articles. */
  readonly stopped?: () => boolean
  /** Milliseconds between two requests to one host; by default a second. */
  readonly pace?: number
  /** Reads one source; by default in worker processes, on all cores. */
  readonly prepareSource?: (preparation: Preparation) => Promise<Preparedness>
}

/** Reads every source that the options name and tells, one by one and in order, what became of each article. */
export async function* addSources(options: AddOptions, running: Running = {}): AsyncGenerator<Outcome> {
  const { progress = () => {}, stopped = () => false } = running
  const inputs = options.inputs.length > 0 ? options.inputs : [join(options.content, 'sources')]
  const fetcher = new Fetcher({
    allowPrivate: options.allowPrivate,
    ...(running.pace !== undefined && { pace: running.pace }),
  })
  const pool = new Pool<Preparation, Preparedness>(new URL('./worker.ts', import.meta.url))
  const prepareSource = running.prepareSource ?? ((preparation) => askPool(pool, preparation))
  const read = async (source: Source, envelope?: Prepared['head']): Promise<readonly (Prepared | Problem)[]> => {
    const answer = await prepareSource({ source, content: options.content, ...(envelope && { envelope }) })
    if ('problem' in answer) throw toProblem(answer)
    return answer.articles.map((article) => ('problem' in article ? toProblem(article) : article))
  }
  try {
    // A source that is named will be read; those in a folder may all have their stories.
    if (options.inputs.length > 0 && !running.prepareSource) pool.prepare()
    const shelf = await Shelf.open(options.content)
    const leads = await gather(inputs, options, fetcher)
    const readings = mapInOrder(leads, pool.size * 2, async (lead): Promise<Reading> => {
      try {
        if (stopped()) return { name: lead.name, standing: [] }
        return await readLead(lead, shelf, options, read, fetcher)
      } catch (error) {
        if (error instanceof Problem) return { name: lead.name, problem: error }
        throw error
      }
    })
    let done = 0
    for await (const reading of readings) {
      if (stopped()) return
      yield* tellReading(reading, shelf, options)
      done++
      progress(done, leads.length, leads[done - 1]?.name ?? '')
    }
  } finally {
    pool.stop()
    await fetcher.close()
  }
}

async function readLead(
  lead: Lead,
  shelf: Shelf,
  options: AddOptions,
  read: (source: Source, envelope?: Prepared['head']) => Promise<readonly (Prepared | Problem)[]>,
  fetcher: Fetcher,
): Promise<Reading> {
  const source = await lead.open()
  const standing = options.update || options.keepBoth ? undefined : await shelf.findStanding(checksum(source.bytes))
  if (standing) return { name: source.name, standing }
  return { source, articles: await completeExcerpts(await read(source), source, read, fetcher) }
}

async function askPool(pool: Pool<Preparation, Preparedness>, preparation: Preparation): Promise<Preparedness> {
  try {
    return await pool.ask(preparation)
  } catch (error) {
    if (!(error instanceof Lost)) throw error
    return {
      problem: {
        place: { file: preparation.source.name },
        code: error.code,
        message: `cannot be read: ${error.message}`,
      },
    }
  }
}

async function* tellReading(reading: Reading, shelf: Shelf, options: AddOptions): AsyncGenerator<Outcome> {
  if ('problem' in reading) yield refuse(reading.name, reading.problem)
  else if ('standing' in reading)
    for (const story of reading.standing) yield { kind: 'skipped', source: reading.name, story, why: 'it has a story' }
  else
    for (const [index, article] of reading.articles.entries())
      yield article instanceof Problem
        ? refuse(reading.source.name, article)
        : await saveArticle(article, reading.source, index, shelf, options)
}

function toProblem({ problem }: Refused): Problem {
  return new Problem(problem.place, problem.code, problem.message)
}

function refuse(name: string, problem: Problem): Outcome {
  const { place, message } = problem
  return { kind: 'refused', source: name, why: place.file === name && !place.line ? message : String(problem) }
}
