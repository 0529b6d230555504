import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nameFile } from '../content/index.ts'
import type { Source } from '../model/source.ts'
import { createFile, replaceFile } from '../write/atomic.ts'
import { checksum, keepReceipt, type Receipt } from '../write/receipt.ts'
import { storyFields, storyText } from '../write/storyText.ts'
import { mergeStory, showChange } from './merge.ts'
import type { AddOptions } from './options.ts'
import type { Outcome } from './outcome.ts'
import { placeStory } from './place.ts'
import type { Prepared } from './prepare.ts'
import type { Shelf } from './shelf.ts'

/** Makes a story of one article, unless the shelf has it. Nothing is written on a dry run. */
export async function saveArticle(
  article: Prepared,
  source: Source,
  index: number,
  shelf: Shelf,
  options: AddOptions,
): Promise<Outcome> {
  const { head, body, tags, removed } = article
  const title = head.title?.value
  if (!title) return { kind: 'refused', source: source.name, why: 'found no headline in it; state one with --title' }
  if (!body.trim()) return { kind: 'refused', source: source.name, why: 'found no article text in it' }

  const text = storyText(storyFields(head, tags, options.today), body)
  const url = head.url?.value
  const draft: Omit<Receipt, 'story'> = {
    source: source.name,
    index,
    checksum: checksum(source.bytes),
    removed,
    written: text,
    ...(url && { url }),
  }
  const receipt = shelf.findReceipt({ source: source.name, index, checksum: draft.checksum, url })
  const standing = receipt && (await shelf.locate(receipt))
  if (receipt && standing) return reread({ receipt, standing, draft, text, article, shelf, options })
  return saveNew({ title, date: head.date?.value, draft, text, article, shelf, options })
}

interface Saving {
  readonly draft: Omit<Receipt, 'story'>
  readonly text: string
  readonly article: Prepared
  readonly shelf: Shelf
  readonly options: AddOptions
}

async function saveNew(saving: Saving & { title: string; date: string | undefined }): Promise<Outcome> {
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
    return { kind: 'added', source: draft.source, story: nameFile(path), text, notes: article.notes, article }
  }
}

/** The source has a story: skipped, or with `--update` brought up to date around what the editor changed. */
async function reread(saving: Saving & { receipt: Receipt; standing: string }): Promise<Outcome> {
  const { receipt, standing, draft, text, article, shelf, options } = saving
  const story = nameFile(standing)
  const { source } = draft
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
