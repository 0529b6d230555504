import type { Fetcher } from '../fetch/index.ts'
import { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { checksum, type Receipt } from '../write/receipt.ts'
import { completeExcerpt, excerptMark, type ReadSource } from './excerpt.ts'
import type { Lead } from './gather.ts'
import { knownArticle } from './identity/known.ts'
import type { AddOptions } from './options.ts'
import type { Prepared } from './prepare.ts'
import { recallRemedies } from './remedies.ts'
import type { Shelf } from './shelf.ts'

/** One article of a source: ready, refused, or an excerpt whose page need not be fetched, since the shelf has the whole. */
export type Item =
  | { readonly kind: 'ready'; readonly article: Prepared }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'kept'; readonly receipt: Receipt; readonly story: string; readonly changed: boolean }

/** What a lead turned out to be. */
export type Reading =
  | {
      readonly name: string
      readonly source: Source
      readonly items: readonly Item[]
      /** The editor says something new of it, which its story takes over. */
      readonly remedied: boolean
    }
  | { readonly name: string; readonly problem: Problem }
  | { readonly name: string; readonly standing: readonly string[] }

/** Opens and reads a source, and finds which of its articles the shelf has. What cannot be read is a problem. */
export async function readLead(
  lead: Lead,
  shelf: Shelf,
  options: AddOptions,
  read: ReadSource,
  fetcher: Fetcher,
): Promise<Reading> {
  const { name } = lead
  try {
    const { source, remedied } = recallRemedies(await lead.open(), shelf, options)
    const isAsked = options.update || options.keepBoth || options.explain || remedied
    const standing = isAsked ? undefined : await shelf.findStanding(checksum(source.bytes))
    if (standing) return { name, standing }
    const articles = await read(source)
    const items: Item[] = []
    for (const article of articles)
      items.push(
        article instanceof Problem
          ? { kind: 'refused', problem: article }
          : await readItem(article, source, shelf, { ...options, remedied }, read, fetcher),
      )
    return { name, source, items, remedied }
  } catch (error) {
    if (error instanceof Problem) return { name, problem: error }
    throw error
  }
}

async function readItem(
  article: Prepared,
  source: Source,
  shelf: Shelf,
  options: AddOptions & { readonly remedied: boolean },
  read: ReadSource,
  fetcher: Fetcher,
): Promise<Item> {
  if (!article.isExcerpt) return { kind: 'ready', article }
  const [receipt] = shelf.register.assign([knownArticle(article, source)])
  const story = receipt && ((await shelf.locate(receipt)) ?? (receipt.rejected && receipt.story))
  if (receipt && story && !options.remedied && !(receipt.copy && options.keepBoth)) {
    const changed = receipt.excerpt !== undefined && receipt.excerpt !== excerptMark(article)
    if (!options.update || (receipt.excerpt !== undefined && !changed)) return { kind: 'kept', receipt, story, changed }
  }
  try {
    return { kind: 'ready', article: await completeExcerpt(article, source, read, fetcher) }
  } catch (error) {
    if (error instanceof Problem) return { kind: 'refused', problem: error }
    throw error
  }
}
