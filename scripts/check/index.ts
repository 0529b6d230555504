import { readContent } from '../content/index.ts'
import type { Problem } from '../model/problem.ts'
import { checkActorNames } from './actorNames.ts'
import { checkAddresses } from './addresses.ts'
import { checkContradictions } from './contradictions.ts'
import { checkDates } from './dates.ts'
import { checkLinks } from './links.ts'
import { checkOverrides } from './overrides.ts'
import { checkReceipts } from './receipts.ts'
import type { Checked, Rule } from './rule.ts'
import { checkSameName } from './sameName.ts'

const rules: readonly Rule[] = [
  ({ content }) => content.problems,
  checkAddresses,
  checkDates,
  checkSameName,
  checkActorNames,
  checkContradictions,
  checkOverrides,
  checkReceipts,
  checkLinks,
]

/** Everything that is wrong in a content folder, by file and line. */
export async function checkContent(folder: string, today: string): Promise<readonly Problem[]> {
  const checked: Checked = { content: await readContent(folder), folder, today }
  const found = await Promise.all(rules.map((rule) => rule(checked)))
  return found.flat().toSorted(byPlace)
}

function byPlace(a: Problem, b: Problem): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1
  return (a.place.line ?? 0) - (b.place.line ?? 0)
}
