import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { forgetKept } from './copy.ts'
import type { Known } from './dryRun.ts'
import { type Mutant, putIn } from './mutate.ts'
import { runTest } from './runTest.ts'

/** What came of a mutant: who noticed it, or which of the test files that reach it did not. */
export interface Tried {
  readonly mutant: Mutant
  readonly killedBy?: string
  readonly ran: number
  readonly reaching: number
}

/** The test files that come to a place, those that are likely to notice and soon done first: of the same stage before others, then the quicker. */
export function orderTests(place: string, file: string, known: readonly Known[]): readonly Known[] {
  const stage = file.split('/')[file.startsWith('layouts/') ? 0 : 1]?.replace(/\.ts$/, '')
  const isNear = (test: Known) => test.file.split('/')[1] === (stage === 'layouts' ? 'site' : stage)
  return known
    .filter(({ failed, places }) => !failed && places.includes(place))
    .sort((a, b) => Number(isNear(b)) - Number(isNear(a)) || a.seconds - b.seconds)
}

/** Puts a mutant into a copy of the project and runs the tests until one fails, as long as they have not taken `budget` seconds in the dry run. */
export async function tryMutant(
  folder: string,
  mutant: Mutant,
  tests: readonly Known[],
  budget: number,
): Promise<Tried> {
  const path = join(folder, mutant.file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, putIn(text, mutant))
  let ran = 0
  let spent = 0
  try {
    for (const { file, seconds } of tests) {
      if (ran > 0 && spent + seconds > budget) continue
      forgetKept(folder)
      const result = await runTest(folder, file, seconds * 4 + 15)
      ran++
      spent += seconds
      if (!result.passed) return { mutant, killedBy: `${file}: ${result.failed}`, ran, reaching: tests.length }
    }
    return { mutant, ran, reaching: tests.length }
  } finally {
    writeFileSync(path, text)
    forgetKept(folder)
  }
}
