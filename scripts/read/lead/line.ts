import type { Block } from '../../model/block.ts'
import { isPerson, readByline, readDatedByline } from '../text/head/byline.ts'
import { findDays } from '../text/head/day.ts'
import { shapeOf } from '../text/shape.ts'

/** What is known of a text before its lines are read. */
export interface LeadManner {
  /** From what carried it. */
  readonly title?: string | undefined
  /** BCP 47. */
  readonly language: string
  /** Whether a word before a colon is a field's name, as in `Author: Jane`. */
  readonly isField?: (name: string) => boolean
}

/** What the lines read so far have said. */
export interface Known {
  readonly deck?: string
  readonly authors?: readonly string[]
  readonly agency?: string
  readonly day?: string
  readonly topics: readonly string[]
  readonly fields: Readonly<Record<string, string>>
}

const HEAD_WORDS = 18
const DAY_WORDS = 5
const DECK_WORDS = 60
const LAST_DAY = '9999-12-31'
const FIELD = /^\**([\p{L}][\p{L} _-]{1,30})\**\s*:\**\s+(\S.*)$/u
const TAGS = /^(?:#[\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*\s*)+$/u
const EMPHASISED = /^(\*{1,3}|_{1,3})(?=\S)([\s\S]+?)(?<=\S)\1$/

/** What a line above the text says, added to what is known; undefined when it is of the text. */
export function readLine(
  block: Block,
  known: Known,
  { language, isField }: LeadManner,
  isUnderHeadline: boolean,
): { readonly known: Known; readonly reason: string } | undefined {
  const fields = isField && (block.kind === 'paragraph' || block.kind === 'quote') && fieldsIn(block.markdown, isField)
  if (fields) return { known: { ...known, fields: { ...fields, ...known.fields } }, reason: 'fields of the note' }
  if (block.kind !== 'paragraph' && !isDayAsList(block)) return undefined
  const text = block.kind === 'list' ? block.markdown : block.text
  const tags = tagsIn(text)
  if (tags) return { known: { ...known, topics: [...known.topics, ...tags] }, reason: TAG_LINE }
  const { words, stops } = shapeOf(text)
  const signed = words <= HEAD_WORDS ? readSigned(text, known, language, stops && words > DAY_WORDS) : undefined
  if (signed) return signed
  if (isUnderHeadline && EMPHASISED.test(block.markdown) && words <= DECK_WORDS && words > 3)
    return { known: { ...known, deck: text }, reason: 'deck' }
  return undefined
}

export const TAG_LINE = 'tags of the note'

/** `#rivers #fish`: a line of nothing but tags; undefined for any other. */
export function tagsIn(text: string): readonly string[] | undefined {
  if (!TAGS.test(text)) return undefined
  return text
    .split(/\s+/)
    .map((tag) => tag.replace(/^#+/, ''))
    .filter(Boolean)
}

/** Who wrote it and when, together or apart; of a sentence only what opens as a byline does. */
function readSigned(
  text: string,
  known: Known,
  language: string,
  isSentence: boolean,
): { readonly known: Known; readonly reason: string } | undefined {
  const days = findDays(text, language, LAST_DAY)
  const byline = readByline(text) ?? (days.length > 0 ? readDatedByline(text) : undefined)
  const alone = !byline && !known.authors && isPerson(text) ? [text] : undefined
  if (!byline && !alone && (days.length === 0 || isSentence)) return undefined
  const authors = known.authors ?? (byline && byline.authors.length > 0 ? byline.authors : alone)
  const agency = known.agency ?? byline?.agency
  const day = known.day ?? (days.find(({ updated }) => !updated) ?? days[0])?.day
  return {
    known: { ...known, ...(authors && { authors }), ...(agency && { agency }), ...(day && { day }) },
    reason: byline || alone ? 'byline' : 'date line',
  }
}

/** `15. April 2023` is a day, though Markdown counts from it. */
function isDayAsList({ kind, markdown }: Block): boolean {
  return kind === 'list' && /^\d{1,2}\. \p{L}+ \d{4}$/u.test(markdown)
}

const LINK = /^\[([^\]]+)\]\((https?:[^()\s]+)\)$/

/** The fields that a paragraph or a quotation consists of, as Notion exports a page's and clippers write above a page. A link as value is an address too. */
function fieldsIn(markdown: string, isField: (name: string) => boolean): Readonly<Record<string, string>> | undefined {
  const lines = markdown.split('\n').map((line) => FIELD.exec(line.replace(/^>\s?|\\$/g, '').trim()))
  const fields = lines.flatMap((line) => {
    const [, name = '', value = ''] = line ?? []
    if (!isField(name)) return []
    const [, words, address] = LINK.exec(value) ?? []
    return [[name, words ?? value] as const, ...(address ? [['url', address] as const] : [])]
  })
  const areAll = lines.every((line) => line !== null && isField(line[1] ?? ''))
  return areAll ? Object.fromEntries(fields) : undefined
}
