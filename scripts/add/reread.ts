import { readFile } from 'node:fs/promises'
import { nameFile } from '../content/index.ts'
import { replaceFile } from '../write/atomic.ts'
import { keepReceipt, type Receipt } from '../write/receipt.ts'
import { mergeStory, showChange } from './merge.ts'
import type { Outcome } from './outcome.ts'
import type { Saving } from './saving.ts'

/** The source has a story: skipped, or with `--update` brought up to date around what the editor changed. */
export async function reread(saving: Saving, receipt: Receipt, standing: string): Promise<Outcome> {
  const { draft, text, article, shelf, options } = saving
  const story = nameFile(standing)
  const { source } = draft
  if (receipt.copy)
    return {
      kind: 'skipped',
      source,
      story,
      why: 'it is shown there as another paper’s near copy; --keep-both makes it a story',
    }
  if (!options.update) {
    const changed = receipt.checksum !== draft.checksum
    return {
      kind: 'skipped',
      source,
      story,
      why: changed ? 'it changed since; --update shows the change and takes it over' : 'it has a story',
    }
  }
  const edited = await readFile(standing, 'utf8')
  // The day of taking is no change of the source's.
  const fresh = keepRetrieved(text, receipt.written)
  const merged = mergeStory(receipt.written, edited, fresh)
  if (merged === undefined) {
    const why = `the source and the editor changed the same lines of ${story}; nothing was written:\n${showChange(story, edited, fresh)}`
    return { kind: 'refused', source, why }
  }
  if (merged === edited) return { kind: 'skipped', source, story, why: 'nothing changed' }
  const diff = showChange(story, edited, merged)
  if (options.dryRun) return { kind: 'shown', source, story, text: merged, notes: article.notes, diff, article }
  await replaceFile(standing, merged)
  const updated = { ...draft, story: receipt.story, written: fresh }
  await keepReceipt(options.content, updated)
  shelf.note(updated)
  return { kind: 'updated', source, story, text: merged, notes: article.notes, diff, article }
}

function keepRetrieved(text: string, written: string): string {
  const line = /^ {2}retrieved: .*$/m
  const before = line.exec(written)?.[0]
  return before ? text.replace(line, before) : text
}
