import { escapeInline, escapeLineStart } from '../../markdown/escape.ts'
import type { Block } from '../../model/block.ts'
import { shapeOf } from '../../read/text/shape.ts'
import type { Pass } from '../index.ts'
import { cluesOf } from './remove.ts'

/** A subhead is a label, not a sentence. */
const SUBHEAD_WORDS = 14
const SUBHEAD_LENGTH = 110
/** So many lines close together are a list, even without marks. */
const LIST_LINES = 3
const ITEM_WORDS = 40
const MARK = /^(?:[-–—*•▪◦·●○■□▶►➤✓✔]\s|(?=\d{1,3}[.)]\s))/
const QUOTED = /^>\s?/

/** Tells subheads, lists and quotations from paragraphs, and writes every block as Markdown that reads back as the same words. */
export const tellKinds: Pass = (article) => {
  const blocks: Block[] = []
  const lines = article.blocks
  for (let index = 0; index < lines.length; ) {
    const end = listEnd(lines, index)
    if (end > index) blocks.push(writeList(lines.slice(index, end)))
    else blocks.push(writeLine(lines, index))
    index = Math.max(end, index + 1)
  }
  return { ...article, blocks }
}

/** Where the list that starts at `start` ends; `start` itself when none does. */
function listEnd(lines: readonly Block[], start: number): number {
  const marked = runEnd(lines, start, ({ text }) => MARK.test(text))
  if (marked > start + 1 || (marked > start && isBullet(lines[start]))) return marked
  const close = closeEnd(lines, start)
  return close - start >= LIST_LINES ? close : start
}

function runEnd(lines: readonly Block[], start: number, belongs: (block: Block) => boolean): number {
  let end = start
  for (let block = lines[end]; block && belongs(block); block = lines[++end]);
  return end
}

function isBullet(block: Block | undefined): boolean {
  return /^[•▪◦●■➤►]\s/.test(block?.text ?? '')
}

/** The end of a run of short lines without blank lines between, in a copy that parts its paragraphs by blank lines. */
function closeEnd(lines: readonly Block[], start: number): number {
  const first = lines[start]
  if (!first || !cluesOf(first).opens || shapeOf(first.text).words > ITEM_WORDS) return start
  let end = start + 1
  for (let block = lines[end]; block && !cluesOf(block).opens; block = lines[++end])
    if (shapeOf(block.text).words > ITEM_WORDS) return start
  const last = lines[end - 1]
  return last && cluesOf(last).closes && follows(lines, start, end) ? end : start
}

/** Whether the lines stand next to each other in the copy, with nothing taken out between them. */
function follows(lines: readonly Block[], start: number, end: number): boolean {
  for (let index = start + 1; index < end; index++) {
    const [above, below] = [lines[index - 1], lines[index]]
    if (above && below && cluesOf(below).line !== cluesOf(above).line + 1) return false
  }
  return true
}

function writeList(items: readonly Block[]): Block {
  const texts = items.map(({ text }) => text.replace(MARK, ''))
  const numbered = texts.every((text) => /^\d{1,3}[.)]\s/.test(text))
  const markdown = texts
    .map((text) => (numbered ? numberedItem(text) : `- ${escapeLineStart(escapeInline(text))}`))
    .join('\n')
  return { ...clueOf(items[0]), kind: 'list', markdown, text: texts.join('\n') }
}

/** `1) x` becomes `1. x`; the words after the number are escaped. */
function numberedItem(text: string): string {
  const [, number = '1', words = ''] = /^(\d+)[.)]\s+(.*)$/.exec(text) ?? []
  return `${number}. ${escapeLineStart(escapeInline(words))}`
}

function clueOf(block: Block | undefined): Pick<Block, 'clues'> {
  return block?.clues ? { clues: block.clues } : {}
}

function writeLine(lines: readonly Block[], index: number): Block {
  const block = lines[index] ?? { kind: 'paragraph', markdown: '', text: '' }
  const markdown = escapeLineStart(escapeInline(block.text))
  if (QUOTED.test(block.text)) {
    const text = block.text.replace(QUOTED, '')
    return { ...block, kind: 'quote', markdown: `> ${escapeLineStart(escapeInline(text))}`, text }
  }
  if (isSubhead(block, lines[index + 1]))
    return { ...block, kind: 'heading', level: 2, markdown: `## ${escapeInline(block.text)}` }
  return { ...block, markdown }
}

/** A short line without a stop above running text: `Possible attacks`. */
function isSubhead({ text }: Block, next: Block | undefined): boolean {
  const shape = shapeOf(text)
  if (shape.words === 0 || shape.words > SUBHEAD_WORDS || text.length > SUBHEAD_LENGTH) return false
  if (!next || /[.!…。,;:–—-]["'”’»)]*$/.test(text) || /^["'“„«(]/.test(text) || MARK.test(text)) return false
  const below = shapeOf(next.text)
  return below.prose || below.stops
}
