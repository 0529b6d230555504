import type { Block } from '../model/block.ts'

/** Blocks as the Markdown body of a story. */
export function writeBody(blocks: readonly Block[]): string {
  return blocks.map(({ markdown }) => markdown).join('\n\n')
}
