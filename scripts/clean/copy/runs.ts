import type { Block } from '../../model/block.ts'
import { CLOCK } from '../../read/text/clock.ts'
import { shapeOf } from '../../read/text/shape.ts'
import { cluesOf } from './remove.ts'

/** So many lines close together are a list, even without marks; more than the most are none. */
const FEWEST_LINES = 3
const MOST_LINES = 200
const ITEM_WORDS = 30

/** `• x` is always an item; `- x` may open a quotation, and `1. x` may be a subhead. */
export const BULLET = /^[•▪◦●■➤►✓✔]\s+/
export const MARK = /^[-*+]\s+/
export const NUMBER = /^(\d{1,3})[.)]\s+/
export const QUOTED = /^>\s?/

/** Where the list that starts at `start` ends; `start` itself when none does. */
export function listEnd(lines: readonly Block[], start: number): number {
  const bullets = bulletsEnd(lines, start)
  if (bullets > start) return bullets
  for (const mark of [MARK, NUMBER]) {
    const end = closeRun(lines, start, ({ text }) => mark.test(text))
    const sentences = lines.slice(start, end).filter(({ text }) => shapeOf(text).prose).length
    if (end > start + 1 && sentences * 2 <= end - start) return end
  }
  return unmarkedEnd(lines, start)
}

/** Where the list of lines marked `• x` that starts at `start` ends; `start` itself when none does. */
export function bulletsEnd(lines: readonly Block[], start: number): number {
  return closeRun(lines, start, ({ text }) => BULLET.test(text))
}

/** Where the quotation that starts at `start` ends, every line marked with `>` as in mail; `start` itself when none does. */
export function quoteEnd(lines: readonly Block[], start: number): number {
  const end = closeRun(lines, start, ({ text }) => QUOTED.test(text))
  return end > start + 1 ? end : start
}

/**
 * The end of a run of short lines without blank lines between, most of them no sentences,
 * below a line that announces it or between paragraphs that blank lines part.
 */
function unmarkedEnd(lines: readonly Block[], start: number): number {
  const above = lines[start - 1]
  const first = lines[start]
  if (!first || !above || CLOCK.test(first.text)) return start
  const announced = above.text.endsWith(':')
  if (!announced && !cluesOf(first).opens) return start
  const end = closeRun(lines, start, ({ text }) => shapeOf(text).words <= ITEM_WORDS)
  const last = lines[end - 1]
  if (!last || end - start < FEWEST_LINES || !cluesOf(last).closes) return start
  const sentences = lines.slice(start, end).filter(({ text }) => shapeOf(text).stops).length
  return announced || sentences * 3 <= end - start ? end : start
}

/** The end of the run of lines that are so, each right under the one before, with no blank line and nothing taken out between. */
function closeRun(lines: readonly Block[], start: number, isSo: (block: Block) => boolean): number {
  let end = start
  for (let block = lines[end]; block && isSo(block) && end - start < MOST_LINES; block = lines[++end])
    if (end > start && !follows(lines[end - 1], block)) break
  return end
}

function follows(above: Block | undefined, below: Block): boolean {
  return !cluesOf(below).opens && above !== undefined && cluesOf(below).line === cluesOf(above).line + 1
}
