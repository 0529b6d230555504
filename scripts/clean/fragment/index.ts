import { takeCorrections } from '../corrections/index.ts'
import { dropRepeatedHeadline } from '../page/repeated.ts'
import type { Pass } from '../pass.ts'
import { dropPhrases } from '../phrases.ts'
import { dropSignUps } from '../signUps.ts'

/** How the body that a feed or an export carries is cleaned, in order. There is no page around it, so little is to go. */
export const fragmentPasses: readonly Pass[] = [dropSignUps, takeCorrections, dropHeadline, dropPhrases]

/** A note that says no more than its title keeps it as its text. */
function dropHeadline(article: Parameters<Pass>[0]): ReturnType<Pass> {
  return article.blocks.length > 1 ? dropRepeatedHeadline(article) : article
}
