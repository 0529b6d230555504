import type { Pass } from '../pass.ts'
import { dropPartsApart } from './apart.ts'
import { keepArticle } from './article.ts'
import { dropInvisible } from './invisible.ts'
import { dropRepeatedPassages } from './passages.ts'
import { dropRepeatedDeck, dropRepeatedHeadline } from './repeated.ts'
import { judgeWhole } from './verdict.ts'

/** How a page is cleaned, in order. */
export const pagePasses: readonly Pass[] = [
  dropInvisible,
  keepArticle,
  dropPartsApart,
  dropRepeatedPassages,
  dropRepeatedHeadline,
  dropRepeatedDeck,
  judgeWhole,
]
