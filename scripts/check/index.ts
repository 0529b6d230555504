import { existsSync } from 'node:fs'
import { Problem } from '../model/problem.ts'
import { checkActorNames } from './actorNames.ts'
import { checkAddresses } from './addresses.ts'
import { readChecked } from './checked.ts'
import { checkChrome } from './chrome.ts'
import { checkContradictions } from './contradictions.ts'
import { checkDates } from './dates.ts'
import { checkDoubts } from './doubts.ts'
import { checkEditor } from './editor.ts'
import { checkFeeds } from './feeds.ts'
import { checkFootnotes } from './footnotes.ts'
import { checkLeftOut } from './leftOut.ts'
import { checkLinks } from './links.ts'
import { checkLook } from './look.ts'
import { checkHidden, checkOverrides } from './overrides.ts'
import { checkPictures } from './pictures.ts'
import { checkPublishers } from './publishers.ts'
import { checkReceipts } from './receipts.ts'
import type { Checked, Rule } from './rule.ts'
import { checkSameName } from './sameName.ts'
import { checkStated } from './stated.ts'
import { checkStorylines } from './storylines.ts'
import { checkTitles } from './title.ts'
import { checkTopicWords } from './topicWords.ts'
import { checkWeekdays } from './weekdays.ts'
import { checkWrapped } from './wrapped.ts'

const rules: readonly Rule[] = [
  ({ content }) => content.problems,
  checkAddresses,
  checkDates,
  checkSameName,
  checkActorNames,
  checkContradictions,
  checkOverrides,
  checkHidden,
  checkReceipts,
  checkLeftOut,
  checkStated,
  checkFeeds,
  checkEditor,
  checkTopicWords,
  checkStorylines,
  checkPublishers,
  checkTitles,
  checkChrome,
  checkWrapped,
  checkWeekdays,
  checkDoubts,
  checkLinks,
  checkFootnotes,
  checkPictures,
  checkLook,
]

/** Everything that is wrong in a content folder, by file and line. */
export async function checkContent(
  folder: string,
  today: string,
  isThere: Checked['isThere'] = existsSync,
): Promise<readonly Problem[]> {
  const checked = await readChecked(folder, today, isThere)
  const found = new Set<Problem>()
  // One after the other: what one derives from the stories is kept for the next.
  for (const rule of rules) for (const problem of await follow(rule, checked)) found.add(problem)
  return [...found].toSorted(byPlace)
}

/** What breaks a rule; a file that cannot be read at all is told as what is wrong with it. */
async function follow(rule: Rule, checked: Checked): Promise<readonly Problem[]> {
  try {
    return await rule(checked)
  } catch (error) {
    if (error instanceof Problem) return [error]
    throw error
  }
}

function byPlace(a: Problem, b: Problem): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1
  return (a.place.line ?? 0) - (b.place.line ?? 0)
}
