import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Removal } from '../model/article.ts'
import { Problem } from '../model/problem.ts'
import type { AlsoPublished } from '../model/story.ts'
import { replaceFile } from './atomic.ts'

/**
 * What `add` keeps of an import, beside the story and out of its way: what it was made from, what cleaning removed, and the
 * text as it was first written, so that a later re-reading can tell the editor's changes from the source's.
 */
export interface Receipt {
  /** From the content folder: `stories/2019/2019-05-15-slug.md`. */
  readonly story: string
  /** The source's path or URL, as the user gave it. */
  readonly source: string
  /** Which article of the source, from 0. */
  readonly index: number
  /** SHA-256 of the source's bytes, hexadecimal. */
  readonly checksum: string
  /** The canonical URL, when there is one. */
  readonly url?: string
  readonly removed: readonly Removal[]
  /** The story file as `add` wrote it, or for a near copy as it would have. */
  readonly written: string
  /** Set when the source is another paper's near copy of the story, which it is shown with. */
  readonly copy?: AlsoPublished
}

export function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Keeps a receipt under `receipts/`, in the same place as its story. */
export async function keepReceipt(content: string, receipt: Receipt): Promise<void> {
  await replaceFile(receiptPath(content, receipt), `${JSON.stringify(receipt, null, 2)}\n`)
}

/** Every receipt of a content folder. */
export async function readReceipts(content: string): Promise<readonly Receipt[]> {
  const folder = join(content, 'receipts')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Promise.all(files.map(async (file) => parseReceipt(file, await readFile(file, 'utf8'))))
}

function receiptPath(content: string, { story, copy, checksum }: Receipt): string {
  const name = story.replace(/^stories\//, '').replace(/\.md$/, '')
  return join(content, 'receipts', copy ? `${name}.copy-${checksum.slice(0, 8)}.json` : `${name}.json`)
}

function parseReceipt(file: string, text: string): Receipt {
  const advice = 'is not a receipt that Dateline wrote: restore it, or delete it and add the source again with --update'
  let value: Partial<Receipt>
  try {
    value = JSON.parse(text)
  } catch {
    throw new Problem({ file }, 'bad-receipt', advice)
  }
  const { story, source, index, checksum, url, removed, written, copy } = value
  if (typeof story !== 'string' || typeof source !== 'string' || typeof index !== 'number')
    throw new Problem({ file }, 'bad-receipt', advice)
  if (typeof checksum !== 'string' || typeof written !== 'string' || !Array.isArray(removed))
    throw new Problem({ file }, 'bad-receipt', advice)
  return {
    story,
    source,
    index,
    checksum,
    removed,
    written,
    ...(typeof url === 'string' && { url }),
    ...(copy && { copy }),
  }
}
