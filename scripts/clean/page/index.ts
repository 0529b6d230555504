import { takeCorrections } from '../corrections/index.ts'
import type { Pass } from '../pass.ts'
import { dropSignUps } from '../signUps.ts'
import { dropAfterword } from './afterword.ts'
import { dropPartsApart } from './apart.ts'
import { keepArticle } from './article.ts'
import { dropInvisible } from './invisible.ts'
import { dropLabels } from './labels.ts'
import { dropPrintedMarkup } from './markup.ts'
import { dropHeadLines } from './opening.ts'
import { dropOtherArticles } from './others.ts'
import { dropRepeatedPassages } from './passages.ts'
import { dropPictureTitles } from './pictureTitles.ts'
import { dropReaders } from './readers.ts'
import { dropRepeatedDeck, dropRepeatedHeadline } from './repeated.ts'
import { judgeWhole } from './verdict.ts'

/** How a page is cleaned, in order. */
export const pagePasses: readonly Pass[] = [
  dropInvisible,
  dropPrintedMarkup,
  dropOtherArticles,
  keepArticle,
  dropSignUps,
  dropPictureTitles,
  dropPartsApart,
  dropReaders,
  dropLabels,
  dropRepeatedPassages,
  dropRepeatedHeadline,
  dropRepeatedDeck,
  dropHeadLines,
  takeCorrections,
  dropAfterword,
  judgeWhole,
]
