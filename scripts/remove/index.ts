import { join, relative, resolve, sep } from 'node:path'
import { Shelf } from '../add/shelf.ts'
import { findStory } from '../content/findStory.ts'
import { readStories } from '../content/index.ts'
import { nameFile } from '../content/name.ts'
import type { Story } from '../model/story.ts'
import { type Change, makeChanges } from '../write/changes.ts'
import { type Receipt, receiptText } from '../write/receipt.ts'

/**
 * Deletes a story, named by its file, its page or its slug, and marks its receipt and those of its near copies, so that no source of theirs makes it again.
 * Gives the line that says so; throws a Problem when there is no such story. The caller is the only writer.
 */
export async function removeStory(content: string, name: string): Promise<string> {
  const { items } = await readStories(join(content, 'stories'))
  const story = findStory(items, content, name)
  const shelf = await Shelf.open(content)
  const receipts = await receiptsOf(shelf, story)
  const changes: Change[] = [
    { kind: 'remove', file: fromContent(content, story.file) },
    ...receipts.map(
      (receipt): Change => ({
        kind: 'replace',
        file: receipt.file,
        text: receiptText({ ...receipt, rejected: true }),
      }),
    ),
  ]
  await makeChanges(content, changes)
  return receipts.length > 0
    ? `removed  ${story.file}: no source makes it again`
    : `removed  ${story.file}: it was written by hand, or its receipt is lost`
}

/** The receipts of a story, wherever an editor has moved it, and of its near copies. */
async function receiptsOf(shelf: Shelf, { file }: Story): Promise<readonly Receipt[]> {
  const own: Receipt[] = []
  for (const receipt of shelf.register.receipts) {
    const standing = await shelf.locate(receipt)
    if (standing && nameFile(standing) === file) own.push(receipt)
  }
  return own
}

function fromContent(content: string, file: string): string {
  return relative(resolve(content), resolve(file)).split(sep).join('/')
}
