import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findStory } from '../content/findStory.ts'
import { readStories } from '../content/index.ts'
import type { Story } from '../model/story.ts'
import { replaceFile } from '../write/atomic.ts'

/**
 * Publishes drafts, named by their files, their pages or their slugs: takes the line `draft: true` out of each, and nothing else. With no names, all drafts.
 * Gives a line of each; throws a Problem, before any is written, when there is no such story. The caller is the only writer.
 */
export async function publishDrafts(content: string, names: readonly string[] | 'all'): Promise<readonly string[]> {
  const { items } = await readStories(join(content, 'stories'))
  const stories =
    names === 'all' ? items.filter(({ draft }) => draft) : names.map((name) => findStory(items, content, name))
  const told: string[] = []
  for (const story of new Set(stories))
    told.push(story.draft ? await publish(story) : `as it is  ${story.file}: is no draft`)
  return told
}

async function publish({ file, lines }: Story): Promise<string> {
  const text = await readFile(file, 'utf8')
  const written = text.split(/(?<=\n)/)
  await replaceFile(file, written.filter((_, index) => index + 1 !== lines.draft).join(''))
  return `published ${file}`
}
