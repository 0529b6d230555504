import { join } from 'node:path'
import { nameFile } from '../content/index.ts'
import { type Change, makeChanges } from '../write/changes.ts'
import { type Receipt, receiptFile, receiptText } from '../write/receipt.ts'
import type { Outcome } from './outcome.ts'
import { writePictures } from './pictures/index.ts'
import { placeStory } from './place.ts'
import type { Saving } from './saving.ts'

/** Writes a story that the shelf has not, under the first free name of its day and title. `former` is a receipt of the same article that this one stands for from now on. */
export async function saveNew(
  { title, date, draft, text, article, pictures, shelf, options }: Saving,
  former?: Receipt,
): Promise<Outcome> {
  for (let number = 1; ; number++) {
    const story = placeStory(title, date, number)
    const path = join(options.content, story)
    const told = { source: draft.source, story: nameFile(path), text, notes: article.notes, article }
    if (options.dryRun) return { kind: 'shown', ...told }
    const receipt = { ...draft, story, file: receiptFile({ ...draft, story }) }
    // A receipt that cannot be read is left for the user to restore, and its name with it.
    if (shelf.isDamaged(receipt.file)) continue
    const changes: Change[] = [
      { kind: 'create', file: story, text },
      { kind: 'replace', file: receipt.file, text: receiptText(receipt) },
    ]
    if (former && former.file !== receipt.file) changes.push({ kind: 'remove', file: former.file })
    await writePictures(options.content, pictures)
    try {
      await makeChanges(options.content, changes)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw error
    }
    if (former) shelf.forget(former)
    shelf.note(receipt)
    shelf.noteStory(nameFile(path), { date, body: article.body })
    return { kind: 'added', ...told }
  }
}
