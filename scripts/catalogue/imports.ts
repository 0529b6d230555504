import { join } from 'node:path'
import { nameFile } from '../content/index.ts'
import type { Removal } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import type { AlsoPublished } from '../model/story.ts'
import { readReceipts } from '../write/receipt.ts'

/** What the receipts tell of a story's import. */
export interface Imported {
  /** What was left out. */
  readonly removed: readonly Removal[]
  /** Other papers' near copies. */
  readonly copies: readonly AlsoPublished[]
}

export const NOTHING_IMPORTED: Imported = { removed: [], copies: [] }

/** What is known of each story's import, by the story's file as `Story.file` names it, and a problem for each receipt that cannot be read. */
export async function readImports(
  content: string,
): Promise<{ readonly imports: ReadonlyMap<string, Imported>; readonly problems: readonly Problem[] }> {
  const imports = new Map<string, Imported>()
  const { receipts, problems } = await readReceipts(content)
  for (const { story, removed, copy } of receipts) {
    const file = nameFile(join(content, story))
    const known = imports.get(file) ?? NOTHING_IMPORTED
    imports.set(file, copy ? { ...known, copies: [...known.copies, copy] } : { ...known, removed })
  }
  return { imports, problems }
}
