import type { Block } from '../../model/block.ts'

/** The blocks that cleaning left, each at the place that it has among those that were read; one that cleaning cut is known by the words left of it. */
export function placeBlocks(read: readonly Block[], left: readonly Block[]): ReadonlyMap<number, Block> {
  const own = new Map(read.map((block, index) => [block, index]))
  const byText = new Map<string, number[]>()
  for (const [index, { text }] of read.entries()) {
    const known = byText.get(text)
    if (known) known.push(index)
    else byText.set(text, [index])
  }
  const placed = new Map<number, Block>()
  let after = -1
  for (const block of left) {
    const index =
      own.get(block) ??
      byText.get(block.text)?.find((at) => at > after) ??
      read.findIndex(({ text }, at) => at > after && block.text !== '' && text.includes(block.text))
    if (index < 0) continue
    placed.set(index, block)
    after = Math.max(after, index)
  }
  return placed
}
