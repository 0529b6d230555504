import type { Source } from '../model/source.ts'
import { checksum, type Receipt } from '../write/receipt.ts'
import { storyFields, storyText } from '../write/storyText.ts'
import type { AddOptions } from './options.ts'
import type { Outcome } from './outcome.ts'
import type { Prepared } from './prepare.ts'
import { reread } from './reread.ts'
import { saveCopy } from './saveCopy.ts'
import { saveNew } from './saveNew.ts'
import type { Saving } from './saving.ts'
import type { Shelf } from './shelf.ts'
import { findStub } from './stub.ts'

/** Makes a story of one article, unless the shelf has it. Nothing is written on a dry run. */
export async function saveArticle(
  article: Prepared,
  source: Source,
  index: number,
  shelf: Shelf,
  options: AddOptions,
): Promise<Outcome> {
  const { head, body, tags, removed } = article
  const title = head.title?.value
  const stub = findStub(article)
  if (stub) return { kind: 'refused', source: source.name, why: stub }
  if (!title) return { kind: 'refused', source: source.name, why: 'found no headline in it; state one with --title' }
  if (!body.trim()) return { kind: 'refused', source: source.name, why: 'found no article text in it' }

  const text = storyText(storyFields(head, tags, options.today), body)
  const url = head.url?.value
  const draft: Omit<Receipt, 'story'> = {
    source: source.name,
    index,
    checksum: checksum(source.bytes),
    removed,
    written: text,
    ...(url && { url }),
  }
  const saving: Saving = { title, date: head.date?.value, article, text, draft, shelf, options }
  const receipt = shelf.findReceipt({ source: source.name, index, checksum: draft.checksum, url })
  const standing = receipt && (await shelf.locate(receipt))
  if (receipt && standing && !(receipt.copy && options.keepBoth)) return reread(saving, receipt, standing)
  const near = options.keepBoth ? undefined : shelf.findCopy(body)
  return near ? saveCopy(saving, near) : saveNew(saving)
}
