import { escapeInline, escapeLineStart } from '../../markdown/escape.ts'
import type { Block } from '../../model/block.ts'
import { shapeOf } from '../../read/text/shape.ts'
import type { Pass } from '../pass.ts'
import { BULLET, listEnd, MARK, NUMBER, QUOTED, quoteEnd } from './runs.ts'
import { tableEnd, writeTable } from './table.ts'

/** A subhead is a label, not a sentence. */
const SUBHEAD_WORDS = 14
const SUBHEAD_LENGTH = 110
const GOES_ON = /[.!…。,;:–—-]["'”’»)]*$/
const SPOKEN = /^["'“„«‘(–—-]/
/** `‘A quiet street’`: a few words in quotation marks, with no mark of a sentence within, say what somebody called it. */
const CALLED = /^(?:“[^“”.!?]+”|"[^".!?]+"|„[^“”".!?]+[“”"]|«[^«».!?]+»|‘[^.!?]+’|'[^.!?]+')$/u
const CALLED_WORDS = 8

/** Tells subheads, lists and quotations from paragraphs, and writes every block as Markdown that reads back as the same words. */
export const tellKinds: Pass = (article) => {
  const lines = article.blocks
  const blocks: Block[] = []
  for (let index = 0; index < lines.length; ) {
    const [table, list, quote] = [tableEnd(lines, index), listEnd(lines, index), quoteEnd(lines, index)]
    if (table > index) blocks.push(writeTable(lines.slice(index, table)))
    else if (list > index) blocks.push(writeListed(lines.slice(index, list), lines[index - 1]))
    else if (quote > index) blocks.push(writeQuote(lines.slice(index, quote)))
    else
      blocks.push(...lines.slice(index, index + 1).map((line) => writeLine(line, lines[index - 1], lines[index + 1])))
    index = table > index ? table : Math.max(list, quote, index + 1)
  }
  return { ...article, blocks }
}

/** Lines without marks that go on from one to the next, as those of a poem do, are lines; others are a list. */
function writeListed(items: readonly Block[], above: Block | undefined): Block {
  const isMarked = items.some(({ text }) => BULLET.test(text) || MARK.test(text) || NUMBER.test(text))
  if (isMarked || above?.text.endsWith(':')) return writeList(items)
  const going = items.filter(({ text }, at) => GOING_ON.test(text) || /^\p{Ll}/u.test(items[at + 1]?.text ?? ''))
  return going.length * 2 >= items.length ? writeLines(items) : writeList(items)
}

const GOING_ON = /[,;،，、–—]$/

function writeLines(lines: readonly Block[]): Block {
  const texts = lines.map(({ text }) => text)
  return {
    ...cluesFrom(lines),
    kind: 'paragraph',
    markdown: texts.map(escapeLine).join('\\\n'),
    text: texts.join('\n'),
  }
}

/** A list; it is numbered when every line is: `1) x` becomes `1. x`. */
function writeList(items: readonly Block[]): Block {
  const numbered = items.every(({ text }) => NUMBER.test(text))
  const texts = items.map(({ text }) =>
    text
      .replace(BULLET, '')
      .replace(MARK, '')
      .replace(numbered ? NUMBER : /^$/, ''),
  )
  const marks = items.map(({ text }) => (numbered ? `${NUMBER.exec(text)?.[1]}. ` : '- '))
  const lines = texts.map((text, index) => `${marks[index]}${escapeLine(text)}`)
  return { ...cluesFrom(items), kind: 'list', markdown: lines.join('\n'), text: texts.join('\n') }
}

function writeQuote(lines: readonly Block[]): Block {
  const texts = lines.map(({ text }) => text.replace(QUOTED, ''))
  const markdown = texts.map((text) => `> ${escapeLine(text)}`).join('\n')
  return { ...cluesFrom(lines), kind: 'quote', markdown, text: texts.join(' ') }
}

function writeLine(block: Block, above: Block | undefined, next: Block | undefined): Block {
  if (isSubhead(block, above, next))
    return { ...block, kind: 'heading', level: 2, markdown: `## ${escapeHeading(block.text)}` }
  return { ...block, markdown: escapeLine(block.text) }
}

function escapeLine(text: string): string {
  return escapeLineStart(escapeInline(text))
}

/** A heading's last `#` would be taken for its closing mark. */
function escapeHeading(text: string): string {
  return escapeInline(text).replace(/#(?=#*$)/g, '\\#')
}

function cluesFrom([first]: readonly Block[]): Pick<Block, 'clues'> {
  return first?.clues ? { clues: first.clues } : {}
}

function isCalled(text: string, words: number): boolean {
  return words > 1 && words <= CALLED_WORDS && CALLED.test(text)
}

/** A short line without a stop above running text: `Possible attacks`. */
function isSubhead({ text }: Block, above: Block | undefined, next: Block | undefined): boolean {
  const { words } = shapeOf(text)
  if (!next || words === 0 || words > SUBHEAD_WORDS || text.length > SUBHEAD_LENGTH) return false
  if (GOES_ON.test(text) || (SPOKEN.test(text) && !(above && isCalled(text, words))) || BULLET.test(text)) return false
  const below = shapeOf(next.text)
  return below.prose || below.stops
}
