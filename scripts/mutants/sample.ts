/** `count` things of all, as a seed has it: the same ones every time, in the order of all. */
export function sample<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const random = mulberry32(seed)
  return all
    .map((thing, index) => ({ thing, index, drawn: random() }))
    .sort((a, b) => a.drawn - b.drawn)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ thing }) => thing)
}

/** Tommy Ettinger's generator: numbers from 0 to below 1. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
