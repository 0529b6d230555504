import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleTests } from '../tests/bundle.ts'
import { hasFailed, type Ran, runFiles } from '../tests/pool.ts'
import { nameFailures } from '../tests/tell.ts'
import { forgetKept } from './copy.ts'
import type { Known } from './dryRun.ts'
import { type Mutant, putIn } from './mutate.ts'

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
    .sort((a, b) => Number(isNear(b)) - Number(isNear(a)) || a.work - b.work)
}

/** Puts a mutant into a copy of the project and runs the tests until one fails, as long as they have not taken `budget` seconds of CPU time in the dry run. */
export async function tryMutant(
  folder: string,
  mutant: Mutant,
  tests: readonly Known[],
  budget: number,
): Promise<Tried> {
  const affordable = withinBudget(tests, budget)
  if (affordable.length === 0) return { mutant, ran: 0, reaching: tests.length }
  const path = join(folder, mutant.file)
  const text = readFileSync(path, 'utf8')
  forgetKept(folder)
  writeFileSync(path, putIn(text, mutant))
  const ran: Ran[] = []
  try {
    const { started, asked } = await bundleTests(
      affordable.map(({ file }) => file),
      folder,
    )
    await runFiles(asked, {
      started,
      processes: 1,
      longest: (file) => 15 + 4 * (affordable.find((test) => test.file === file)?.work ?? 0),
      tell: (each) => {
        ran.push(each)
        return !hasFailed(each)
      },
    })
    const killer = ran.find(hasFailed)
    return {
      mutant,
      ...(killer && { killedBy: `${killer.file}: ${nameFailures(killer).slice(0, 3).join('; ')}` }),
      ran: ran.length,
      reaching: tests.length,
    }
  } catch (error) {
    return { mutant, killedBy: `it does not run at all: ${error}`, ran: 0, reaching: tests.length }
  } finally {
    writeFileSync(path, text)
    forgetKept(folder)
    rmSync(join(folder, 'dist'), { recursive: true, force: true })
  }
}

function withinBudget(tests: readonly Known[], budget: number): readonly Known[] {
  let spent = 0
  return tests.filter(({ work }, index) => {
    if (index > 0 && spent + work > budget) return false
    spent += work
    return true
  })
}
