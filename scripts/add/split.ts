import { join } from 'node:path'
import { findStory } from '../content/findStory.ts'
import { readStories } from '../content/index.ts'
import { nameFile } from '../content/name.ts'
import { parseStory } from '../content/story.ts'
import { Problem } from '../model/problem.ts'
import { makeChanges } from '../write/changes.ts'
import { type Receipt, readReceipts, receiptFile, receiptText } from '../write/receipt.ts'
import { placeStory } from './place.ts'

/**
 * Makes stories of the near copies that a story is shown with, from the words that their receipts keep; their sources are not needed. Gives the files.
 * Throws a Problem when there is no such story, or it has no near copies. The caller is the only writer.
 */
export async function splitStory(content: string, name: string): Promise<readonly string[]> {
  const { items } = await readStories(join(content, 'stories'))
  const { file } = findStory(items, content, name)
  const { receipts } = await readReceipts(content)
  const copies = receipts.filter(({ story, copy }) => copy && nameFile(join(content, story)) === file)
  if (copies.length === 0) throw new Problem({ file }, 'no-copies', 'no other paper’s near copy is shown with it')
  const made: string[] = []
  for (const copy of copies) made.push(await makeStory(content, copy))
  return made
}

async function makeStory(content: string, { copy: _, ...receipt }: Receipt): Promise<string> {
  const { title, date } = parseStory(receipt.file, receipt.written).story
  for (let number = 1; ; number++) {
    const story = placeStory(title, date, number)
    const own = { ...receipt, story, file: receiptFile({ ...receipt, story }) }
    try {
      await makeChanges(content, [
        { kind: 'create', file: story, text: receipt.written },
        { kind: 'replace', file: own.file, text: receiptText(own) },
        { kind: 'remove', file: receipt.file },
      ])
      return nameFile(join(content, story))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
