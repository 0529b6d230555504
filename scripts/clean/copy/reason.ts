import type { Block } from '../../model/block.ts'
import { opensByline } from '../../read/text/head/byline.ts'
import { isCredit } from '../../read/text/head/credit.ts'
import { phraseOf } from '../../read/text/phrases/index.ts'
import { shapeOf } from '../../read/text/shape.ts'

/** Lines with no more words than this above the article are its site's menu. */
const MENU_WORDS = 5

/** Why a block isn't part of the article, in a reader's words. */
export function reasonFor({ text }: Block, aboveArticle: boolean): string {
  const phrase = phraseOf(text)
  if (phrase) return phrase.reason
  if (isCredit(text)) return 'photo caption or credit'
  if (opensByline(text)) return 'byline'
  if (aboveArticle && shapeOf(text).words <= MENU_WORDS) return 'menu'
  return 'not part of the article'
}
