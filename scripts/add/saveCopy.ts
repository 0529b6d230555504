import { relative, sep } from 'node:path'
import { nameFile } from '../content/index.ts'
import { makeChanges } from '../write/changes.ts'
import { type Receipt, receiptFile, receiptText } from '../write/receipt.ts'
import type { NearCopy } from './copies/index.ts'
import type { Outcome } from './outcome.ts'
import type { Saving } from './saving.ts'

/** Keeps another paper's near copy of a story as a receipt beside that story, whose page then names the paper; the story itself is left as it is. */
export async function saveCopy(
  { title, date, article, draft, shelf, options }: Saving,
  { key, share }: NearCopy<string>,
): Promise<Outcome> {
  const { head } = article
  const copy = {
    title,
    ...(head.source && { name: head.source.value }),
    ...(head.url && { url: head.url.value }),
    ...(date && { date }),
  }
  const story = relative(options.content, key).split(sep).join('/')
  const receipt: Receipt = { ...draft, story, copy, file: receiptFile({ ...draft, story, copy }) }
  if (!options.dryRun) {
    await makeChanges(options.content, [{ kind: 'replace', file: receipt.file, text: receiptText(receipt) }])
    shelf.note(receipt)
  }
  const why = `has ${Math.round(share * 100)} % of its words in common, so its page names it under “also published by”; --keep-both makes it a story`
  return { kind: 'near copy', source: draft.source, story: nameFile(key), share, why, article }
}
