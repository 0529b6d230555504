import type { Block } from '../../model/block.ts'
import { opensByline, readByline } from '../../read/text/head/byline.ts'
import { findDays } from '../../read/text/head/day.ts'
import { sameWords } from '../../read/text/head/overlap.ts'
import { shapeOf } from '../../read/text/shape.ts'
import { removeWhere } from '../copy/remove.ts'
import type { Pass } from '../pass.ts'
import { isLinks, isMasthead, isSeparator } from './around.ts'

/** Headline, byline and day may stand this far into the first paragraphs. */
const REACH = 12
const DATE_WORDS = 12
/** The way to the mail's page is a link, or stands near its beginning. */
const NEAR = 30
const LAST_DAY = '9999-12-31'

/** Takes out what stands above an article in a mail: the way to its page, logos, and what is now in the head. */
export const takeMasthead: Pass = (article) => {
  const { blocks, head } = article
  const prose = blocks.findIndex(({ text }) => shapeOf(text).prose)
  const headline = blocks.findIndex(({ text }) => head.title !== undefined && sameWords(text, head.title.value))
  const end = prose < 0 ? Math.min(REACH, blocks.length) : prose
  return removeWhere(article, (block, index) => {
    if ((index < NEAR || isLinks(block)) && isMasthead(block)) return 'way to the mail as a page'
    if (head.title && index <= end + 1 && sameWords(block.text, head.title.value)) return 'repeated headline'
    if (index >= Math.min(end, REACH * 2)) return undefined
    if (block.kind === 'image') return index < Math.max(headline, 0) || isLinked(block) ? 'logo' : undefined
    if (isSeparator(block)) return 'separator'
    if (head.source && sameWords(block.text, head.source.value)) return 'name of the sender'
    if (index < headline && shapeOf(block.text).words <= DATE_WORDS) return 'head of the mail'
    if (opensByline(block.text) || readByline(block.text) || head.authors?.value.includes(block.text)) return 'byline'
    if (isDateLine(block, head.language?.value)) return 'date line'
    return isLinks(block) && shapeOf(block.text).words <= DATE_WORDS && block.kind === 'paragraph' ? 'menu' : undefined
  })
}

function isLinked({ clues }: Block): boolean {
  return clues?.from === 'page' && clues.links > 0
}

function isDateLine({ text, kind }: Block, language = 'en'): boolean {
  if (kind === 'list' || shapeOf(text).words > DATE_WORDS || shapeOf(text).stops) return false
  return findDays(text, language, LAST_DAY).length > 0
}
