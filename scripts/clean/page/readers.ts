import type { Article } from '../../model/article.ts'
import { headsReaders, mayBeReaders } from '../readers.ts'
import { removeBlocks } from './removal.ts'

/** An article has so many characters before its readers speak; half as many where no blanks part words. */
const BEFORE = 240
const SCRIPT_WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** More of the text than this after the heading, and it was a button above the article. */
const MOST_AFTER = 0.25

/** Drops what readers wrote below `Leave a comment`, where nothing in the markup says so. */
export function dropReaders(article: Article): Article {
  const { blocks } = article
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0)
  let before = 0
  const start = blocks.findIndex((block, index) => {
    const least = SCRIPT_WITHOUT_BLANKS.test(block.text) ? BEFORE / 2 : BEFORE
    const after = all - before - block.text.length
    const is =
      before >= least && after <= all * MOST_AFTER && headsReaders(block) && mayBeReaders(blocks.slice(index + 1))
    before += block.text.length
    return is
  })
  return start < 0 ? article : removeBlocks(article, (_, index) => (index >= start ? 'comments' : undefined))
}
