import type { Removal } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { isPerson, readByline, readDatedByline } from '../text/head/byline.ts'
import { findDays } from '../text/head/day.ts'
import { sameWords } from '../text/head/overlap.ts'
import { shapeOf } from '../text/shape.ts'
import type { Body } from './body/index.ts'
import { isKnownKey, type NoteHead, readFields } from './fields.ts'

/** What a note says of itself above its text. */
export interface NoteLead {
  readonly title: string | undefined
  readonly deck: string | undefined
  readonly authors: readonly string[]
  readonly agency: string | undefined
  readonly day: string | undefined
  readonly topics: readonly string[]
  /** Of lines such as `Author: Jane`, as Notion exports a page's fields. */
  readonly fields: NoteHead | undefined
  readonly blocks: readonly Block[]
  readonly removed: readonly Removal[]
}

/** Lines above the text, at most. */
const REACH = 8
const HEAD_WORDS = 18
const DAY_WORDS = 5
const DECK_WORDS = 60
const LAST_DAY = '9999-12-31'
const FIELD = /^\**([\p{L}][\p{L} _-]{1,30})\**\s*:\**\s+(\S.*)$/u
const TAGS = /^(?:#[\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*\s*)+$/u
const EMPHASISED = /^(\*{1,3}|_{1,3})(?=\S)([\s\S]+?)(?<=\S)\1$/

/** Reads headline, deck, byline, day, fields and tags at the head of a note, and takes them off its blocks. `title` is the one that its front matter has. */
export function readLead({ blocks, isHeaded }: Body, title: string | undefined, language: string): NoteLead {
  const removed: Removal[] = []
  const [first] = blocks
  const isHeadline = first?.kind === 'heading' && (title === undefined ? isHeaded : sameWords(title, first.text))
  const found: {
    deck?: string
    authors?: readonly string[]
    agency?: string
    day?: string
    topics: string[]
    fields: [string, string][]
  } = { topics: [], fields: [] }
  let at = isHeadline ? 1 : 0
  const start = at
  for (; at < Math.min(blocks.length, start + REACH); at++) {
    const block = blocks[at]
    if (block?.kind !== 'paragraph' && !(block && isDayAsList(block))) break
    const reason = readLine(block, at === start && isHeadline, isTextAfter(blocks, at), language, found)
    if (!reason) break
    removed.push({ text: block.text, reason })
  }
  const fields = found.fields.length > 0 ? readFields(Object.fromEntries(found.fields)) : undefined
  return {
    title: isHeadline ? first.text : undefined,
    deck: found.deck,
    authors: found.authors ?? [],
    agency: found.agency,
    day: found.day,
    topics: found.topics,
    fields,
    blocks: blocks.slice(at),
    removed,
  }
}

/** `15. April 2023` is a day, though Markdown counts from it. */
function isDayAsList({ kind, markdown }: Block): boolean {
  return kind === 'list' && /^\d{1,2}\. \p{L}+ \d{4}$/u.test(markdown)
}

/** Whether running text follows before long: else these lines are the note. */
function isTextAfter(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(at + 1, at + 1 + REACH).some(({ text }) => shapeOf(text).stops)
}

/** What a line above the text is; undefined when it is of the text. */
function readLine(
  { markdown, text: shown, kind }: Block,
  isUnderHeadline: boolean,
  isAbove: boolean,
  language: string,
  found: {
    deck?: string
    authors?: readonly string[]
    agency?: string
    day?: string
    topics: string[]
    fields: [string, string][]
  },
): string | undefined {
  if (!isAbove) return undefined
  const text = kind === 'list' ? markdown : shown
  const lines = markdown.split(/\n/).map((line) => line.replace(/\\$/, '').trim())
  const fields = lines.map((line) => FIELD.exec(line))
  if (fields.every((field) => field && isKnownKey(field[1] ?? ''))) {
    for (const field of fields) found.fields.push([field?.[1] ?? '', field?.[2] ?? ''])
    return 'fields of the note'
  }
  if (TAGS.test(text)) {
    found.topics.push(
      ...text
        .split(/\s+/)
        .map((tag) => tag.replace(/^#+/, ''))
        .filter(Boolean),
    )
    return 'tags of the note'
  }
  const { words, stops } = shapeOf(text)
  if (words <= HEAD_WORDS) {
    const days = findDays(text, language, LAST_DAY)
    const byline = readByline(text) ?? (days.length > 0 ? readDatedByline(text) : undefined)
    const alone = !byline && !found.authors && isPerson(text) ? [text] : undefined
    if (byline || alone || (days.length > 0 && (!stops || words <= DAY_WORDS))) {
      const authors = byline && byline.authors.length > 0 ? byline.authors : alone
      if (authors) found.authors ??= authors
      if (byline?.agency) found.agency ??= byline.agency
      const published = days.find(({ updated }) => !updated) ?? days[0]
      if (published) found.day ??= published.day
      return byline || alone ? 'byline' : 'date line'
    }
  }
  if (isUnderHeadline && EMPHASISED.test(markdown) && words <= DECK_WORDS && words > 3) {
    found.deck = text
    return 'deck'
  }
  return undefined
}
