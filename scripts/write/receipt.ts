import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { nameFile } from '../content/index.ts'
import type { Loss, Removal } from '../model/article.ts'
import { Problem } from '../model/problem.ts'
import type { Remedies, Stated } from '../model/source.ts'
import type { AlsoPublished } from '../model/story.ts'
import { explainSystem } from '../model/systemProblem.ts'
import { mapInOrder } from '../workers/pool.ts'

/**
 * What `add` keeps of an import, beside the story and out of its way: what it was made from, what cleaning removed, and the
 * text as it was first written, so that a later re-reading can tell the editor's changes from the source's.
 */
export interface Receipt {
  /** Where it is kept, from the content folder: `receipts/2019/2019-05-15-slug.json`. It does not say so itself. */
  readonly file: string
  /** From the content folder: `stories/2019/2019-05-15-slug.md`. */
  readonly story: string
  /** Where it was first written, when an editor has moved it since. */
  readonly first?: string
  /** The source's path or URL, as the user gave it. */
  readonly source: string
  /** SHA-256 of the source's bytes, hexadecimal. */
  readonly checksum: string
  /** What the source calls the article: a guid, a Message-ID, a post's id. */
  readonly id?: string
  /** The canonical URL, when there is one. */
  readonly url?: string
  /** What the user said of it that the source lacks: it holds for later readings too. */
  readonly stated?: StatedOnce
  /** SHA-256 of what a feed had of it, when the rest was read from its page. */
  readonly excerpt?: string
  readonly removed: readonly Removal[]
  /** Running prose that cleaning left out, where an editor should look. */
  readonly loss?: Loss
  /** The story file as `add` wrote it, or for a near copy as it would have. */
  readonly written: string
  /** Set when the source is another paper's near copy of the story, which it is shown with. */
  readonly copy?: AlsoPublished
  /** What the editor said of the article; a later reading of the source heeds it too. */
  readonly remedies?: Remedies
  /** The article's pictures were taken along; a later reading takes them too. */
  readonly pictures?: true
  /** An editor removed the story for good: its source makes no other. */
  readonly rejected?: true
}

/** What a user asserts of an article beside remedies. */
export type StatedOnce = Omit<Stated, 'remedies'>

/** A source is asked for its own once and again for each of its articles. */
const known = new WeakMap<Uint8Array, string>()

/** SHA-256, hexadecimal. */
export function checksum(bytes: Uint8Array): string {
  const before = known.get(bytes)
  if (before !== undefined) return before
  const made = createHash('sha256').update(bytes).digest('hex')
  known.set(bytes, made)
  return made
}

/** Where the receipt of a story lies, or that of a near copy, whose name is made from its words. */
export function receiptFile({ story, written, copy }: Pick<Receipt, 'story' | 'written' | 'copy'>): string {
  const name = story.replace(/^stories\//, 'receipts/').replace(/\.md$/, '')
  return copy ? `${name}.copy-${checksum(Buffer.from(written)).slice(0, 8)}.json` : `${name}.json`
}

/** A receipt as its file has it. */
export function receiptText({ file: _, ...receipt }: Receipt): string {
  return `${JSON.stringify(receipt, null, 2)}\n`
}

/** How many are read at once. */
const AT_ONCE = 16

/** Every receipt of a content folder, in the order of their files, and a problem for each that cannot be read. */
export async function readReceipts(
  content: string,
): Promise<{ readonly receipts: readonly Receipt[]; readonly problems: readonly Problem[] }> {
  const receipts: Receipt[] = []
  const problems: Problem[] = []
  const read = mapInOrder(await listReceipts(content), AT_ONCE, (path) =>
    readReceipt(content, path).catch((error: unknown) => {
      if (error instanceof Problem) return error
      throw error
    }),
  )
  for await (const found of read) {
    if (found instanceof Problem) problems.push(found)
    else receipts.push(found)
  }
  return { receipts, problems }
}

async function listReceipts(content: string): Promise<readonly string[]> {
  const folder = join(content, 'receipts')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return []
    throw explainSystem(error, nameFile(folder))
  })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function readReceipt(content: string, path: string): Promise<Receipt> {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw explainSystem(error, nameFile(path))
  })
  const receipt = parseReceipt(relative(content, path).split(sep).join('/'), text)
  if (receipt) return receipt
  throw new Problem(
    { file: nameFile(path) },
    'bad-receipt',
    'is no receipt that Dateline wrote: restore it from a copy, or delete it and add its source again, which makes it anew',
  )
}

function parseReceipt(file: string, text: string): Receipt | undefined {
  const value = parseObject(text)
  if (!value) return undefined
  const { story, source, checksum, id, url, stated, excerpt, removed, written, copy, loss, remedies, rejected, first } =
    value
  if (typeof story !== 'string' || !isStoryFile(story) || typeof source !== 'string') return undefined
  if (typeof checksum !== 'string' || typeof written !== 'string' || !isRemovals(removed)) return undefined
  return {
    file,
    story,
    source,
    checksum,
    removed,
    written,
    ...(typeof id === 'string' && { id }),
    ...(typeof url === 'string' && { url }),
    ...(isObject(stated) && { stated: pickStated(stated) }),
    ...(typeof excerpt === 'string' && { excerpt }),
    ...(isObject(copy) && { copy: parseCopy(copy) }),
    ...(isLoss(loss) && { loss }),
    ...(isObject(remedies) && { remedies: parseRemedies(remedies) }),
    ...(value.pictures === true && { pictures: true as const }),
    ...(rejected === true && { rejected }),
    ...(typeof first === 'string' && isStoryFile(first) && { first }),
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A receipt that names a file elsewhere would have it written over. */
function isStoryFile(story: string): boolean {
  return /^stories\/.+\.md$/.test(story) && !story.split('/').includes('..')
}

function isRemovals(removed: unknown): removed is readonly Removal[] {
  return (
    Array.isArray(removed) &&
    removed.every((each) => isObject(each) && typeof each.text === 'string' && typeof each.reason === 'string')
  )
}

/** What is a text among the values that a user can state. */
export function pickStated(values: Readonly<Record<string, unknown>>): StatedOnce {
  const { title, date, source, url, language, topics, rights, draft } = values
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof date === 'string' && { date }),
    ...(typeof source === 'string' && { source }),
    ...(typeof url === 'string' && { url }),
    ...(typeof language === 'string' && { language }),
    ...(Array.isArray(topics) && { topics: topics.filter((topic) => typeof topic === 'string') }),
    ...(rights === 'excerpt' && { rights }),
    ...(draft === true && { draft }),
  }
}

function parseCopy({ name, url, date, title }: Readonly<Record<string, unknown>>): AlsoPublished {
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof url === 'string' && { url }),
    ...(typeof date === 'string' && { date }),
    ...(typeof title === 'string' && { title }),
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function isLoss(loss: unknown): loss is Loss {
  return isObject(loss) && typeof loss.kept === 'number' && typeof loss.left === 'number' && isTexts(loss.reasons)
}

function parseRemedies({ from, to, keep, drop, keepAll, asCleaned }: Readonly<Record<string, unknown>>): Remedies {
  return {
    ...(typeof from === 'string' && { from }),
    ...(typeof to === 'string' && { to }),
    ...(isTexts(keep) && { keep }),
    ...(isTexts(drop) && { drop }),
    ...(keepAll === true && { keepAll }),
    ...(asCleaned === true && { asCleaned }),
  }
}
