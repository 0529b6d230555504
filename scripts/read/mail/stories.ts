import type { Removal } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { readByline } from '../text/head/byline.ts'
import { sameWords } from '../text/head/overlap.ts'
import { shapeOf } from '../text/shape.ts'

/** One of the articles that a letter holds. */
export interface Told {
  /** Its own headline; absent where the letter's subject is it. */
  readonly headline?: string
  readonly blocks: readonly Block[]
  /** What of the letter stood around it. */
  readonly removed: readonly Removal[]
}

/** What a letter turned out to be. */
export type Contents =
  | { readonly kind: 'articles'; readonly articles: readonly Told[] }
  | { readonly kind: 'teasers'; readonly count: number }

/** A section with so many words, in so many paragraphs, is an article; a teaser is shorter. */
const ARTICLE_WORDS = 80
const PARAGRAPHS = 2
/** A brief among articles is one too, unless it leads elsewhere. */
const BRIEF_WORDS = 40
const HEADLINE_WORDS = 30
/** So many teasers, and hardly a word of prose beside them: nothing is told here. */
const TEASERS = 3
const STRAY_WORDS = 120
const LINK_WORDS = 8
const LINKED = 0.9
/** Signs that sections are articles of their own must weigh so much; more where the subject names one headline above them all. */
const ENOUGH = 2
const ENOUGH_UNDER_HEADLINE = 4

interface Section {
  readonly heading: Block
  readonly body: readonly Block[]
}

/** The articles in a letter: one under its subject, several under headlines of their own, or none but what leads to them. */
export function splitStories(blocks: readonly Block[], subject: string | undefined): Contents {
  const whole: Contents = { kind: 'articles', articles: [{ blocks, removed: [] }] }
  for (const level of levelsIn(blocks)) {
    const { before, sections } = cutAt(blocks, level)
    const full = sections.filter(isFull)
    if (full.length === 0) {
      if (areTeasers(sections, before)) return { kind: 'teasers', count: sections.length }
      continue
    }
    const isUnderHeadline = before.some(
      ({ kind, text }) => kind === 'heading' && subject !== undefined && sameWords(text, subject),
    )
    const isOne = full.length === 1 && subject !== undefined && sameWords(full[0]?.heading.text ?? '', subject)
    const articles = sections.filter((section) => isFull(section) || isBrief(section))
    if (articles.length < 2 && !(isOne && sections.filter(isTeaser).length >= 2)) continue
    if (
      articles.length >= 2 &&
      weigh(articles, before) + (isMasthead(sections[0], subject) ? 1 : 0) <
        (isUnderHeadline ? ENOUGH_UNDER_HEADLINE : ENOUGH)
    )
      continue
    return { kind: 'articles', articles: tell(before, sections) }
  }
  return whole
}

/** The levels of headings, highest first; 9 stands for lines that are headings by their looks alone. */
function levelsIn(blocks: readonly Block[]): readonly number[] {
  return [...new Set(blocks.map(levelOf))].filter((level) => level > 0).sort((a, b) => a - b)
}

function levelOf(block: Block): number {
  if (block.kind === 'heading' && block.text.split(' ').length <= HEADLINE_WORDS) return block.level ?? 2
  return isBoldLink(block) ? 9 : 0
}

/** A line in bold that is one link is how letters without headings write them. */
function isBoldLink({ kind, text, clues }: Block): boolean {
  if (kind !== 'paragraph' || clues?.from !== 'page') return false
  const words = text.split(' ').length
  return (
    words >= 4 &&
    words <= HEADLINE_WORDS &&
    clues.linked >= text.length * LINKED &&
    clues.strong >= text.length * LINKED
  )
}

function cutAt(blocks: readonly Block[], level: number): { before: readonly Block[]; sections: readonly Section[] } {
  const before: Block[] = []
  const sections: { heading: Block; body: Block[] }[] = []
  for (const block of blocks) {
    const own = levelOf(block)
    if (own > 0 && own <= level && !(own < level && sections.length === 0)) sections.push({ heading: block, body: [] })
    else (sections.at(-1)?.body ?? before).push(block)
  }
  return { before, sections }
}

function isFull({ body }: Section): boolean {
  return wordsIn(body) >= ARTICLE_WORDS && body.filter(({ text }) => shapeOf(text).stops).length >= PARAGRAPHS
}

function isBrief(section: Section): boolean {
  const { body } = section
  return !isTeaser(section) && wordsIn(body) >= BRIEF_WORDS && body.some(({ text }) => shapeOf(text).prose)
}

function isTeaser(section: Section): boolean {
  return !isFull(section) && (isLinked(section.heading) || section.body.some(leadsOn))
}

function areTeasers(sections: readonly Section[], before: readonly Block[]): boolean {
  const stray = before.filter(({ text }) => shapeOf(text).prose)
  return (
    sections.length >= TEASERS &&
    sections.filter(isTeaser).length >= sections.length * 0.7 &&
    wordsIn(stray) < STRAY_WORDS
  )
}

/** Words of paragraphs that are no links. */
function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isLinked(block) ? 0 : shapeOf(block.text).words), 0)
}

/** `Read more`, whatever the language: a short line that is a link. */
function leadsOn(block: Block): boolean {
  return block.kind === 'paragraph' && isLinked(block) && shapeOf(block.text).words <= LINK_WORDS
}

function isLinked({ text, clues }: Block): boolean {
  return clues?.from === 'page' && text.length > 0 && clues.linked >= text.length * LINKED
}

/** How much says that the sections are articles of their own and not the parts of one. */
function weigh(full: readonly Section[], before: readonly Block[]): number {
  const most = (isSo: (section: Section) => boolean) => full.filter(isSo).length * 2 > full.length
  const linked = most(({ heading }) => isLinked(heading))
  const ledOn = most(({ body }) => body.some(leadsOn))
  const isSigned = ({ body }: Section) => body.slice(0, 3).some(({ text }) => readByline(text) !== undefined)
  const signed = most(isSigned)
  // An article has a lede above its subheads, and only one writer.
  const opens = !before.some(({ text }) => shapeOf(text).prose) && !full.some(({ heading }) => /^\d/.test(heading.text))
  const containers = new Set(
    full.map(({ heading }) => (heading.clues?.from === 'page' ? heading.clues.element.parent : undefined)),
  )
  const apart = containers.size === full.length
  return (linked ? 2 : 0) + (ledOn ? 2 : 0) + (signed ? 2 : opens && full.some(isSigned) ? 1 : 0) + (apart ? 1 : 0)
}

/** The letter's own name above the headline of its first article. */
function isMasthead(section: Section | undefined, subject: string | undefined): boolean {
  return section?.body.length === 0 && !(subject !== undefined && sameWords(section.heading.text, subject))
}

/** Each section that is an article, with what stood around it. */
function tell(before: readonly Block[], sections: readonly Section[]): readonly Told[] {
  const told: { headline: string; blocks: readonly Block[]; removed: Removal[] }[] = []
  let waiting: Removal[] = remove(before, 'head of the newsletter')
  for (const section of sections) {
    if (isFull(section) || isBrief(section)) {
      told.push({ headline: section.heading.text, blocks: [section.heading, ...section.body], removed: waiting })
      waiting = []
    } else
      (told.at(-1)?.removed ?? waiting).push(...remove([section.heading, ...section.body], 'link to another article'))
  }
  return told
}

function remove(blocks: readonly Block[], reason: string): Removal[] {
  return blocks.filter(({ text }) => text !== '').map(({ text }) => ({ text, reason }))
}
