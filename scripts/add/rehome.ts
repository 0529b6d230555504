import { relative, sep } from 'node:path'
import { makeChanges } from '../write/changes.ts'
import { type Receipt, receiptFile, receiptText } from '../write/receipt.ts'
import type { AddOptions } from './options.ts'
import type { Shelf } from './shelf.ts'

/** Takes the receipts of a story that an editor has moved along with it, those of its near copies too; gives the one that is asked for. */
export async function rehome(
  receipt: Receipt,
  standing: string,
  shelf: Shelf,
  { content, dryRun }: AddOptions,
): Promise<Receipt> {
  const story = relative(content, standing).split(sep).join('/')
  if (story === receipt.story) return receipt
  const moves = shelf.register.receipts
    .filter((each) => each.story === receipt.story)
    .map((before) => {
      const after = { ...before, story, first: before.first ?? before.story }
      return { before, after: { ...after, file: receiptFile(after) } }
    })
  if (!dryRun)
    await makeChanges(
      content,
      moves.flatMap(({ before, after }) => [
        { kind: 'replace', file: after.file, text: receiptText(after) },
        { kind: 'remove', file: before.file },
      ]),
    )
  for (const { before, after } of moves) {
    shelf.forget(before)
    shelf.note(after)
  }
  return moves.find(({ before }) => before.file === receipt.file)?.after ?? receipt
}
