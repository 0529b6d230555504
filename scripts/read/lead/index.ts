import type { Head, Removal } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { sameWords } from '../text/head/overlap.ts'
import { shapeOf } from '../text/shape.ts'
import { type Known, type LeadManner, readLine, TAG_LINE, tagsIn } from './line.ts'

/** A text whose head stands in its first lines: a note, a document. */
export interface Headed {
  readonly blocks: readonly Block[]
  /** Its first block is its headline. */
  readonly isHeaded: boolean
}

/** What a text says of itself above its first sentence. */
export interface Lead {
  readonly title: string | undefined
  /** Deck, authors, agency and day. */
  readonly head: Head
  readonly topics: readonly string[]
  readonly fields: Readonly<Record<string, string>>
  readonly blocks: readonly Block[]
  readonly removed: readonly Removal[]
}

/** Lines above the text, at most. */
const REACH = 8

/** Reads headline, deck, byline, day, fields and tags at the head of a text, and takes them off its blocks; tags may stand below it too. */
export function readLead({ blocks, isHeaded }: Headed, manner: LeadManner): Lead {
  const [first] = blocks
  const isHeadline =
    first?.kind === 'heading' && (manner.title === undefined ? isHeaded : sameWords(manner.title, first.text))
  const start = isHeadline ? 1 : 0
  const removed: Removal[] = []
  let known: Known = { topics: [], fields: {} }
  let at = start
  for (; at < Math.min(blocks.length, start + REACH); at++) {
    const block = blocks[at]
    if (!block || !isTextAfter(blocks, at)) break
    const line = readLine(block, known, manner, isHeadline && at === start)
    if (!line) break
    known = line.known
    removed.push({ text: block.text, reason: line.reason })
  }
  const { topics, fields } = known
  const last = blocks.length > at + 1 ? blocks.at(-1) : undefined
  const below = last?.kind === 'paragraph' ? tagsIn(last.text) : undefined
  if (last && below) removed.push({ text: last.text, reason: TAG_LINE })
  return {
    title: isHeadline ? first.text : undefined,
    head: headOf(known),
    topics: [...topics, ...(below ?? [])],
    fields,
    blocks: blocks.slice(at, below ? -1 : undefined),
    removed,
  }
}

/** Whether running text follows before long: else these lines are the text. */
function isTextAfter(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(at + 1, at + 1 + REACH).some(({ text }) => shapeOf(text).stops)
}

function headOf({ deck, authors, agency, day }: Known): Head {
  return {
    ...(deck && { deck: { value: deck, trust: 'text', from: 'the line under its headline' } }),
    ...(authors && authors.length > 0 && { authors: { value: authors, trust: 'byline', from: 'its byline' } }),
    ...(agency && { agency: { value: agency, trust: 'byline', from: 'its byline' } }),
    ...(day && { date: { value: day, trust: 'byline', from: 'its date line' } }),
  }
}
