import assert from 'node:assert/strict'
import type { Times } from './stages.ts'

/** A stage whose time grew more than its input. */
export interface Growth {
  readonly stage: string
  /** Seconds of CPU time for the smaller size and for the larger, each the best of several runs. */
  readonly small: number
  readonly large: number
}

/** How many times as long the larger size is. */
const STEP = 4
/** Four times the words take four times as long where every word is looked at a bounded number of times, sixteen where each is looked at for each. */
const MOST = 9
/** What takes less is too short to tell. */
const TOLD_S = 0.04
const RUNS = 4

/** What takes words through stages, and times each. */
export type Timing = (words: string) => Promise<Times>

/** Fails where work on a unit over and over takes out of proportion longer for four times as many characters. */
export async function assertLinear(
  units: readonly string[],
  size: number,
  work: (words: string) => unknown,
): Promise<void> {
  const timing: Timing = async (words) => {
    const before = process.cpuUsage()
    await work(words)
    const { user, system } = process.cpuUsage(before)
    return new Map([['it', (user + system) / 1e6]])
  }
  for (const unit of units)
    for (const { small, large } of await findGrowth(unit, size, timing))
      assert.fail(`${JSON.stringify(unit)}: ${(large / small).toFixed(0)} times as long for 4 times as much`)
}

/** The stages that take out of proportion longer for four times as many characters; none where all are linear. A first suspicion is measured again. */
export async function findGrowth(unit: string, size: number, timing: Timing): Promise<readonly Growth[]> {
  const time = (characters: number) => timing(unit.repeat(Math.ceil(characters / unit.length)))
  // The first time of all pays for what V8 compiles.
  let small = best(await time(size), await time(size))
  let large = await time(size * STEP)
  for (let run = 1; run < RUNS && grownIn(small, large).length > 0; run++) {
    small = best(small, await time(size))
    large = best(large, await time(size * STEP))
  }
  return grownIn(small, large)
}

function grownIn(small: Times, large: Times): readonly Growth[] {
  return [...large].flatMap(([stage, seconds]) => {
    const before = small.get(stage) ?? 0
    return seconds > TOLD_S && seconds > MOST * before ? [{ stage, small: before, large: seconds }] : []
  })
}

/** The shorter time of each stage. */
export function best(a: Times, b: Times): Times {
  return new Map([...a].map(([stage, seconds]) => [stage, Math.min(seconds, b.get(stage) ?? seconds)]))
}
