import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { nameFile } from '../content/index.ts'
import { explainSystem } from '../model/systemProblem.ts'
import { makeChanges } from '../write/changes.ts'
import { type Receipt, receiptText } from '../write/receipt.ts'
import { mergeStory, showChange } from './merge.ts'
import type { AddOptions } from './options.ts'
import type { Outcome } from './outcome.ts'
import { writePictures } from './pictures/index.ts'
import type { Saving } from './saving.ts'
import type { Shelf } from './shelf.ts'

export const STANDS = 'it has a story'
export const REJECTED = 'its story was removed for good; --keep-both makes it anew'
export const CHANGED = 'it changed since; --update shows the change and takes it over'

/** The article has a story, or is shown with one as a near copy: skipped, or with `--update` brought up to date around what the editor changed. */
export async function reread(saving: Saving, receipt: Receipt, standing: string): Promise<Outcome> {
  const { draft, text, options } = saving
  // The day of taking is no change of the source's.
  const fresh = keepRetrieved(text, receipt.written)
  const changed = fresh !== receipt.written
  const renewed: Receipt = { ...draft, story: receipt.story, file: receipt.file, written: fresh }
  if (receipt.copy) return rereadCopy(saving, { ...renewed, copy: receipt.copy }, changed, nameFile(standing))
  if (options.update) return update(saving, receipt, renewed, standing)
  const isTold = changed && receipt.checksum !== draft.checksum
  return {
    kind: 'skipped',
    source: draft.source,
    story: nameFile(standing),
    why: isTold ? CHANGED : STANDS,
    article: saving.article,
  }
}

async function update(
  { draft, article, pictures, shelf, options }: Saving,
  receipt: Receipt,
  renewed: Receipt,
  standing: string,
): Promise<Outcome> {
  const story = nameFile(standing)
  const { source } = draft
  const edited = await readFile(standing, 'utf8').catch((error) => {
    throw explainSystem(error, story)
  })
  const merged = mergeStory(receipt.written, edited, renewed.written)
  if (merged === undefined) {
    const why = `the source and the editor changed the same lines of ${story}; nothing was written:\n${showChange(story, edited, renewed.written)}`
    return { kind: 'refused', source, why }
  }
  if (merged === edited) {
    // What the source says now is what later changes are told from, also where the editor was first to say it.
    // That an editor has looked at what was left out is news too.
    if (renewed.written !== receipt.written || renewed.remedies) await keep(renewed, shelf, options)
    return { kind: 'skipped', source, story, why: 'nothing changed', article }
  }
  const diff = showChange(story, edited, merged)
  const told = { source, story, text: merged, notes: article.notes, diff, article }
  if (options.dryRun) return { kind: 'shown', ...told }
  await writePictures(options.content, pictures)
  await makeChanges(options.content, [
    { kind: 'replace', file: relative(options.content, standing).split(sep).join('/'), text: merged },
    { kind: 'replace', file: receipt.file, text: receiptText(renewed) },
  ])
  shelf.note(renewed)
  return { kind: 'updated', ...told }
}

/** A near copy has no story to bring up to date; its own words are kept as they are now. */
async function rereadCopy(
  { article, shelf, options }: Saving,
  renewed: Receipt,
  changed: boolean,
  story: string,
): Promise<Outcome> {
  if (changed && options.update) await keep(renewed, shelf, options)
  const why = 'it is shown there as another paper’s near copy; --keep-both makes it a story'
  return { kind: 'skipped', source: renewed.source, story, why, article }
}

async function keep(renewed: Receipt, shelf: Shelf, { content, dryRun }: AddOptions): Promise<void> {
  if (dryRun) return
  await makeChanges(content, [{ kind: 'replace', file: renewed.file, text: receiptText(renewed) }])
  shelf.note(renewed)
}

function keepRetrieved(text: string, written: string): string {
  const line = /^ {2}retrieved: .*$/m
  const before = line.exec(written)?.[0]
  return before ? text.replace(line, () => before) : text
}
