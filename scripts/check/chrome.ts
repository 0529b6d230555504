import { readNote } from '../clean/corrections/note.ts'
import { Problem } from '../model/problem.ts'
import type { Story } from '../model/story.ts'
import { readByline } from '../read/text/head/byline.ts'
import { findDays } from '../read/text/head/day.ts'
import { phraseOf } from '../read/text/phrases/index.ts'
import { shapeOf } from '../read/text/shape.ts'
import { type PlacedParagraph, paragraphsOf } from './paragraphs.ts'
import type { Rule } from './rule.ts'

/** A longer paragraph is prose, whatever words it begins with. */
const LONGEST = 160
/** Where a page's own lines stand, from either end. */
const AT_EDGE = 3
const FEW_WORDS = 6
const LAST_DAY = '9999-12-31'
/** No further than a link of a menu goes: brackets without end must not be looked through from each. */
const LINK = /(?<!!)\[([^\]]{0,300})\]\([^)]{0,2000}\)/g
const BAR = /\s*[|·•»«]\s*|\s+\/\s+/
/** `Page 1 of 3`, `----- Printed from …`, `Posted by the watchman at 10:02 PM`. */
const PRINTED =
  /^[-–—_=*\s]*(?:page \d+ of \d+\b|printed (?:from|on|by)\b|posted by .{1,40} (?:at|on) .{0,30}\d|.{0,60}\(print(?:er)? (?:view|version|edition)\))/i
/** `walleye_pete: …`, `[j.doe](…): …`: a name that nobody is born with, in front of what it says. */
const HANDLE = /^@?(?=\S*[\d_.\\])[\p{L}\d._\\-]{3,24}:\s+\S/u

/** A story's body should be the article: no byline, date, menu or label before it, within it or behind it, and no reader's comment. */
export const checkChrome: Rule = ({ content }) => content.stories.flatMap(chromeIn)

function chromeIn(story: Story): readonly Problem[] {
  const paragraphs = paragraphsOf(story)
  return paragraphs.flatMap((paragraph, index) => {
    const isEdge = index < AT_EDGE || index >= paragraphs.length - AT_EDGE
    const what = whatIs(paragraph, story, index, isEdge && paragraphs.length > AT_EDGE, index === paragraphs.length - 1)
    if (!what) return []
    const said =
      paragraph.text.replace(/\s+/g, ' ').trim().slice(0, 60) || paragraph.lines.join(' ').trim().slice(0, 60)
    const place = { file: story.file, line: paragraph.line, field: 'body' }
    return [new Problem(place, 'not-article', `“${said}” ${what}`, 'warning')]
  })
}

/** What a paragraph is instead of the article's own, with the cure; undefined for prose. */
function whatIs(
  { kind, text, lines }: PlacedParagraph,
  { title, authors, date, language = 'en' }: Story,
  index: number,
  isEdge: boolean,
  isLast: boolean,
): string | undefined {
  if (kind === 'caption' || kind === 'table' || kind === 'code' || kind === 'list') return undefined
  if (/\S/.test(text) && !/[\p{L}\p{N}]/u.test(text)) return 'is a row of signs; take it away, or write “---”'
  if (isLast && HANDLE.test(text)) return 'looks like a reader’s comment; take it away'
  if (readNote(text)?.labelled) return 'is a note of a correction; write it as “corrections:” (each with date and text)'
  if (PRINTED.test(text)) return 'is what a printed page says of itself; take it away'
  if (text.length > LONGEST) return undefined
  if (same(text, title)) return 'says the title again; take it away'
  const { stops, words } = shapeOf(text)
  if (index < AT_EDGE && kind === 'paragraph' && !stops) {
    const byline = readByline(text)
    if (byline && byline.authors.length > 0)
      return authors.length > 0
        ? 'is a byline; take it away'
        : `is a byline; write “authors: [${byline.authors.join(', ')}]” and take it away`
    if (words <= FEW_WORDS + 2 && findDays(text, language, LAST_DAY).length > 0)
      return date ? 'is the day of publication; take it away' : 'is a day; write it as “date:” and take it away'
  }
  const phrase = phraseOf(text)
  if (phrase && (phrase.proof || isEdge) && !(phrase.open && stops && !phrase.proof))
    return `looks like what a page says beside its article (${phrase.reason}); take it away`
  if (isMenu(text, lines.join(' '))) return 'looks like a menu; take it away'
  if (index === 0 && kind === 'paragraph' && !stops && words <= FEW_WORDS && isEdge)
    return 'opens the story and is no sentence; take it away, or make it a subhead'
  return undefined
}

/** `Home | Archive | RSS`, or links with next to nothing between. */
function isMenu(text: string, markdown: string): boolean {
  const items = text.split(BAR).filter((item) => item.trim() !== '')
  if (
    items.length >= 2 &&
    /[|·•]/.test(text) &&
    items.every((item) => shapeOf(item).words <= 4 && !shapeOf(item).stops)
  )
    return true
  const links = [...markdown.matchAll(LINK)]
  const rest = markdown.replace(LINK, '').match(/\p{L}/gu)?.length ?? 0
  return links.length >= 2 && rest < 10 && !shapeOf(text).stops
}

function same(one: string, other: string): boolean {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return fold(one) === fold(other)
}
