import type { Article } from '../model/article.ts'

/** One step of cleaning: what it takes out goes to `removed` with a reason. */
export type Pass = (article: Article) => Article
