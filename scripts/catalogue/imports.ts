import { join } from 'node:path'
import { knownReceipt } from '../add/identity/known.ts'
import { Untold } from '../add/identity/untold.ts'
import { nameFile } from '../content/index.ts'
import { slugFromFile } from '../content/story.ts'
import type { Removal } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import { slugify } from '../model/slug.ts'
import type { AlsoPublished, Story } from '../model/story.ts'
import { storyPath } from '../model/storyPath.ts'
import { readReceipts } from '../write/receipt.ts'

/** What the receipts tell of a story's import. */
export interface Imported {
  /** What was left out. */
  readonly removed: readonly Removal[]
  /** Other papers' near copies. */
  readonly copies: readonly AlsoPublished[]
  /** The address that the story had as it was first written: `2019/05/15/us-begins-evacuating/`. */
  readonly firstPath?: string
}

export const NOTHING_IMPORTED: Imported = { removed: [], copies: [] }

/** What is known of each story's import, by the story's file as `Story.file` names it, also where an editor has moved it, and a problem for each receipt that cannot be read. */
export async function readImports(
  content: string,
  stories: readonly Story[],
): Promise<{ readonly imports: ReadonlyMap<string, Imported>; readonly problems: readonly Problem[] }> {
  const imports = new Map<string, Imported>()
  const { receipts, problems } = await readReceipts(content)
  const there = new Set(stories.map(({ file }) => file))
  const told = new Set(receipts.map(({ story }) => nameFile(join(content, story))))
  const untold = new Untold(stories.filter(({ file }) => !told.has(file)))
  const movedTo = new Map<string, string>()
  for (const receipt of receipts) {
    const file = nameFile(join(content, receipt.story))
    if (there.has(file) || receipt.copy || receipt.rejected) continue
    const moved = untold.findStory(knownReceipt(receipt))
    if (moved !== undefined) movedTo.set(file, moved)
  }
  for (const { story, first, written, removed, copy } of receipts) {
    const named = nameFile(join(content, story))
    const file = movedTo.get(named) ?? named
    const known = imports.get(file) ?? NOTHING_IMPORTED
    imports.set(
      file,
      copy
        ? { ...known, copies: [...known.copies, copy] }
        : { ...known, removed, firstPath: pathOf(first ?? story, written) },
    )
  }
  return { imports, problems }
}

/** `add` writes the day plainly, and nothing above it that could be taken for it. */
const DAY = /^date: "?(\d{4}-\d{2}-\d{2})/m

/** Where a story stood as `add` wrote it. */
function pathOf(file: string, written: string): string {
  const front = written.slice(0, written.indexOf('\n---\n'))
  const date = DAY.exec(front)?.[1]
  return storyPath({ slug: slugify(slugFromFile(file) ?? ''), ...(date !== undefined && { date }) })
}
