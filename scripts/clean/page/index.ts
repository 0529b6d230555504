import { takeCorrections } from '../corrections/index.ts'
import type { Pass } from '../pass.ts'
import { dropPhrases } from '../phrases.ts'
import { dropPartsApart } from './apart.ts'
import { keepArticle } from './article.ts'
import { dropInvisible } from './invisible.ts'
import { dropPrintedMarkup } from './markup.ts'
import { dropHeadLines } from './opening.ts'
import { dropOtherArticles } from './others.ts'
import { dropRepeatedPassages } from './passages.ts'
import { dropPictureTitles } from './pictureTitles.ts'
import { dropRepeatedDeck, dropRepeatedHeadline } from './repeated.ts'
import { judgeWhole } from './verdict.ts'

/** What stands where the rest of an article is for subscribers, and the boxes that ask readers to subscribe to a letter. */
const OFFERS: ReadonlySet<string> = new Set(['subscription offer', 'paywall notice', 'newsletter box'])

/** How a page is cleaned, in order. */
export const pagePasses: readonly Pass[] = [
  dropInvisible,
  dropPrintedMarkup,
  dropOtherArticles,
  keepArticle,
  dropPictureTitles,
  dropPartsApart,
  dropPhrases(OFFERS),
  dropRepeatedPassages,
  dropRepeatedHeadline,
  dropRepeatedDeck,
  dropHeadLines,
  takeCorrections,
  judgeWhole,
]
