import { join } from 'node:path'
import { tellLoss } from '../clean/loss.ts'
import { nameFile } from '../content/name.ts'
import { parseStory } from '../content/story.ts'
import type { Removal } from '../model/article.ts'
import { Problem } from '../model/problem.ts'
import { inContent, shellWord } from '../model/shellWord.ts'
import type { Story } from '../model/story.ts'
import { opensByline, readByline } from '../read/text/head/byline.ts'
import { findDays } from '../read/text/head/day.ts'
import { phraseOf } from '../read/text/phrases/index.ts'
import { type Receipt, readReceipts } from '../write/receipt.ts'
import type { Checked, Rule } from './rule.ts'

const LAST_DAY = '9999-12-31'
const SHORT = 60

/** What an import left for an editor to look at: prose that cleaning left out, a byline or a day that it took away and nobody used. */
export const checkLeftOut: Rule = async ({ content, folder, isThere }) => {
  const { receipts } = await readReceipts(folder)
  const stories = new Map(content.stories.map((story) => [story.file, story]))
  const found: Problem[] = []
  for (const receipt of receipts) {
    const story = stories.get(nameFile(join(folder, receipt.story)))
    if (!story || receipt.copy || receipt.rejected) continue
    found.push(...tellLost(story, receipt, folder, isThere), ...tellUnused(story, receipt))
  }
  return found
}

/** An editor has looked who gave a remedy, or changed the story's text. */
function tellLost(
  story: Story,
  { loss, remedies, source, written }: Receipt,
  folder: string,
  isThere: Checked['isThere'],
): readonly Problem[] {
  if (!loss || remedies || parseStory(story.file, written).story.body !== story.body) return []
  const add = `npm run add -- ${shellWord(source)}${inContent(folder)}`
  const cure =
    /^https?:/.test(source) || isThere(source)
      ? `see them with ${add} --dry-run --explain; if that is right, ${add} --as-cleaned`
      : `its receipt has them, and ${source} is no longer there; add what is missing`
  const message = `${tellLoss(loss)}; ${cure}`
  return [new Problem({ file: story.file, line: story.lines.body ?? 1, field: 'body' }, 'left-out', message, 'warning')]
}

function tellUnused(story: Story, { removed }: Receipt): readonly Problem[] {
  const { file, lines, authors, date, language = 'en' } = story
  const byline = authors.length === 0 && removed.find(isByline)?.text
  const day =
    !date && removed.find(({ text }) => text.length <= SHORT && findDays(text, language, LAST_DAY).length > 0)?.text
  const line = lines.title ?? 1
  return [
    ...(byline
      ? [
          new Problem(
            { file, line, field: 'authors' },
            'no-author',
            `has no authors, and its source has a byline: “${byline.slice(0, SHORT)}”; write “authors: […]”`,
            'warning',
          ),
        ]
      : []),
    ...(day
      ? [
          new Problem(
            { file, line, field: 'date' },
            'no-date',
            `has no date, and its source has a day: “${day}”; if that is it, write “date: …”`,
            'warning',
          ),
        ]
      : []),
  ]
}

/** `Posted by the watchman at 10:02 PM`, `By admin`: somebody who does not say who he is. */
const UNNAMED = /^\p{L}+(?:\s\p{Ll}+)?\s(?:by|von|par|por|da|door)\s\p{Ll}/u

/** A line that opens as bylines do, or that of a name alone among what stood above the article. */
function isByline({ text, reason }: Removal): boolean {
  if (reason === 'byline') return (opensByline(text) && !UNNAMED.test(text)) || namesSomeone(text)
  return (reason === 'menu' || reason === 'not part of the article') && text.length <= SHORT && namesSomeone(text)
}

function namesSomeone(text: string): boolean {
  const named = readByline(text)
  return named !== undefined && named.authors.length > 0 && !phraseOf(text)
}
