import type { Article } from '../model/article.ts'
import type { ArticleFormat } from '../model/source.ts'
import { copyPasses } from './copy/index.ts'
import { fragmentPasses } from './fragment/index.ts'
import { takeTrackingOff } from './links/index.ts'
import { mailPasses } from './mail/index.ts'
import { pagePasses } from './page/index.ts'
import type { Pass } from './pass.ts'
import { hideRecipient, takeAddressed } from './private/index.ts'
import { recount } from './recount.ts'
import { tellDateline } from './tellDateline.ts'
import { tellLanguage } from './tellLanguage.ts'

/** The passes for each format, in order. Markdown is taken as already clean. */
export const passes: Readonly<Record<ArticleFormat, readonly Pass[]>> = {
  html: pagePasses,
  text: copyPasses,
  fragment: fragmentPasses,
  mail: mailPasses,
  markdown: [],
}

/** The article with nothing but its own words left, and nothing of whoever collected it. */
export function clean(article: Article): Article {
  const read = takeAddressed(takeTrackingOff(article))
  const cleaned = [...passes[article.format], tellLanguage, tellDateline].reduce((soFar, pass) => pass(soFar), read)
  return hideRecipient(recount(read, cleaned))
}
