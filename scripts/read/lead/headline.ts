import type { Block } from '../../model/block.ts'
import { shapeOf } from '../text/shape.ts'
import type { Headed } from './index.ts'

const HEADLINE_WORDS = 30

/** Without a style of its own the first line is the headline, if it is one line above longer ones. */
export function withHeadline(blocks: readonly Block[]): Headed {
  const at = blocks.findIndex(({ text }) => text.trim() !== '')
  const [first, ...rest] = blocks.slice(Math.max(0, at))
  if (!first) return { blocks, isHeaded: false }
  if (first.kind === 'heading') return { blocks: [first, ...rest], isHeaded: true }
  const { words, stops } = shapeOf(first.text)
  const isHeadline =
    first.kind === 'paragraph' &&
    words > 1 &&
    words <= HEADLINE_WORDS &&
    (!stops || /[?!]["'”’»]?$/.test(first.text)) &&
    rest.some(({ text }) => shapeOf(text).prose)
  return { blocks: isHeadline ? [{ ...first, kind: 'heading' }, ...rest] : [first, ...rest], isHeaded: isHeadline }
}
