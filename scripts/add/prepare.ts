import { join } from 'node:path'
import { readActorFiles, readPublishers } from '../content/index.ts'
import { readPlaces } from '../content/places.ts'
import type { Head, Loss, Removal } from '../model/article.ts'
import { type Place, Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import type { Tags } from '../model/tags.ts'
import { type Knowledge, type Processed, processSource } from '../process.ts'
import { findLoss, noteGaps } from './notes.ts'

/** An article ready to be written. */
export interface Prepared {
  readonly head: Head
  readonly body: string
  readonly tags: Tags
  readonly removed: readonly Removal[]
  /** Running prose that was left out, where an editor should look. */
  readonly loss?: Loss
  /** What the user should know before it is published. */
  readonly notes: readonly string[]
  /** Only the beginning is here; the whole stands at `head.url`. */
  readonly isExcerpt: boolean
  /** SHA-256 of what the feed had of it, when the whole was read from its page. */
  readonly excerpt?: string
}

/** A source to read. */
export interface Preparation {
  readonly source: Source
  /** The content folder, whose actors and publishers are known. */
  readonly content: string
  /** What carried the source says of its article; trusted before what the source itself says. */
  readonly envelope?: Head
}

/** Why a source, or one article in it, cannot be read. */
export interface Refused {
  readonly problem: { readonly place: Place; readonly code: string; readonly message: string }
}

/** The articles in a source, each ready or refused, or what is wrong with the whole of it. Plain data, so that it can pass between processes. */
export type Preparedness = { readonly articles: readonly (Prepared | Refused)[] } | Refused

/** Reads, cleans and tags a source. */
export async function prepare({ source, content, envelope }: Preparation): Promise<Preparedness> {
  try {
    const processed = await processSource(source, await knowledgeOf(content), envelope)
    return { articles: processed.map((one) => (one instanceof Problem ? toRefused(one) : toPrepared(one))) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return toRefused(error)
  }
}

function toRefused({ place, code, message }: Problem): Refused {
  return { problem: { place, code, message } }
}

function toPrepared(processed: Processed): Prepared {
  const { article, body, tags } = processed
  const loss = findLoss(processed)
  return {
    ...(loss && { loss }),
    head: article.head,
    body,
    tags,
    removed: article.removed,
    notes: noteGaps(processed),
    isExcerpt: article.excerpt ?? false,
  }
}

const known = new Map<string, Promise<Knowledge>>()

function knowledgeOf(content: string): Promise<Knowledge> {
  const reading = known.get(content) ?? readKnowledge(content)
  known.set(content, reading)
  return reading
}

async function readKnowledge(content: string): Promise<Knowledge> {
  const { items: actors } = await readActorFiles(join(content, 'actors'))
  const { publishers } = await readPublishers(content)
  const { places } = await readPlaces(content)
  return { actors, publishers, places }
}
