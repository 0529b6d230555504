import { join } from 'node:path'
import { nameFile, readActorFiles, readPublishers } from '../content/index.ts'
import { Problem } from '../model/problem.ts'
import { type Knowledge, processSource } from '../process.ts'
import { checksum } from '../write/receipt.ts'
import { gather, type Lead } from './gather.ts'
import type { AddOptions } from './options.ts'
import type { Outcome } from './outcome.ts'
import { saveArticle } from './save.ts'
import { Shelf } from './shelf.ts'

/** Reads every source that the options name and tells, one by one, what became of each article. */
export async function* addSources(options: AddOptions): AsyncGenerator<Outcome> {
  const inputs = options.inputs.length > 0 ? options.inputs : [join(options.content, 'sources')]
  const shelf = await Shelf.open(options.content)
  const knowledge = await readKnowledge(options.content)
  for (const lead of await gather(inputs, options.stated)) yield* addSource(lead, shelf, knowledge, options)
}

async function* addSource(
  lead: Lead,
  shelf: Shelf,
  knowledge: Knowledge,
  options: AddOptions,
): AsyncGenerator<Outcome> {
  try {
    const source = await lead.open()
    const standing = options.update ? undefined : await shelf.findStanding(checksum(source.bytes))
    if (standing) {
      for (const story of standing)
        yield { kind: 'skipped', source: source.name, story: nameFile(story), why: 'it has a story' }
      return
    }
    for (const [index, processed] of (await processSource(source, knowledge)).entries())
      yield await saveArticle(processed, source, index, shelf, options)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    yield { kind: 'refused', source: lead.name, why: error.place.file === lead.name ? error.message : String(error) }
  }
}

async function readKnowledge(content: string): Promise<Knowledge> {
  const { items: actors } = await readActorFiles(join(content, 'actors'))
  const { publishers } = await readPublishers(content)
  return { actors, publishers }
}
