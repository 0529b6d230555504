import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { nameFile, readSite } from '../content/index.ts'
import { readTopicWords, type TopicWords } from '../content/topicWords.ts'
import { Fetcher } from '../fetch/index.ts'
import { Problem } from '../model/problem.ts'
import { mapInOrder, Pool } from '../workers/pool.ts'
import { Lost } from '../workers/worker.ts'
import type { Waiting } from '../write/lock.ts'
import { checksum, type Receipt } from '../write/receipt.ts'
import { openWriting } from '../write/writer.ts'
import { gather, type Lead, type Passed, type Wanted } from './gather.ts'
import { knownArticle } from './identity/known.ts'
import type { AddOptions } from './options.ts'
import type { Outcome } from './outcome.ts'
import { CarriedPictures } from './pictures/carried.ts'
import type { Preparation, Prepared, Preparedness, Refused } from './prepare.ts'
import { type Answered, type Desk, type Reading, readLead } from './reading.ts'
import type { ReadSource } from './readSource.ts'
import { CHANGED, STANDS } from './reread.ts'
import { saveArticle } from './save.ts'
import type { Destination } from './saving.ts'
import { Shelf } from './shelf.ts'
import { Visits } from './visits.ts'

/** How far a run has come. */
export type Progress = (done: number, all: number, name: string) => void

/** How a run may be followed, stopped, and kept in one process. */
export interface Running extends Waiting {
  readonly progress?: Progress
  /** Asked between two articles, and while another writes into the content folder. */
  readonly stopped?: () => boolean
  /** Milliseconds between two requests to one host; by default a second. */
  readonly pace?: number
  /** What is read instead of what the options name. */
  readonly leads?: (fetcher: Fetcher, shelf: Shelf) => Promise<readonly Lead[]>
  /** How many sources are under way together. */
  readonly atOnce?: number
  /** Reads one source; by default in worker processes, on all cores. */
  readonly prepareSource?: (preparation: Preparation) => Promise<Preparedness>
}

/** The folder of the site's own sources. Git keeps no empty folder, so that a clone of a site may have none: then there is nothing to read. */
function ownSources(content: string): readonly string[] {
  const folder = join(content, 'sources')
  return existsSync(folder) || !existsSync(content) ? [folder] : []
}

/** Reads every source that the options name and tells, one by one and in order, what became of each article. */
export async function* addSources(asked: AddOptions, running: Running = {}): AsyncGenerator<Outcome> {
  const options = {
    ...asked,
    inbox: asked.inbox ?? (await hasInbox(asked.content)),
    topicWords: asked.topicWords ?? (await readMeanings(asked.content)),
  }
  const { progress = () => {}, stopped = () => false } = running
  const inputs = options.inputs.length > 0 ? options.inputs : ownSources(options.content)
  const fetcher = new Fetcher({
    allowPrivate: options.allowPrivate,
    ...(running.pace !== undefined && { pace: running.pace }),
  })
  const pool = new Pool<Preparation, Preparedness>(new URL('./worker.ts', import.meta.url))
  const prepareSource = running.prepareSource ?? ((preparation) => askPool(pool, preparation))
  const read: ReadSource = async (source, envelope) => {
    const answer = await prepareSource({ source, content: options.content, ...(envelope && { envelope }) })
    if ('problem' in answer) throw toProblem(answer)
    return answer.articles.map((article) => ('problem' in article ? toProblem(article) : article))
  }
  const lock = options.dryRun ? undefined : await openWriting(options.content, 'add', running).catch(endWaiting)
  if (lock === 'stopped') return
  try {
    // A source that is named will be read; those in a folder may all have their stories.
    if (options.inputs.length > 0 && !running.prepareSource) pool.prepare()
    const shelf = await Shelf.open(options.content)
    for (const { place, message } of shelf.damaged) yield { kind: 'damaged', source: place.file, why: message }
    const visits = await Visits.open(options.content)
    const desk: Desk = { shelf, options, fetcher, visits, read }
    const leads = running.leads ? await running.leads(fetcher, shelf) : await gather(inputs, options, fetcher)
    const readings = mapInOrder(leads, running.atOnce ?? pool.size * 2, async (lead): Promise<Reading> => {
      if (stopped()) return { name: lead.name, standing: [] }
      return readLead(lead, desk)
    })
    let done = 0
    for await (const reading of readings) {
      if (stopped()) return
      let [refused, passed] = [false, false]
      for await (const outcome of tellReading(reading, desk)) {
        refused ||= outcome.kind === 'refused' || (outcome.kind === 'passed' && outcome.later)
        passed ||= outcome.kind === 'passed'
        yield outcome
      }
      if ('source' in reading) noteVisit(visits, reading, refused, passed)
      done++
      progress(done, leads.length, leads[done - 1]?.name ?? '')
    }
    if (!options.dryRun) await visits.keep()
  } finally {
    pool.stop()
    await fetcher.close()
    await lock?.release()
  }
}

/** Whether new stories wait for an editor; a content folder that has no site yet has none. */
async function hasInbox(content: string): Promise<boolean> {
  return readSite(content).then(
    ({ site }) => site.inbox,
    () => false,
  )
}

/** Throws the first Problem of a file that is wrong: stories would be filed otherwise than is meant. */
async function readMeanings(content: string): Promise<TopicWords> {
  const { words, problems } = await readTopicWords(content)
  if (problems[0]) throw problems[0]
  return words
}

function endWaiting(error: unknown): 'stopped' {
  if (error instanceof Problem && error.code === 'stopped') return 'stopped'
  throw error
}

/** Keeps in mind whether a source has more to give the next time, or when something else is wanted of it. */
function noteVisit(visits: Visits, { name, source, validators }: Answered, refused: boolean, passed: boolean): void {
  visits.notePartial(checksum(source.bytes), refused || passed)
  if (validators && !refused) visits.noteWhole(name, validators)
  else visits.noteAnswered(name)
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

async function* tellReading(reading: Reading, { shelf, options, fetcher }: Desk): AsyncGenerator<Outcome> {
  const { name } = reading
  if ('problem' in reading) yield refuse(name, reading.problem)
  else if ('standing' in reading)
    for (const story of reading.standing) yield { kind: 'skipped', source: name, story, why: STANDS }
  else
    yield* saveItems(reading, {
      source: reading.source,
      shelf,
      options: { ...options, update: options.update || reading.remedied },
      taking: { carried: new CarriedPictures(reading.source), fetcher },
    })
}

async function* saveItems({ items, wanted }: Answered, destination: Destination): AsyncGenerator<Outcome> {
  const { source, shelf } = destination
  const ready = items.flatMap((item) => (item.kind === 'ready' ? [item.article] : []))
  const kept = items.flatMap((item) => (item.kind === 'kept' ? [item.receipt] : []))
  const assigned = shelf.register.assign(
    ready.map((article) => knownArticle(article, source)),
    kept,
  )
  const receipts = new Map(ready.map((article, index) => [article, assigned[index]]))
  for (const item of items)
    if (item.kind === 'refused') yield refuse(source.name, item.problem)
    else if (item.kind === 'kept')
      yield { kind: 'skipped', source: source.name, story: nameFile(item.story), why: item.changed ? CHANGED : STANDS }
    else if (item.kind === 'passed') yield pass(source.name, item.title, item.passed)
    else yield await saveWanted(item.article, receipts.get(item.article), destination, wanted)
}

/** What is new of a source that is followed has to be wanted. */
async function saveWanted(
  article: Prepared,
  receipt: Receipt | undefined,
  destination: Destination,
  wanted: Wanted | undefined,
): Promise<Outcome> {
  const passed = receipt ? undefined : wanted?.passes(article)
  return passed
    ? pass(destination.source.name, article.head.title?.value ?? article.head.url?.value ?? '', passed)
    : save(article, receipt, destination)
}

function pass(source: string, title: string, { why, later }: Passed): Outcome {
  return { kind: 'passed', source, title, why, later }
}

/** A story that cannot be written costs no other. */
async function save(article: Prepared, receipt: Receipt | undefined, destination: Destination): Promise<Outcome> {
  try {
    return await saveArticle(article, receipt, destination)
  } catch (error) {
    if (error instanceof Problem) return refuse(destination.source.name, error)
    throw error
  }
}

function toProblem({ problem }: Refused): Problem {
  return new Problem(problem.place, problem.code, problem.message)
}

function refuse(name: string, problem: Problem): Outcome {
  const { place, message } = problem
  return { kind: 'refused', source: name, why: place.file === name && !place.line ? message : String(problem) }
}
