import { escapeInline, escapeLineStart } from '../../markdown/escape.ts'
import type { Removal } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import type { Headed } from '../lead/index.ts'
import { shapeOf } from '../text/shape.ts'
import { findHeadline, isDeck } from './headline.ts'
import { mostCommon, type Paragraph } from './paragraphs.ts'

const SUBHEAD_WORDS = 14
const SUBHEAD_LINES = 3
/** Larger type than the text's, or the same in another font. */
const LARGER = 1.06
const BULLET = /^[•▪◦●■]\s*/
/** A line above the headline that is longer is a part of the text. */
const ABOVE_WORDS = 12

/** Paragraphs as blocks, the headline first. */
export function toBlocks(
  paragraphs: readonly Paragraph[],
  bodySize: number,
): Headed & { readonly removed: readonly Removal[] } {
  const at = findHeadline(paragraphs, bodySize)
  const headline = at === undefined ? undefined : paragraphs[at]
  const above = paragraphs.slice(0, at ?? 0)
  const below = paragraphs.slice(at === undefined ? 0 : at + 1)
  // What stands above the headline in larger or other type is the paper's name or the section's.
  const names = above.filter(
    ({ text, size }) => shapeOf(text).words <= ABOVE_WORDS && (size > bodySize * LARGER || !/\d/.test(text)),
  )
  const told = [...above.filter((paragraph) => !names.includes(paragraph)), ...below]
  const captions = captionsIn(told, bodySize)
  const rest = told.filter((paragraph) => !captions.has(paragraph))
  const font = mostCommon(rest.flatMap(({ font: own, text }) => (shapeOf(text).prose ? [own] : [])))
  const blocks = rest.map((paragraph, index) => {
    const isUnder = headline !== undefined && index === 0 && isDeck(paragraph, headline, bodySize)
    return isUnder
      ? { ...plain(paragraph.text), markdown: `*${escapeInline(paragraph.text)}*` }
      : blockOf(paragraph, rest[index + 1], bodySize, font)
  })
  return {
    blocks: headline ? [heading(headline.text), ...joinItems(blocks)] : joinItems(blocks),
    isHeaded: headline !== undefined,
    removed: [
      ...names.map(({ text }) => ({ text, reason: 'line above the headline' })),
      ...[...captions].map(({ text }) => ({ text, reason: 'caption' })),
    ],
  }
}

/** Smaller type than this share of the text's is a caption's or a note's. */
const SMALLER = 0.88
const CAPTION_WORDS = 60
/** More of the words in small type, and it is a part of the article. */
const MOST_CAPTIONS = 0.2
/** `1 The order was …`, `* …` */
const NOTE = /^[\d*†‡§(]/

/** Captions of pictures that are not here: short paragraphs in smaller type that are no notes. */
function captionsIn(paragraphs: readonly Paragraph[], bodySize: number): ReadonlySet<Paragraph> {
  // Above the text stand bylines and days.
  const start = paragraphs.findIndex(({ text, size }) => size >= bodySize * SMALLER && shapeOf(text).prose)
  const found = paragraphs.filter(
    ({ text, size }, at) =>
      start >= 0 && at > start && size < bodySize * SMALLER && shapeOf(text).words <= CAPTION_WORDS && !NOTE.test(text),
  )
  const lengthOf = (some: readonly Paragraph[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  return new Set(lengthOf(found) <= lengthOf(paragraphs) * MOST_CAPTIONS ? found : [])
}

function blockOf(paragraph: Paragraph, next: Paragraph | undefined, bodySize: number, font: string | undefined): Block {
  const { text, size, lines } = paragraph
  if (BULLET.test(text)) {
    const item = text.replace(BULLET, '')
    return { kind: 'list', markdown: `- ${escapeLineStart(escapeInline(item))}`, text: item }
  }
  const { words, stops } = shapeOf(text)
  const isLabel =
    words > 0 &&
    words <= SUBHEAD_WORDS &&
    lines <= SUBHEAD_LINES &&
    !/[.,;:]["'”’»]?$/.test(text) &&
    (!stops || /[?!]$/.test(text))
  const isSet = size > bodySize * LARGER || (font !== undefined && paragraph.font !== font && size > bodySize * 0.97)
  return isLabel && isSet && next && shapeOf(next.text).stops ? heading(text) : plain(text)
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, markdown: `## ${escapeInline(text)}`, text }
}

function plain(text: string): Block {
  return { kind: 'paragraph', markdown: escapeLineStart(escapeInline(text)), text }
}

/** Items that follow each other are one list. */
function joinItems(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last?.kind === 'list' && block.kind === 'list')
      joined[joined.length - 1] = {
        ...last,
        markdown: `${last.markdown}\n${block.markdown}`,
        text: `${last.text}\n${block.text}`,
      }
    else joined.push(block)
  }
  return joined
}
