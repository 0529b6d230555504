import type { Block, CopyRole } from '../../model/block.ts'
import type { Line } from './lines.ts'

/** A line as the block that cleaning works on; its Markdown is written when it is known what the line is. */
export function blockOf(
  { text, number, opens, closes, cells }: Line,
  likely: number | undefined,
  role: CopyRole | undefined,
): Block {
  return {
    kind: 'paragraph',
    markdown: text,
    text,
    clues: {
      from: 'copy',
      line: number,
      opens,
      closes,
      ...(likely !== undefined && { likely }),
      ...(role && { role }),
      ...(cells && cells.filter(Boolean).join(' ') === text && { cells }),
    },
  }
}
