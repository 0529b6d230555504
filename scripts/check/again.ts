import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { areUntouched, confirmInputs, listInputs } from '../site/kept/inputs.ts'
import { isFinal, isOfSame, type Origin } from '../site/kept/origin.ts'
import {
  type PackedFiles,
  type PackedProblems,
  packFiles,
  packProblems,
  unpackFiles,
  unpackProblems,
} from '../site/kept/record.ts'
import { markTool } from '../site/kept/tool.ts'
import { cacheFolder } from '../store/cacheFolder.ts'
import { readChecksummed, writeChecksummed } from '../store/checksummed.ts'

/** What `check` found, and what it looked at. */
interface Findings extends Origin {
  readonly today: string
  /** Files outside the content folder, and whether they were there. */
  readonly asked: readonly (readonly [file: string, isThere: boolean])[]
  readonly problems: readonly Problem[]
}

/** What `checkContent` gives: what it gave the last time, where it would look at the same on the same day. */
export async function checkAgain(folder: string, today: string): Promise<readonly Problem[]> {
  const file = join(cacheFolder(folder, 'checked'), 'last.json')
  const last = readFindings(file)
  const tool = markTool()
  const inputs = listInputs(folder, new Set(), last?.inputs)
  if (last && last.today === today && isOfSame(last, tool, inputs) && areAsThen(last.asked)) {
    if (!areUntouched(last.inputs, inputs)) await saveFindings(file, { ...last, inputs })
    return last.problems
  }
  // The rules come with all dictionaries: they are loaded only where there is something to check.
  const { checkContent } = await import('./index.ts')
  const asked = new Map<string, boolean>()
  const problems = await checkContent(folder, today, (path) => {
    const isThere = existsSync(path)
    asked.set(path, isThere)
    return isThere
  })
  await saveFindings(file, {
    ...(tool && isFinal(problems) && { tool }),
    today,
    inputs: confirmInputs(folder, inputs),
    asked: [...asked],
    problems,
  })
  return problems
}

function areAsThen(asked: Findings['asked']): boolean {
  return asked.every(([path, isThere]) => existsSync(path) === isThere)
}

/** Findings as they are kept. */
interface Kept extends Omit<Findings, 'inputs' | 'problems'> {
  readonly inputs: PackedFiles
  readonly problems: PackedProblems
}

function readFindings(file: string): Findings | undefined {
  const kept = readChecksummed(file) as Kept | undefined
  return kept && { ...kept, inputs: unpackFiles(kept.inputs), problems: unpackProblems(kept.problems) }
}

async function saveFindings(file: string, findings: Findings): Promise<void> {
  const { inputs, problems, ...rest } = findings
  await writeChecksummed(file, {
    ...rest,
    inputs: packFiles(inputs),
    problems: packProblems(problems),
  } satisfies Kept)
}
