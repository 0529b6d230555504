import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { readChecksummed, writeChecksummed } from '../site/kept/checksummed.ts'
import { areSame, confirmInputs, type Inputs, listInputs } from '../site/kept/inputs.ts'
import {
  type PackedFiles,
  type PackedProblems,
  packFiles,
  packProblems,
  unpackFiles,
  unpackProblems,
} from '../site/kept/record.ts'
import { markTool } from '../site/kept/tool.ts'
import { isFinal } from '../site/kept/unchanged.ts'
import { cacheFolder } from '../store/cacheFolder.ts'

/** What `check` found, and what it looked at. */
interface Kept {
  /** Of code, data and packages; none where a check of the same may find something else. */
  readonly tool?: string
  readonly today: string
  readonly inputs: PackedFiles
  /** Files outside the content folder, and whether they were there. */
  readonly asked: readonly (readonly [file: string, isThere: boolean])[]
  readonly problems: PackedProblems
}

/** What `checkContent` gives: what it gave the last time, where it would look at the same on the same day. */
export async function checkAgain(folder: string, today: string): Promise<readonly Problem[]> {
  const file = join(cacheFolder(folder, 'checked'), 'last.json')
  const kept = readChecksummed(file) as Kept | undefined
  const tool = markTool()
  const inputs = listInputs(folder, new Set(), kept && unpackFiles(kept.inputs))
  if (kept && tool && kept.tool === tool && kept.today === today && isSame(kept, inputs)) {
    await writeChecksummed(file, { ...kept, inputs: packFiles(inputs) })
    return unpackProblems(kept.problems)
  }
  // The rules come with all dictionaries: they are loaded only where there is something to check.
  const { checkContent } = await import('./index.ts')
  const asked = new Map<string, boolean>()
  const problems = await checkContent(folder, today, (path) => {
    const isThere = existsSync(path)
    asked.set(path, isThere)
    return isThere
  })
  await writeChecksummed(file, {
    ...(tool && isFinal(problems) && { tool }),
    today,
    inputs: packFiles(confirmInputs(folder, inputs)),
    asked: [...asked],
    problems: packProblems(problems),
  } satisfies Kept)
  return problems
}

function isSame({ inputs, asked }: Kept, now: Inputs): boolean {
  return areSame(unpackFiles(inputs), now) && asked.every(([path, isThere]) => existsSync(path) === isThere)
}
