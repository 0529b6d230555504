import type { Article } from '../model/article.ts'
import type { ArticleFormat } from '../model/source.ts'
import { copyPasses } from './copy/index.ts'
import { fragmentPasses } from './fragment/index.ts'
import { pagePasses } from './page/index.ts'
import { tellLanguage } from './tellLanguage.ts'

/** One step of cleaning: what it takes out goes to `removed` with a reason. */
export type Pass = (article: Article) => Article

/** The passes for each format, in order. Markdown is taken as already clean. */
export const passes: Readonly<Record<ArticleFormat, readonly Pass[]>> = {
  html: pagePasses,
  text: copyPasses,
  fragment: fragmentPasses,
  markdown: [],
}

/** The article with nothing but its own words left. */
export function clean(article: Article): Article {
  return [...passes[article.format], tellLanguage].reduce((cleaned, pass) => pass(cleaned), article)
}
