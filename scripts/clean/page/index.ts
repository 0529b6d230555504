import { takeCorrections } from '../corrections/index.ts'
import type { Pass } from '../pass.ts'
import { dropPhrases } from '../phrases.ts'
import { dropPartsApart } from './apart.ts'
import { keepArticle } from './article.ts'
import { dropInvisible } from './invisible.ts'
import { dropRepeatedPassages } from './passages.ts'
import { dropRepeatedDeck, dropRepeatedHeadline } from './repeated.ts'
import { judgeWhole } from './verdict.ts'

/** What stands where the rest of an article is for subscribers. */
const OFFERS: ReadonlySet<string> = new Set(['subscription offer'])

/** How a page is cleaned, in order. */
export const pagePasses: readonly Pass[] = [
  dropInvisible,
  keepArticle,
  dropPartsApart,
  dropPhrases(OFFERS),
  dropRepeatedPassages,
  dropRepeatedHeadline,
  dropRepeatedDeck,
  takeCorrections,
  judgeWhole,
]
