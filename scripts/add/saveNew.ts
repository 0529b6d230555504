import { join } from 'node:path'
import { nameFile } from '../content/index.ts'
import { createFile } from '../write/atomic.ts'
import { keepReceipt } from '../write/receipt.ts'
import type { Outcome } from './outcome.ts'
import { placeStory } from './place.ts'
import type { Saving } from './saving.ts'

/** Writes a story that the shelf has not, under the first free name of its day and title. */
export async function saveNew(saving: Saving): Promise<Outcome> {
  const { title, date, draft, text, article, shelf, options } = saving
  for (let number = 1; ; number++) {
    const story = placeStory(title, date, number)
    const path = join(options.content, story)
    if (options.dryRun)
      return { kind: 'shown', source: draft.source, story: nameFile(path), text, notes: article.notes, article }
    try {
      await createFile(path, text)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw error
    }
    const receipt = { story, ...draft }
    await keepReceipt(options.content, receipt)
    shelf.note(receipt)
    shelf.noteStory(nameFile(path), article.body)
    return { kind: 'added', source: draft.source, story: nameFile(path), text, notes: article.notes, article }
  }
}
