import { createRandom } from '../model/random.ts'

/** `count` things of all, as a seed has it: the same ones every time, in the order of all. */
export function sample<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const random = createRandom(seed)
  return all
    .map((thing, index) => ({ thing, index, drawn: random() }))
    .sort((a, b) => a.drawn - b.drawn)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ thing }) => thing)
}
