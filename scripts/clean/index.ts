import type { Article } from '../model/article.ts'
import type { ArticleFormat, Remedies } from '../model/source.ts'
import { copyPasses } from './copy/index.ts'
import { tellKinds } from './copy/kinds.ts'
import { fragmentPasses } from './fragment/index.ts'
import { dropFurniture } from './furniture.ts'
import { takeTrackingOff } from './links/index.ts'
import { mailPasses, tellPlainKinds } from './mail/index.ts'
import { pagePasses } from './page/index.ts'
import type { Pass } from './pass.ts'
import { hideRecipient, takeAddressed } from './private/index.ts'
import { recount } from './recount.ts'
import { dropRelated } from './related.ts'
import { applyRemedies, findUnmetIn, type Unmet } from './remedies/index.ts'
import { splitMarkdown } from './remedies/split.ts'
import { tellDateline } from './tellDateline.ts'
import { tellLanguage } from './tellLanguage.ts'
import { tellWithheld } from './tellWithheld.ts'

/** The passes that choose what is the article's, for each format, in order. Markdown is taken as clean but for the links at its end. In all of them furniture goes last. */
export const passes: Readonly<Record<ArticleFormat, readonly Pass[]>> = {
  html: pagePasses,
  text: copyPasses,
  fragment: fragmentPasses,
  mail: mailPasses,
  markdown: [dropRelated],
}

/** The passes that give what was chosen its shape. */
const shaping: Readonly<Partial<Record<ArticleFormat, readonly Pass[]>>> = { text: [tellKinds], mail: [tellPlainKinds] }

/** The article with nothing but its own words left, and nothing of whoever collected it; an editor's remedies are heard before it takes its shape. */
export function clean(article: Article, remedies?: Remedies): Article {
  const read = openArticle(article, remedies)
  const chosen = [...passes[article.format], dropFurniture].reduce((cleaned, pass) => pass(cleaned), read)
  const remedied = remedies ? applyRemedies(read, chosen, remedies) : chosen
  const shape = [...(shaping[article.format] ?? []), tellLanguage, tellDateline, tellWithheld]
  const cleaned = shape.reduce((soFar, pass) => pass(soFar), remedied)
  return hideRecipient(recount(read, cleaned))
}

/** The words of an editor's remedies that stand in none of the articles of a source. */
export function findUnmet(articles: readonly Article[], remedies: Remedies): readonly Unmet[] {
  return findUnmetIn(
    articles.map((article) => openArticle(article, remedies)),
    remedies,
  )
}

/** The article as cleaning begins with it, in parts small enough for what an editor says of them. */
function openArticle(article: Article, remedies: Remedies | undefined): Article {
  const read = takeAddressed(takeTrackingOff(article))
  return remedies ? splitMarkdown(read) : read
}
