import { tellKinds } from '../copy/kinds.ts'
import { takeCorrections } from '../corrections/index.ts'
import type { Pass } from '../pass.ts'
import { dropPhrases } from '../phrases.ts'
import { isClipped } from './around.ts'
import { cutClosing } from './closing.ts'
import { cutFooter } from './footer.ts'
import { dropLinkLists } from './linkLists.ts'
import { takeMasthead } from './masthead.ts'

/** The lines of a plain mail have no kinds yet; the blocks of a page have. */
export const tellPlainKinds: Pass = (article) =>
  article.blocks.some(({ clues }) => clues?.from === 'copy') ? tellKinds(article) : article

/** A mail is cut off at its end. */
const LAST = 20

/** Says that a mail program cut the rest off: what is here is not the whole. */
const tellClipped: Pass = (article) => {
  if (!article.blocks.slice(-LAST).some(isClipped)) return article
  const warning = 'clipped: the mail was cut off by the program that it was saved from; add its page instead'
  return {
    ...article,
    blocks: article.blocks.filter((block) => !isClipped(block)),
    warnings: [...article.warnings, warning],
  }
}

/** How what is the article's is chosen from a mail, in order. */
export const mailPasses: readonly Pass[] = [
  tellClipped,
  takeMasthead,
  cutFooter,
  cutClosing,
  dropLinkLists,
  takeCorrections,
  dropPhrases,
]
