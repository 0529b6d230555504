import { relative, sep } from 'node:path'
import { nameFile } from '../content/index.ts'
import { makeChanges } from '../write/changes.ts'
import { type Receipt, receiptFile, receiptText } from '../write/receipt.ts'
import type { Outcome } from './outcome.ts'
import type { Saving } from './saving.ts'

/** The article has a story whose receipt was lost: it is made anew. One that is there and cannot be read is left for the user to restore. */
export async function renewReceipt({ draft, article, shelf, options }: Saving, standing: string): Promise<Outcome> {
  const story = relative(options.content, standing).split(sep).join('/')
  const receipt: Receipt = { ...draft, story, file: receiptFile({ ...draft, story }) }
  const outcome = { kind: 'skipped', source: draft.source, story: nameFile(standing), article } as const
  if (shelf.isDamaged(receipt.file)) return { ...outcome, why: `it has a story, whose receipt cannot be read` }
  if (!options.dryRun)
    await makeChanges(options.content, [{ kind: 'create', file: receipt.file, text: receiptText(receipt) }])
  shelf.note(receipt)
  return { ...outcome, why: 'it has a story; its receipt was missing and is made anew' }
}
