import { join } from 'node:path'
import { nameFile } from '../content/index.ts'
import type { Removal } from '../model/article.ts'
import { readReceipts } from '../write/receipt.ts'

/** What was left out of each story on import, by the story's file as `Story.file` names it. */
export async function readRemovals(content: string): Promise<ReadonlyMap<string, readonly Removal[]>> {
  const receipts = await readReceipts(content)
  return new Map(
    receipts.flatMap(({ story, removed, copy }) =>
      copy || removed.length === 0 ? [] : [[nameFile(join(content, story)), removed] as const],
    ),
  )
}
