import type { Fetched, Fetcher, Validators } from '../fetch/index.ts'
import { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { checksum, type Receipt } from '../write/receipt.ts'
import { completeExcerpt, excerptMark } from './excerpt.ts'
import type { Lead, Passed, Wanted } from './gather.ts'
import { knownArticle } from './identity/known.ts'
import type { AddOptions } from './options.ts'
import { joinPages } from './pages.ts'
import type { Prepared } from './prepare.ts'
import type { ReadSource } from './readSource.ts'
import { recallRemedies } from './remedies.ts'
import type { Shelf } from './shelf.ts'
import type { Visits } from './visits.ts'

/** One article of a source: ready, refused, or an excerpt whose page need not be fetched, since the shelf has the whole. */
export type Item =
  | { readonly kind: 'ready'; readonly article: Prepared }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'passed'; readonly title: string; readonly passed: Passed }
  | { readonly kind: 'kept'; readonly receipt: Receipt; readonly story: string; readonly changed: boolean }

/** A source that was read. */
export interface Answered {
  readonly name: string
  readonly source: Source
  readonly items: readonly Item[]
  /** By what its host tells a later run whether it has changed. */
  readonly validators?: Validators
  /** What of it is wanted; all, when absent. */
  readonly wanted?: Wanted
  /** The editor says something new of it, which its story takes over. */
  readonly remedied: boolean
}

/** What a lead turned out to be. */
export type Reading =
  | Answered
  | { readonly name: string; readonly problem: Problem }
  | { readonly name: string; readonly standing: readonly string[] }

/** What reading a source needs beside it. */
export interface Desk {
  readonly shelf: Shelf
  readonly options: AddOptions
  readonly fetcher: Fetcher
  readonly visits: Visits
  readonly read: ReadSource
}

const PASSED_BEFORE: Passed = { why: 'it was passed over before', later: false }

/** Opens and reads a source, and finds which of its articles the shelf has. What cannot be read is a problem. */
export async function readLead(lead: Lead, desk: Desk): Promise<Reading> {
  const { name } = lead
  const { shelf, options, visits } = desk
  try {
    const opened = await open(lead, desk)
    if ('standing' in opened) return { name, ...opened }
    const { source: recalled, remedied } = recallRemedies(opened.source, shelf, options)
    const source = withPictures(recalled, lead, desk)
    const isAsked = options.update || options.keepBoth || options.explain || remedied
    const mark = checksum(source.bytes)
    const standing = isAsked || visits.isPartial(mark) ? undefined : await shelf.findStanding(mark)
    if (standing) return { name, standing }
    const items: Item[] = []
    for (const article of withAddress(await desk.read(source), source))
      items.push(
        article instanceof Problem
          ? { kind: 'refused', problem: article }
          : await readItem(article, source, remedied, desk, lead.wanted),
      )
    return {
      name,
      source,
      items,
      remedied,
      ...('validators' in opened && { validators: opened.validators }),
      ...(lead.wanted && { wanted: lead.wanted }),
    }
  } catch (error) {
    if (error instanceof Problem) return { name, problem: error }
    throw error
  }
}

/** A source whose pictures are wanted, now or at an earlier reading, gives those that it brings along. */
function withPictures(source: Source, { folder }: Lead, { shelf, options }: Desk): Source {
  if (!options.pictures && !shelf.hasPictures(source.name, checksum(source.bytes))) return source
  return { ...source, pictures: { ...(folder !== undefined && { folder }) } }
}

/** Asks for an address only if it has changed, when all that it held stands on the shelf and nothing new is said of it. */
async function open(
  lead: Lead,
  { shelf, options, visits }: Desk,
): Promise<Exclude<Fetched, 'unchanged'> | { readonly source: Source } | { readonly standing: readonly string[] }> {
  if (!lead.openChanged) return { source: await lead.open() }
  const isAsked = options.update || options.keepBoth || options.explain || Object.keys(options.stated).length > 0
  const standing = isAsked ? undefined : await shelf.findStandingFrom(lead.name)
  const fetched = await lead.openChanged(standing ? visits.validatorsOf(lead.name) : {})
  if (fetched !== 'unchanged') return fetched
  return { standing: standing ?? [] }
}

/** A text or document that was fetched does not say where from; a page and a feed do themselves. */
function withAddress(articles: readonly (Prepared | Problem)[], { url }: Source): readonly (Prepared | Problem)[] {
  const [only, ...more] = articles
  if (!url || !only || more.length > 0 || only instanceof Problem || only.head.url) return articles
  return [
    {
      ...only,
      head: { ...only.head, url: { value: url, trust: 'envelope', from: 'the address it was fetched from' } },
    },
  ]
}

async function readItem(
  article: Prepared,
  source: Source,
  remedied: boolean,
  { shelf, options, fetcher, visits, read }: Desk,
  wanted?: Wanted,
): Promise<Item> {
  if (!article.isExcerpt)
    return { kind: 'ready', article: source.url ? await joinPages(article, source, read, fetcher) : article }
  const [receipt] = shelf.register.assign([knownArticle(article, source)])
  const story = receipt && ((await shelf.locate(receipt)) ?? (receipt.rejected && receipt.story))
  if (receipt && story && !remedied && !(receipt.copy && options.keepBoth)) {
    const changed = receipt.excerpt !== undefined && receipt.excerpt !== excerptMark(article)
    if (!options.update || (receipt.excerpt !== undefined && !changed)) return { kind: 'kept', receipt, story, changed }
  }
  const address = article.head.url?.value ?? ''
  if (!receipt && wanted?.isPassed(address))
    return { kind: 'passed', title: article.head.title?.value ?? address, passed: PASSED_BEFORE }
  const again = visits.waitOf(address)
  if (again) return { kind: 'refused', problem: waiting(article, source, again) }
  try {
    const whole = await completeExcerpt(article, source, read, fetcher)
    visits.noteAnswered(address)
    return { kind: 'ready', article: whole }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    visits.noteRefused(address, error)
    return { kind: 'refused', problem: error }
  }
}

function waiting({ head }: Prepared, { name }: Source, again: string): Problem {
  const title = head.title?.value ?? head.url?.value
  return new Problem(
    { file: name },
    'later',
    `“${title}”: its page was refused before, and is asked for again after ${again}`,
  )
}
