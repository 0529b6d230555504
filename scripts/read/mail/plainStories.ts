import type { Removal } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { readByline } from '../text/head/byline.ts'
import { sameWords } from '../text/head/overlap.ts'
import { shapeOf } from '../text/shape.ts'
import type { Told } from './stories.ts'

/** Between two rows of marks stands an article if it has so many words in sentences. */
const ARTICLE_WORDS = 40
const HEADLINE_WORDS = 20
/** `-----`, `* * *`, `=====`: three marks at least, and nothing else. */
const ROW = /^(?:[^\p{L}\p{N}]\s*){3,}$/u
const ADDRESS = /^(?:[\p{L}\s]{0,30}[:：>→]\s*)?<?https?:\/\/\S+>?$/iu
/** `1.`, `2)`, `#3`, `[4]`, `A CAPITAL LINE` */
const NUMBERED = /^[[(#]?\d{1,2}[.):\]]?\s/
const SHOUTED = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u
/** What says that the parts are articles of their own must weigh so much; more where the letter's subject stands above the first. */
const ENOUGH = 2
const ENOUGH_UNDER_HEADLINE = 4

interface Part {
  readonly headline: Block
  readonly body: readonly Block[]
}

/** The articles of a plain letter that parts them by rows of marks, each under a headline of its own; undefined where it is one. */
export function splitPlainStories(blocks: readonly Block[], subject: string | undefined): readonly Told[] | undefined {
  const parts = cutAtRows(blocks)
  const articles = parts.flatMap((part) => readPart(part) ?? [])
  if (articles.length < 2) return undefined
  const before = parts.slice(
    0,
    parts.findIndex((part) => readPart(part) !== undefined),
  )
  if (weigh(articles, before.flat()) < (isUnder(subject, blocks, articles) ? ENOUGH_UNDER_HEADLINE : ENOUGH))
    return undefined
  return tell(parts)
}

function cutAtRows(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]]
  for (const block of blocks) {
    if (ROW.test(block.text)) parts.push([])
    else parts.at(-1)?.push(block)
  }
  return parts.filter((part) => part.length > 0)
}

/** A part that opens with a headline and goes on in prose. What stands above the first may be the letter's own head, a line or two. */
function readPart(part: readonly Block[]): Part | undefined {
  const at = part.findIndex(({ text }) => shapeOf(text).stops && shapeOf(text).prose)
  const lines = part.slice(0, Math.max(0, at))
  // A byline or a day may stand between the two.
  const headline = lines.findLast(({ text }) => isHeadline(text))
  if (!headline) return undefined
  const body = part.slice(part.indexOf(headline) + 1)
  const words = body.reduce((sum, { text }) => sum + (shapeOf(text).stops ? shapeOf(text).words : 0), 0)
  return words >= ARTICLE_WORDS ? { headline, body } : undefined
}

function isHeadline(text: string): boolean {
  const { words, stops } = shapeOf(text)
  return words >= 2 && words <= HEADLINE_WORDS && !stops && !ADDRESS.test(text) && readByline(text) === undefined
}

/** Whether the letter's subject stands above its first part, as the headline of one article does. */
function isUnder(subject: string | undefined, blocks: readonly Block[], articles: readonly Part[]): boolean {
  const first = blocks.indexOf(articles[0]?.headline as Block)
  return subject !== undefined && blocks.slice(0, first).some(({ text }) => sameWords(text, subject))
}

function weigh(articles: readonly Part[], before: readonly Block[]): number {
  const most = (isSo: (part: Part) => boolean) => articles.filter(isSo).length * 2 > articles.length
  const listed = most(({ headline }) => before.some(({ text }) => sameWords(bare(text), bare(headline.text))))
  const marked = most(({ headline: { text } }) => NUMBERED.test(text) || SHOUTED.test(text))
  const ledOn = most(({ body }) => body.some(({ text }) => ADDRESS.test(text)))
  const signed = most(({ body }) => body.slice(0, 2).some(({ text }) => readByline(text) !== undefined))
  return (listed ? 2 : 0) + (marked ? 2 : 0) + (ledOn ? 2 : 0) + (signed ? 2 : 0)
}

/** `1. PORT CLOSES` as a headline: without its number. */
function bare(text: string): string {
  return text.replace(NUMBERED, '').trim()
}

function tell(parts: readonly (readonly Block[])[]): readonly Told[] {
  const told: { headline: string; blocks: readonly Block[]; removed: Removal[] }[] = []
  let waiting: Removal[] = []
  for (const part of parts) {
    const article = readPart(part)
    const around = article ? part.slice(0, part.indexOf(article.headline)) : part
    const removed = around.map(({ text }) => ({ text, reason: 'part of the newsletter around its articles' }))
    if (article) {
      const headline = bare(article.headline.text)
      told.push({
        headline,
        blocks: [{ ...article.headline, text: headline, markdown: headline }, ...article.body],
        removed: [...waiting, ...removed],
      })
      waiting = []
    } else (told.at(-1)?.removed ?? waiting).push(...removed)
  }
  return told
}
